package org.trichdan.extract;

import org.trichdan.speaker.ResolvedSpeaker;
import org.trichdan.text.Span;

/**
 * Who speaks in a frame.
 *
 * @param mention the words that say so, in view positions
 * @param speaker whom they denote
 */
record Voice(Span mention, ResolvedSpeaker speaker) {}
