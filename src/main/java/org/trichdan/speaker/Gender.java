package org.trichdan.speaker;

/** Grammatical gender as honorifics and titles show it. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /**
   * Reads the {@code m}, {@code f}, {@code u} or {@code g=m;…} of a list value; null is unknown.
   */
  static Gender of(String value) {
    if (value == null) {
      return UNKNOWN;
    }
    if (value.equals("m") || value.contains("g=m")) {
      return MALE;
    }
    return value.equals("f") || value.contains("g=f") ? FEMALE : UNKNOWN;
  }

  boolean agreesWith(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
