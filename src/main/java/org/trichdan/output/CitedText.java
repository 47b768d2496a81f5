package org.trichdan.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A text whose citations are named in links. It may be long and much cited: nothing but the
 * citation, the words next to it, and one search for other places where it stands is looked at.
 */
final class CitedText {
  /** So many words are named one by one; of longer citations only the first and the last. */
  private static final int MAX_WHOLE = 8;

  private static final int EDGE = 4;
  private static final int CONTEXT = 3;
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private final String text;

  /** For each code point its first {@code char}; null when the two are the same. */
  private final int[] charIndexes;

  CitedText(String text) {
    this.text = text;
    int codePoints = text.codePointCount(0, text.length());
    charIndexes = codePoints == text.length() ? null : charIndexes(text, codePoints);
  }

  private static int[] charIndexes(String text, int codePoints) {
    int[] indexes = new int[codePoints + 1];
    int at = 0;
    for (int i = 0; i < codePoints; i++) {
      indexes[i] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    indexes[codePoints] = at;
    return indexes;
  }

  /**
   * The words of a citation as a text directive has them, and what stands before when they stand
   * elsewhere, too.
   *
   * @param start first code point
   * @param end the one after the last
   * @return null when there are no words
   * @throws IndexOutOfBoundsException when the text is shorter
   */
  String directive(int start, int end) {
    int from = charIndex(start);
    int to = charIndex(end);
    List<String> first = firstWords(from, to, MAX_WHOLE + 1);
    if (first.isEmpty()) {
      return null;
    }
    if (first.size() <= MAX_WHOLE && isOneLine(from, to)) {
      return context(from, to) + encoded(first);
    }
    List<String> head = first.subList(0, Math.min(EDGE, first.size()));
    return encoded(head) + "," + encoded(lastWords(from, to, EDGE));
  }

  private int charIndex(int codePoint) {
    if (charIndexes != null) {
      return charIndexes[codePoint];
    }
    if (codePoint > text.length()) {
      throw new IndexOutOfBoundsException(codePoint);
    }
    return codePoint;
  }

  /** The words before a short citation whose words stand elsewhere in the text, too. */
  private String context(int from, int to) {
    List<String> before = lastWords(0, from, CONTEXT);
    if (before.isEmpty() || isUnique(from, to)) {
      return "";
    }
    return encoded(before) + "-,";
  }

  private boolean isUnique(int from, int to) {
    String cited = text.substring(from, to);
    return text.indexOf(cited) == from && text.indexOf(cited, from + 1) < 0;
  }

  private boolean isOneLine(int from, int to) {
    int start = skipSpace(from, to);
    int end = to;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int lineEnd = text.indexOf('\n', start);
    return lineEnd < 0 || lineEnd >= end;
  }

  /** The first words of the first line that has any, at most {@code most}. */
  private List<String> firstWords(int from, int to, int most) {
    List<String> words = new ArrayList<>(most);
    int i = skipSpace(from, to);
    while (i < to && words.size() < most) {
      int end = i;
      while (end < to && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      words.add(text.substring(i, end));
      for (i = end; i < to && Character.isWhitespace(text.charAt(i)); i++) {
        if (isLineEnd(text.charAt(i))) {
          return words;
        }
      }
    }
    return words;
  }

  /** The last words of the last line, at most {@code most}; none when it is empty. */
  private List<String> lastWords(int from, int to, int most) {
    List<String> words = new ArrayList<>(most);
    int i = to > from && text.charAt(to - 1) == '\r' ? to - 1 : to;
    while (words.size() < most) {
      while (i > from
          && Character.isWhitespace(text.charAt(i - 1))
          && !isLineEnd(text.charAt(i - 1))) {
        i--;
      }
      if (i == from || isLineEnd(text.charAt(i - 1))) {
        break;
      }
      int end = i;
      while (i > from && !Character.isWhitespace(text.charAt(i - 1))) {
        i--;
      }
      words.add(text.substring(i, end));
    }
    Collections.reverse(words);
    return words;
  }

  private int skipSpace(int from, int to) {
    int i = from;
    while (i < to && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Percent-encoded, with the hyphen and the comma, which mean something in a directive. */
  private static String encoded(List<String> words) {
    StringBuilder out = new StringBuilder();
    for (byte b : String.join(" ", words).getBytes(StandardCharsets.UTF_8)) {
      if ((b >= 'a' && b <= 'z')
          || (b >= 'A' && b <= 'Z')
          || (b >= '0' && b <= '9')
          || b == '.'
          || b == '_'
          || b == '~') {
        out.append((char) b);
      } else {
        out.append('%').append(HEX[(b >> 4) & 0xF]).append(HEX[b & 0xF]);
      }
    }
    return out.toString();
  }
}
