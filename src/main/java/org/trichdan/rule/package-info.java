/**
 * Rule and list files: how they are read, what is wrong with them, and how they match.
 *
 * <p>{@link org.trichdan.rule.RuleSet} is the entry. The pipeline cuts a sentence into {@link
 * org.trichdan.rule.Unit}s with the help of the {@link org.trichdan.rule.Lexicon} and asks a {@link
 * org.trichdan.rule.Layer} for matches. This package alone knows TokensRegex, the engine that
 * patterns compile to.
 */
package org.trichdan.rule;
