package org.trichdan.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Cuts a text into paragraphs, and these into pieces, in one pass over the text and the marks. */
final class TextCutter {
  /** So many marks over one piece are told apart; beyond that a reader could not. */
  private static final int MOST = 8;

  private static final Comparator<Span> INNERMOST_FIRST =
      Comparator.comparingInt(Span::start)
          .reversed()
          .thenComparingInt(Span::end)
          .thenComparing(s -> s.mark().part() == Part.CONTENT)
          .thenComparingInt(s -> s.mark().statement())
          .thenComparing(s -> s.mark().part())
          .thenComparingInt(s -> s.mark().ordinal());

  private final String text;
  private final int from;
  private final List<Span> opening;
  private final List<Span> closing;
  private final TreeSet<Span> open = new TreeSet<>(INNERMOST_FIRST);
  private final List<Mark> fresh = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private int nextOpening;
  private int nextClosing;
  private int numbers;
  private int restFrom;

  TextCutter(String text, int from, List<Mark> marks) {
    this.text = text;
    this.from = text.offsetByCodePoints(0, Math.min(from, text.codePointCount(0, text.length())));
    List<Span> spans = spans(marks);
    this.opening = sorted(spans, Span::start);
    this.closing = sorted(spans, Span::end);
  }

  /** For one call. */
  List<Paragraph> paragraphs() {
    restFrom = from;
    for (int start = from; start < text.length(); ) {
      int end = start;
      while (end < text.length() && !isLineEnd(text.charAt(end))) {
        end++;
      }
      if (!text.substring(start, end).isBlank()) {
        String before = text.substring(restFrom, start);
        List<Piece> pieces = pieces(start, end);
        paragraphs.add(new Paragraph(before, pieces, statements(pieces)));
        restFrom = end;
      }
      start = end + 1;
    }
    return paragraphs;
  }

  /** What follows the last paragraph. */
  String rest() {
    return text.substring(restFrom);
  }

  private List<Piece> pieces(int start, int end) {
    List<Piece> pieces = new ArrayList<>();
    for (int at = start; at < end; ) {
      moveTo(at);
      int next = Math.min(end, nextBoundary());
      int number = fresh.isEmpty() ? 0 : ++numbers;
      pieces.add(new Piece(text.substring(at, next), innermost(), fresh, number));
      fresh.clear();
      at = next;
    }
    return pieces;
  }

  /** Opens and closes what begins and ends up to here; what ended between paragraphs never was. */
  private void moveTo(int at) {
    while (nextOpening < opening.size() && opening.get(nextOpening).start() <= at) {
      Span span = opening.get(nextOpening++);
      if (span.end() > at) {
        open.add(span);
        fresh.add(span.mark());
      }
    }
    while (nextClosing < closing.size() && closing.get(nextClosing).end() <= at) {
      open.remove(closing.get(nextClosing++));
    }
  }

  private int nextBoundary() {
    int next = text.length();
    if (nextOpening < opening.size()) {
      next = opening.get(nextOpening).start();
    }
    return nextClosing < closing.size() ? Math.min(next, closing.get(nextClosing).end()) : next;
  }

  private List<Mark> innermost() {
    List<Mark> marks = new ArrayList<>(Math.min(open.size(), MOST));
    for (Iterator<Span> i = open.iterator(); i.hasNext() && marks.size() < MOST; ) {
      marks.add(i.next().mark());
    }
    return marks;
  }

  private static List<Integer> statements(List<Piece> pieces) {
    return pieces.stream()
        .flatMap(p -> p.begins().stream())
        .filter(m -> m.part() == Part.CONTENT)
        .map(Mark::statement)
        .toList();
  }

  /** The marks by {@code char}s instead of code points, within the text. */
  private List<Span> spans(List<Mark> marks) {
    int[] points =
        marks.stream()
            .flatMapToInt(m -> IntStream.of(m.start(), m.end()))
            .filter(p -> p > 0)
            .sorted()
            .distinct()
            .toArray();
    int[] chars = new int[points.length];
    int point = 0;
    int at = 0;
    for (int i = 0; i < points.length; i++) {
      while (point < points[i] && at < text.length()) {
        at += Character.charCount(text.codePointAt(at));
        point++;
      }
      chars[i] = at;
    }
    List<Span> spans = new ArrayList<>();
    for (Mark mark : marks) {
      int start = Math.max(from, at(mark.start(), points, chars));
      int end = at(mark.end(), points, chars);
      if (start < end) {
        spans.add(new Span(mark, start, end));
      }
    }
    return spans;
  }

  private static int at(int point, int[] points, int[] chars) {
    return point <= 0 ? 0 : chars[Arrays.binarySearch(points, point)];
  }

  private static List<Span> sorted(List<Span> spans, ToIntFunction<Span> by) {
    return spans.stream().sorted(Comparator.comparingInt(by)).toList();
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  /**
   * A mark by {@code char}s.
   *
   * @param start first
   * @param end the one after the last
   */
  private record Span(Mark mark, int start, int end) {}
}
