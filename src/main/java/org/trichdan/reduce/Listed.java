package org.trichdan.reduce;

/**
 * The lists of {@code rules/} that the program itself asks for, beside the rules: by constants, so
 * that asking costs no look-up of their names. A rule set may lack any of them; then it has no
 * members.
 */
public enum Listed {
  ABBREVIATION("abbreviation"),
  ACCORD("accord"),
  ADDRESS("address"),
  ADVERB("adverb"),
  AGE("age"),
  ANON("anon"),
  ASIDE("aside"),
  ASKS("asks"),
  BODY_KIND("body-kind"),
  CALL("call"),
  CAPITAL("capital"),
  CLAUSEMARK("clausemark"),
  CONJUNCTION("conjunction"),
  CONTENT_END("content-end"),
  CONTRAST("contrast"),
  COUNTERPART("counterpart"),
  COUNTRY("country"),
  CREDIT("credit"),
  DECLINE("decline"),
  DEGREE("degree"),
  DEMONSTRATIVE("demonstrative"),
  DENY("deny"),
  DOCUMENT("document"),
  FRONTING("fronting"),
  FUNCTION_WORD("function-word"),
  GENDER_NAME("gender-name"),
  GIVEN_NAME("given-name"),
  GROUPNOUN("groupnoun"),
  HONORIFIC("honorific"),
  INTERVIEW("interview"),
  INTERVIEWER("interviewer"),
  JOINER("joiner"),
  LEAD("lead"),
  LEADER("leader"),
  LINKER("linker"),
  NAME_PARTICLE("name-particle"),
  NOMINAL("nominal"),
  OPENING("opening"),
  ORG("org"),
  ORGFIELD("orgfield"),
  ORGHEAD("orghead"),
  OUTLET("outlet"),
  OUTLET_BODY("outlet-body"),
  OUTLET_ENDING("outlet-ending"),
  OUTLET_FRAMED("outlet-framed"),
  OUTLETFRAME("outletframe"),
  PASSIVE("passive"),
  PLACE("place"),
  PLACEHEAD("placehead"),
  POINTING("pointing"),
  POSSESSIVE("possessive"),
  PROGRESSIVE("progressive"),
  PRONOUN("pronoun"),
  QUANTIFIER("quantifier"),
  RELATIVE("relative"),
  RELAY("relay"),
  REPRESENTATIVE("representative"),
  ROLE_SYNONYM("role-synonym"),
  ROLENOUN("rolenoun"),
  SAY("say"),
  SAY_THAT("say-that"),
  SAY_WEAK("say-weak"),
  SELF("self"),
  SIDE("side"),
  SPOUSE("spouse"),
  STATE_LEADER("state-leader"),
  SUBORDINATOR("subordinator"),
  SURNAME("surname"),
  SURNAME_EAST("surname-east"),
  THAT("that"),
  THING("thing"),
  TIME_MONTH("time-month"),
  TIME_PART("time-part"),
  TIME_RELATIVE("time-relative"),
  TIME_WEEKDAY("time-weekday"),
  TITLE("title"),
  TOPIC("topic"),
  VIA("via"),
  WORK("work");

  private final String listName;

  Listed(String listName) {
    this.listName = listName;
  }

  /** The name of the list. */
  public String listName() {
    return listName;
  }

  /** From 0, without gaps. */
  @SuppressWarnings("EnumOrdinal") // numbers of one run, never written anywhere
  int number() {
    return ordinal();
  }
}
