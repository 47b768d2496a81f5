package org.trichdan.rule;

/** The built-in kinds of unit that a pattern names in capitals. A unit may be of several. */
public enum UnitType {
  QUOTE,
  NAME,
  ACRONYM,
  NUMBER,
  DATE,
  WORD,
  PUNCT,
  PAREN,
  BREAK,
  SPEAKER,
  SOURCE,
  OUTLET,
  PERSON,
  TITLED,
  ORG,
  GROUP,
  SEVERAL,
  ANON,
  PRONOUN,
  ROLE,
  UTTERANCE,
  CAPS,
  LATIN,
  DAYMONTH,
  DOTDATE,
  FULLDATE,
  MONTHYEAR,
  YEAR,
  THING,
  BODY,
  HUMAN;

  /** The type's class id, see {@link Classes}. */
  @SuppressWarnings("EnumOrdinal") // numbers of one run, never written anywhere
  public int id() {
    return ordinal();
  }
}
