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
        && capitals(surface) > 0
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
        && capitals(surface) == surface.length();
  }

  /** How many there are; by hand, since every new word is asked. */
  private static int capitals(String surface) {
    int count = 0;
    for (int i = 0; i < surface.length(); i++) {
      if (Character.isUpperCase(surface.charAt(i))) {
        count++;
      }
    }
    return count;
  }

  /** A mark after which a word is capitalised anyway. */
  static boolean isBreak(String surface) {
    return surface.length() == 1 && ".?!:;-*•".indexOf(surface.charAt(0)) >= 0;
  }
}
