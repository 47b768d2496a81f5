/** Finds the article of a web page among all that stands around it, on sites it has never seen. */
package org.trichdan.html;
