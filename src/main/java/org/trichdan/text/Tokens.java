package org.trichdan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The one tokenizer: articles, list entries and literals in rules are all cut here, so that what is
 * written in a list is found in a text.
 *
 * <p>A token is a run of letters and digits, a number or date with its separators ({@code 1.234,5},
 * {@code 25/11/2025}), a run of full stops, or any other single character. Hyphen, apostrophe,
 * ampersand, underscore and full stop stay inside a word ({@code TP.HCM}, {@code AT&T}); a full
 * stop that glues two sentences together ({@code hôm qua.Ông}) does not. Spaces are dropped.
 */
public final class Tokens {
  private Tokens() {}

  /** The tokens of the text in order; empty for a blank text. Expects NFC. */
  public static List<TextToken> split(String text) {
    List<TextToken> tokens = new ArrayList<>(text.length() / 4 + 1);
    int i = 0;
    while (i < text.length()) {
      int cp = text.codePointAt(i);
      if (isSpace(cp)) {
        i += Character.charCount(cp);
        continue;
      }
      int end;
      if (isWordPart(cp)) {
        end = endOfWord(text, i);
      } else if (cp == '.') {
        end = endOfDots(text, i);
      } else {
        end = endOfMark(text, i + Character.charCount(cp));
      }
      tokens.add(new TextToken(i, end, text.substring(i, end)));
      i = end;
    }
    return tokens;
  }

  private static int endOfWord(String text, int start) {
    int segment = start; // where the part after the last joiner begins
    int i = start;
    while (i < text.length()) {
      int cp = text.codePointAt(i);
      if (isWordPart(cp)) {
        i += Character.charCount(cp);
      } else if (i + 1 < text.length() && joins(text, segment, i)) {
        segment = ++i;
      } else {
        return i;
      }
    }
    return i;
  }

  /**
   * Whether the mark at {@code at} belongs to the word whose last part began at {@code segment}.
   */
  private static boolean joins(String text, int segment, int at) {
    int left = text.codePointBefore(at);
    int right = text.codePointAt(at + 1);
    if (!Character.isLetterOrDigit(right)) {
      return false;
    }
    boolean digits = Character.isDigit(left) && Character.isDigit(right);
    return switch (text.charAt(at)) {
      case '-', '\'', '’', '&', '_' -> true;
      case '/', ',' -> digits;
      case '.' -> digits || dotJoins(text, segment, at, left, right);
      default -> false;
    };
  }

  /** Tells an abbreviation or an address ({@code U.S}, {@code zing.vn}) from glued sentences. */
  private static boolean dotJoins(String text, int segment, int at, int left, int right) {
    boolean leftLower = Character.isLowerCase(left);
    if (Character.isDigit(left)) {
      return false;
    }
    if (Character.isDigit(right)) {
      return !leftLower;
    }
    if (Character.isUpperCase(right)) {
      int after = at + 1 + Character.charCount(right);
      boolean capitalised = after < text.length() && Character.isLowerCase(text.codePointAt(after));
      boolean abbreviated = at - segment <= 3 && Character.isUpperCase(text.codePointAt(segment));
      return !capitalised && (!leftLower || abbreviated);
    }
    return left < 0x80 && right < 0x80;
  }

  private static int endOfDots(String text, int start) {
    int i = start;
    while (i < text.length() && text.charAt(i) == '.') {
      i++;
    }
    return i;
  }

  /** Keeps variation selectors and other marks with the symbol that they change. */
  private static int endOfMark(String text, int from) {
    int i = from;
    while (i < text.length() && isCombining(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private static boolean isSpace(int cp) {
    return cp <= ' '
        || (cp >= 0x80
            && (Character.isSpaceChar(cp)
                || Character.getType(cp) == Character.FORMAT
                || Character.isISOControl(cp)));
  }

  private static boolean isWordPart(int cp) {
    return Character.isLetterOrDigit(cp) || (cp >= 0x300 && isCombining(cp));
  }

  private static boolean isCombining(int cp) {
    int type = Character.getType(cp);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
