package org.trichdan.text;

import static org.trichdan.text.CharacterKind.COMBINING;
import static org.trichdan.text.CharacterKind.DIGIT;
import static org.trichdan.text.CharacterKind.LETTER_OR_DIGIT;
import static org.trichdan.text.CharacterKind.LOWER;
import static org.trichdan.text.CharacterKind.SPACE;
import static org.trichdan.text.CharacterKind.UPPER;
import static org.trichdan.text.CharacterKind.WORD;

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
 *
 * <p>A range of a text is walked without making anything, and cut as if it stood alone:
 *
 * <pre>
 *   int start = Tokens.nextStart(text, from, limit);
 *   while (start &lt; limit) {
 *     int end = Tokens.end(text, start, limit);
 *     …
 *     start = Tokens.nextStart(text, end, limit);
 *   }
 * </pre>
 */
public final class Tokens {
  private Tokens() {}

  /** The tokens of the text in order; empty for a blank text. Expects NFC. */
  public static List<TextToken> split(String text) {
    List<TextToken> tokens = new ArrayList<>(text.length() / 4 + 1);
    int limit = text.length();
    int start = nextStart(text, 0, limit);
    while (start < limit) {
      int end = end(text, start, limit);
      tokens.add(new TextToken(start, end, text.substring(start, end)));
      start = nextStart(text, end, limit);
    }
    return tokens;
  }

  /**
   * Where the next token begins.
   *
   * @param text in NFC
   * @param from where to look from: the start of a range, or the end of a token
   * @param limit the end of the range; at most the length of the text
   * @return {@code limit} when there is no further token
   */
  public static int nextStart(String text, int from, int limit) {
    int i = from;
    while (i < limit) {
      int c = codePoint(text, i, limit);
      if ((CharacterKind.of(c) & SPACE) == 0) {
        return i;
      }
      i += Character.charCount(c);
    }
    return limit;
  }

  /**
   * Where a token ends; nothing before its start and behind the limit is looked at.
   *
   * @param text in NFC
   * @param start what {@link #nextStart} found
   * @param limit the end of the range; at most the length of the text
   */
  public static int end(String text, int start, int limit) {
    int c = codePoint(text, start, limit);
    if ((CharacterKind.of(c) & WORD) != 0) {
      return endOfWord(text, start, limit);
    }
    return c == '.' ? endOfDots(text, start, limit) : endOfMark(text, start, c, limit);
  }

  private static int endOfWord(String text, int start, int limit) {
    int segment = start; // where the part after the last joiner begins
    int i = start;
    while (true) {
      // Nearly all letters are one char: this loop is most of the tokenizer's time.
      while (i < limit && (CharacterKind.of(text.charAt(i)) & WORD) != 0) {
        i++;
      }
      int c = i < limit ? codePoint(text, i, limit) : 0;
      if (Character.isSupplementaryCodePoint(c) && has(c, WORD)) {
        i += 2;
      } else if (i + 1 < limit && joins(text, segment, i, limit)) {
        segment = ++i;
      } else {
        return i;
      }
    }
  }

  /**
   * Whether the mark at {@code at} belongs to the word whose last part began at {@code segment}.
   */
  private static boolean joins(String text, int segment, int at, int limit) {
    return switch (text.charAt(at)) {
      case '-', '\'', '’', '&', '_' -> has(codePoint(text, at + 1, limit), LETTER_OR_DIGIT);
      case '/', ',' ->
          has(text.codePointBefore(at), DIGIT) && has(codePoint(text, at + 1, limit), DIGIT);
      case '.' -> dotJoins(text, segment, at, limit);
      default -> false;
    };
  }

  /** Tells an abbreviation or an address ({@code U.S}, {@code zing.vn}) from glued sentences. */
  private static boolean dotJoins(String text, int segment, int at, int limit) {
    int left = text.codePointBefore(at);
    int right = codePoint(text, at + 1, limit);
    int kinds = CharacterKind.of(right);
    if ((kinds & LETTER_OR_DIGIT) == 0) {
      return false;
    }
    if (has(left, DIGIT)) {
      return (kinds & DIGIT) != 0;
    }
    boolean leftLower = has(left, LOWER);
    if ((kinds & DIGIT) != 0) {
      return !leftLower;
    }
    if ((kinds & UPPER) != 0) {
      int after = at + 1 + Character.charCount(right);
      boolean capitalised = after < limit && has(codePoint(text, after, limit), LOWER);
      boolean abbreviated = at - segment <= 3 && has(codePoint(text, segment, limit), UPPER);
      return !capitalised && (!leftLower || abbreviated);
    }
    return left < 0x80 && right < 0x80;
  }

  private static int endOfDots(String text, int start, int limit) {
    int i = start;
    while (i < limit && text.charAt(i) == '.') {
      i++;
    }
    return i;
  }

  /** Keeps variation selectors and other marks with the symbol {@code c} that they change. */
  private static int endOfMark(String text, int start, int c, int limit) {
    int i = start + Character.charCount(c);
    while (i < limit) {
      int mark = codePoint(text, i, limit);
      if (!has(mark, COMBINING)) {
        return i;
      }
      i += Character.charCount(mark);
    }
    return i;
  }

  private static boolean has(int codePoint, int kind) {
    return (CharacterKind.of(codePoint) & kind) != 0;
  }

  /** The code point at {@code i}; half of a pair that the range cuts stands for itself. */
  private static int codePoint(String text, int i, int limit) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c) && i + 1 < limit) {
      char low = text.charAt(i + 1);
      return Character.isLowSurrogate(low) ? Character.toCodePoint(c, low) : c;
    }
    return c;
  }
}
