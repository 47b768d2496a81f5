/** Tests rules by the examples that stand beside them. */
package org.trichdan.check;
