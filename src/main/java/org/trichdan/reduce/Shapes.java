package org.trichdan.reduce;

import java.util.regex.Pattern;
import org.trichdan.rule.ClassSet;
import org.trichdan.rule.UnitType;

/** What a word's characters alone say of it. */
final class Shapes {
  private static final Pattern DAY_MONTH =
      Pattern.compile("(?:0?[1-9]|[12]\\d|3[01])[-/](?:0?[1-9]|1[0-2])");
  private static final Pattern DOT_DATE =
      Pattern.compile("(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])");
  private static final Pattern FULL_DATE =
      Pattern.compile("(?:0?[1-9]|[12]\\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:19|20)\\d\\d");
  private static final Pattern MONTH_YEAR =
      Pattern.compile("(?:0?[1-9]|1[0-2])[-/.](?:19|20)\\d\\d");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final ClassSet PUNCT = ClassSet.of(UnitType.PUNCT.id());
  private static final ClassSet WORD = ClassSet.of(UnitType.WORD.id());
  private static final ClassSet CAPITAL_WORD = ClassSet.of(UnitType.WORD.id(), UnitType.CAPS.id());
  private static final ClassSet CAPS = ClassSet.of(UnitType.CAPS.id());
  private static final ClassSet NUMBER = ClassSet.of(UnitType.NUMBER.id());

  private Shapes() {}

  /**
   * The types of a token.
   *
   * @param listed whether a list has it: a {@code WORD} is a word of no list
   */
  static ClassSet of(String surface, boolean listed) {
    int first = surface.codePointAt(0);
    if (Character.isDigit(first)) {
      return number(surface);
    }
    if (!Character.isLetter(first)) {
      return PUNCT;
    }
    if (Character.isUpperCase(first)) {
      return listed ? CAPS : CAPITAL_WORD;
    }
    return listed ? ClassSet.EMPTY : WORD;
  }

  private static ClassSet number(String surface) {
    if (surface.length() > 10) {
      return NUMBER;
    }
    if (YEAR.matcher(surface).matches()) {
      return NUMBER.union(ClassSet.of(UnitType.YEAR.id()));
    }
    if (DAY_MONTH.matcher(surface).matches()) {
      return NUMBER.union(ClassSet.of(UnitType.DAYMONTH.id()));
    }
    if (DOT_DATE.matcher(surface).matches()) {
      return NUMBER.union(ClassSet.of(UnitType.DOTDATE.id()));
    }
    if (FULL_DATE.matcher(surface).matches()) {
      return NUMBER.union(ClassSet.of(UnitType.FULLDATE.id()));
    }
    return MONTH_YEAR.matcher(surface).matches()
        ? NUMBER.union(ClassSet.of(UnitType.MONTHYEAR.id()))
        : NUMBER;
  }
}
