package org.trichdan.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A text as the rules see it, aligned to the text as it was written.
 *
 * <p>The view is NFC; odd spaces are spaces, every line end is {@code \n}, dashes are {@code -},
 * double quotation marks are one of {@code “ ” "} and single ones one of {@code ‘ ’ '}; zero-width
 * and bidirectional control characters are gone. Positions in the view count {@code char}s;
 * positions in the original count Unicode code points.
 */
public final class TextView {
  private final String original;
  private final String text;

  /**
   * For each {@code char} of the view the first code point of the original that it stands for, and
   * the one after the last; both null when they stand one for one.
   */
  private final int[] starts;

  private final int[] ends;
  private final int originalLength;

  /** For each code point of the original its first {@code char}; null when the two are the same. */
  private final int[] charIndexes;

  private TextView(String original, String text, int[] starts, int[] ends, int originalLength) {
    this.original = original;
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.originalLength = originalLength;
    this.charIndexes = originalLength == original.length() ? null : charIndexes(original);
  }

  private int[] charIndexes(String text) {
    int[] indexes = new int[originalLength + 1];
    int at = 0;
    for (int i = 0; i < originalLength; i++) {
      indexes[i] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    indexes[originalLength] = text.length();
    return indexes;
  }

  /** The view of a text; never fails, whatever the text holds. */
  public static TextView of(String original) {
    String aligned = CharacterFold.aligned(original);
    return aligned == null
        ? new Builder(original).build()
        : new TextView(original, aligned, null, null, original.length());
  }

  /** The text as the rules see it. */
  public String text() {
    return text;
  }

  /** The text as it was written. */
  public String original() {
    return original;
  }

  /** Length of the original in code points. */
  public int originalLength() {
    return originalLength;
  }

  /** The code points of the original that a stretch of the view stands for. */
  public Span toOriginal(int start, int end) {
    if (start >= end) {
      int at = start >= text.length() ? originalLength : starts == null ? start : starts[start];
      return new Span(at, at);
    }
    return starts == null ? new Span(start, end) : new Span(starts[start], ends[end - 1]);
  }

  /** See {@link #toOriginal(int, int)}. */
  public Span toOriginal(Span span) {
    return toOriginal(span.start(), span.end());
  }

  /**
   * First view position whose original stands at or after a code point; the view's length if none.
   */
  public int fromOriginal(int codePoint) {
    if (starts == null) {
      return Math.max(0, Math.min(codePoint, originalLength));
    }
    int at = Arrays.binarySearch(starts, codePoint);
    if (at < 0) {
      return -at - 1;
    }
    while (at > 0 && starts[at - 1] == codePoint) {
      at--;
    }
    return at;
  }

  /** The original's words for a stretch of the view. */
  public String originalText(int start, int end) {
    return originalText(toOriginal(start, end));
  }

  /** The original's words for a span of its code points. */
  public String originalText(Span span) {
    return original.substring(charIndex(span.start()), charIndex(span.end()));
  }

  /**
   * Where a code point of the original stands in its {@code char}s: constant time for most texts.
   */
  private int charIndex(int codePoint) {
    return charIndexes == null ? codePoint : charIndexes[codePoint];
  }

  private static final class Builder {
    private final String original;
    private final StringBuilder out;
    private final Map<String, String> clusters = new HashMap<>();
    private int[] starts;
    private int[] ends;

    Builder(String original) {
      this.original = original;
      this.out = new StringBuilder(original.length());
      this.starts = new int[original.length() + 1];
      this.ends = new int[original.length() + 1];
    }

    TextView build() {
      int codePoints = 0;
      int i = 0;
      while (i < original.length()) {
        int first = original.codePointAt(i);
        int next = i + Character.charCount(first);
        int count = 1;
        boolean decomposed = false;
        // A base letter and the marks on it are one cluster: it is composed as a whole, so that no
        // citation can begin or end between a vowel and its tone.
        while (next < original.length() && CharacterFold.isMark(original.codePointAt(next))) {
          next += Character.charCount(original.codePointAt(next));
          count++;
          decomposed = true;
        }
        if (first == '\r' && next < original.length() && original.charAt(next) == '\n') {
          next++;
          count++;
        }
        append(first, i, next, decomposed, codePoints, codePoints + count);
        codePoints += count;
        i = next;
      }
      int n = out.length();
      return new TextView(
          original, out.toString(), Arrays.copyOf(starts, n), Arrays.copyOf(ends, n), codePoints);
    }

    private void append(int first, int from, int to, boolean decomposed, int start, int end) {
      if (decomposed) {
        String composed = composed(original.substring(from, to));
        for (int k = 0; k < composed.length(); k++) {
          add(composed.charAt(k), start, end);
        }
        return;
      }
      int mapped = CharacterFold.fold(first);
      if (mapped < 0) {
        return;
      }
      if (Character.isBmpCodePoint(mapped)) {
        add((char) mapped, start, end);
      } else {
        add(Character.highSurrogate(mapped), start, end);
        add(Character.lowSurrogate(mapped), start, end);
      }
    }

    /** A text written with marks apart repeats a few clusters, and composing one takes long. */
    private String composed(String cluster) {
      return clusters.computeIfAbsent(cluster, c -> Normalizer.normalize(c, Normalizer.Form.NFC));
    }

    private void add(char c, int start, int end) {
      int at = out.length();
      if (at == starts.length) {
        starts = Arrays.copyOf(starts, at * 2);
        ends = Arrays.copyOf(ends, at * 2);
      }
      starts[at] = start;
      ends[at] = end;
      out.append(c);
    }
  }
}
