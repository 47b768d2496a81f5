package org.trichdan.extract;

/** Why a rule's match made no statement. */
public enum Reason {
  NO_CONTENT("there is nothing that it could report"),
  OUTLETS_ONLY("what it reports would be outlets and nothing else"),
  RELATIVE("it stands in a relative clause"),
  POSSESSOR("its speaker is only the one whose thing does something"),
  WEAK("its verb also takes a plain object, and no sign of a clause follows"),
  SUBJECT_NAMED("it leaves its subject out, but another match names one"),
  SAME_WORDS("another match uses the same words"),
  SAME_QUOTE("another match has the same quote"),
  NESTED("it is part of what another match reports"),
  TRAILING("it only adds its outlet to the match before"),
  FRAMING("it only adds its outlet to the match after"),
  COVERED("the clause before it has an attributor of its own"),
  NO_SPEAKER("it names neither a speaker nor an outlet, and none carries over"),
  NO_INTERVIEW("it looks like the label of an answer, but this is no interview"),
  NOT_READ("its sentence was not read");

  private final String text;

  Reason(String text) {
    this.text = text;
  }

  /** The reason in words. */
  public String text() {
    return text;
  }
}
