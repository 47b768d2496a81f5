/**
 * The desk in a browser: a page for each question that {@code desk} answers, and forms for each
 * decision it keeps. {@link org.trichdan.serve.DeskServer} is the entry.
 *
 * <p>A page is an {@link org.trichdan.serve.Answer}: the same answer as HTML, JSON and CSV. Every
 * state of a page is in its address, and all works without JavaScript.
 */
package org.trichdan.serve;
