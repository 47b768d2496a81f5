package org.trichdan.desk;

import java.util.List;

/**
 * Who somebody is in the store. Counts come highest first, months in order of time.
 *
 * @param name as it is shown
 * @param articles in how many the speaker is quoted
 * @param first the first day, month or year; null when none is known
 * @param last the last one; null when none is known
 * @param spellings the confirmed spellings that occur
 * @param alsoWritten other names with the same letters, neither confirmed nor refuted
 * @param roles the titles and roles given
 * @param outlets that published the statements
 * @param sources the outlets through which they came
 * @param kinds {@code direct}, {@code mixed}, {@code indirect}, also those that do not occur
 * @param polarities {@code affirm}, {@code deny}, {@code decline}, also those that do not occur
 * @param states the labels of {@link org.trichdan.review.ReviewState}
 * @param months as {@code 2025-11}
 * @param statements one page of them, the latest first
 */
public record SpeakerView(
    String name,
    long articles,
    String first,
    String last,
    List<Count> spellings,
    List<String> alsoWritten,
    List<Count> roles,
    List<Count> outlets,
    List<Count> sources,
    List<Count> kinds,
    List<Count> polarities,
    List<Count> states,
    List<Count> months,
    Page<Statement> statements) {}
