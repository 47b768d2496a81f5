package org.trichdan.brat;

import java.util.Locale;

/** The names of types, roles and attributes; annotation.conf has the same. */
final class Labels {
  static final String SPEAKER = "Speaker";
  static final String CUE = "Cue";
  static final String ADDRESSEE = "Addressee";
  static final String SOURCE = "Source";
  static final String DATE = "Date";

  static final String POLARITY = "Polarity";
  static final String OPTIONAL = "Optional";
  static final String SPEAKER_TYPE = "SpeakerType";

  /** The type of the notes that annotators edit. */
  static final String NOTE = "AnnotatorNotes";

  /** The note of a speaker whom nobody could name, or a day that nobody knows. */
  static final String UNKNOWN = "?";

  private Labels() {}

  /** {@code Direct} for {@code direct}. */
  static String of(Enum<?> value) {
    String name = value.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** The value that is called so here; null when none is. */
  static <E extends Enum<E>> E value(Class<E> type, String label) {
    for (E value : type.getEnumConstants()) {
      if (of(value).equals(label)) {
        return value;
      }
    }
    return null;
  }
}
