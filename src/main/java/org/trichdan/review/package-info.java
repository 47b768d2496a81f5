/**
 * What people decided about statements: the decisions, and an article's statements as they are
 * after them. Nothing here knows where the decisions are kept.
 */
package org.trichdan.review;
