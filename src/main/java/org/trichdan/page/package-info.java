/**
 * What every page shares: an article with its statements marked in place ({@link
 * org.trichdan.page.MarkedText}), the values that templates show, the words of the interface in two
 * languages, the style sheet and the script. It knows no store and no server: whoever makes pages
 * says through {@link org.trichdan.page.Links} where things are.
 *
 * <p>The templates are in {@code src/main/jte}; {@link org.trichdan.page.Templates} fills them in.
 */
package org.trichdan.page;
