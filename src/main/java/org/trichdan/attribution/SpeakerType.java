package org.trichdan.attribution;

import java.util.Locale;

/** What kind of speaker a mention denotes. */
public enum SpeakerType {
  PERSON,
  ORGANIZATION,
  GROUP,
  ANONYMOUS;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name used in records: lower case. */
  public String label() {
    return label;
  }

  /**
   * The type that a label names.
   *
   * @throws IllegalArgumentException when none does
   */
  public static SpeakerType of(String label) {
    for (SpeakerType type : values()) {
      if (type.label.equals(label)) {
        return type;
      }
    }
    throw new IllegalArgumentException("no type of speaker: " + label);
  }
}
