package org.trichdan.reduce;

/** Reads the capitals of words and the marks between them. */
final class Capitals {
  private static final int MAX_ACRONYM = 6;
  private static final int MAX_ARTICLE = 3;
  private static final int MIN_INNER_CAPITAL = 5;

  private Capitals() {}

  /** {@code Trump}, but also {@code al-Sharaa} and {@code vonHoldt}. */
  static boolean isCapitalised(String surface) {
    if (Character.isUpperCase(surface.codePointAt(0))) {
      return true;
    }
    if (surface.length() >= MIN_INNER_CAPITAL
        && surface.chars().anyMatch(Character::isUpperCase)
        && surface.indexOf('.') < 0) {
      return true;
    }
    int hyphen = surface.indexOf('-');
    return hyphen > 0
        && hyphen <= MAX_ARTICLE
        && hyphen + 1 < surface.length()
        && Character.isUpperCase(surface.codePointAt(hyphen + 1));
  }

  /** {@code PSS}: capitals only, two to six. */
  static boolean isAcronym(String surface) {
    return surface.length() >= 2
        && surface.length() <= MAX_ACRONYM
        && surface.chars().allMatch(Character::isUpperCase);
  }

  /** A mark after which a word is capitalised anyway. */
  static boolean isBreak(String surface) {
    return surface.length() == 1 && ".?!:;-*•".indexOf(surface.charAt(0)) >= 0;
  }
}
