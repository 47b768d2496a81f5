/**
 * Rule and list files: how they are read, what is wrong with them, and how they match.
 *
 * <p>{@link org.trichdan.rule.RuleSet} is the entry. The pipeline cuts a sentence into {@link
 * org.trichdan.rule.Unit}s with the help of the {@link org.trichdan.rule.Lexicon} and asks a {@link
 * org.trichdan.rule.Layer} for matches. Patterns are compiled to {@link
 * org.trichdan.rule.Program}s, which a {@link org.trichdan.rule.Machine} runs.
 */
package org.trichdan.rule;
