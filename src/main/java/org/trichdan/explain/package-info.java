/** Writes out how the engine came to what it found, for those who write rules. */
package org.trichdan.explain;
