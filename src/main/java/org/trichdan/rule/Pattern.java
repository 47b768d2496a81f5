package org.trichdan.rule;

/**
 * One {@code match} line of a rule, read and checked.
 *
 * @param expr without macros, and without the content at its ends
 * @param contentBefore whether it began with {@code {content:...}}
 * @param contentAfter whether it ended with it
 */
record Pattern(Rule rule, Expr expr, boolean contentBefore, boolean contentAfter) {}
