package org.trichdan.speaker;

import org.trichdan.attribution.SpeakerType;

/**
 * Whom a mention denotes.
 *
 * @param name the fullest name; null when unknown
 * @param role the role the article gives; null when it gives none
 * @param type what kind of speaker it is
 */
public record ResolvedSpeaker(String name, String role, SpeakerType type) {}
