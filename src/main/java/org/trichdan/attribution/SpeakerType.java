package org.trichdan.attribution;

/** What kind of speaker a mention denotes. */
public enum SpeakerType {
  PERSON,
  ORGANIZATION,
  GROUP,
  ANONYMOUS;

  /** The name used in records: lower case. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
