package org.trichdan.attribution;

/**
 * Who said it.
 *
 * @param mention the noun phrase at the cue, as written
 * @param name the fullest name the article gives, without titles; the mention itself for those who
 *     have none; null when a pronoun or role could not be resolved
 * @param role the title or role the article gives, for instance {@code Đặc phái viên tổng thống
 *     Mỹ}; null when it gives none
 * @param type person, organisation, group or anonymous
 * @param start first code point of the mention
 * @param end code point after the mention
 */
public record Speaker(
    String mention, String name, String role, SpeakerType type, int start, int end) {}
