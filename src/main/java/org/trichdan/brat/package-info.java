/**
 * Statements as brat standoff, for correcting by hand, and what was corrected back into a gold
 * file: {@link org.trichdan.brat.BratFolder} writes, {@link org.trichdan.brat.GoldImport} reads.
 * docs/brat.md describes the form.
 *
 * @see <a href="https://brat.nlplab.org/standoff.html">brat standoff format</a>
 */
package org.trichdan.brat;
