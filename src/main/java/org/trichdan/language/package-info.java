/** Tells Vietnamese from other languages, and from Vietnamese that was decoded wrongly. */
package org.trichdan.language;
