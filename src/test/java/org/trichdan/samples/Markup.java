package org.trichdan.samples;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.trichdan.attribution.Attribution;

/**
 * A text with its statements marked in place, {@code Ông Nam nói: “⟦1|Tôi đi⟧”.}, and each one's
 * record below the line in which it begins.
 *
 * <p>Numbers begin anew in each line, so that a statement found or lost changes its own line only.
 * A closing mark belongs to the statement opened last; where two cross, the one that closes out of
 * turn carries its number, {@code ⟧1}.
 */
final class Markup {
  private record Open(Attribution statement, int number) {}

  private final int[] text;
  private final List<Attribution> statements;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Attribution> line = new ArrayList<>();
  private final StringBuilder out = new StringBuilder();

  private Markup(String text, List<Attribution> statements) {
    this.text = text.codePoints().toArray();
    this.statements =
        statements.stream()
            .sorted(
                Comparator.comparingInt((Attribution a) -> a.citation().start())
                    .thenComparingInt(a -> -a.citation().end()))
            .toList();
  }

  /**
   * The text between two code points, marked up, without the space around it; every line ends in a
   * line break.
   *
   * @param statements those that stand in the text
   */
  static String of(String text, int from, List<Attribution> statements) {
    return new Markup(text, statements).write(from);
  }

  private String write(int from) {
    int start = from;
    while (start < text.length && Character.isWhitespace(text[start])) {
      start++;
    }
    int end = text.length;
    while (end > start && Character.isWhitespace(text[end - 1])) {
      end--;
    }
    for (Attribution a : statements) {
      if (a.citation().start() < start || a.citation().end() > end) {
        throw new AssertionError("a statement reaches out of the text: " + a.content());
      }
    }
    for (int i = start; i < end; i++) {
      close(i);
      open(i);
      if (text[i] == '\n') {
        endLine();
      } else {
        out.appendCodePoint(text[i]);
      }
    }
    close(end);
    endLine();
    return out.toString();
  }

  private void open(int position) {
    for (Attribution a : statements) {
      if (a.citation().start() == position) {
        line.add(a);
        open.push(new Open(a, line.size()));
        out.append('⟦').append(line.size()).append('|');
      }
    }
  }

  private void close(int position) {
    for (Open o : new ArrayList<>(open)) {
      if (o.statement().citation().end() == position) {
        out.append('⟧').append(o.equals(open.peek()) ? "" : String.valueOf(o.number()));
        open.remove(o);
      }
    }
  }

  private void endLine() {
    out.append('\n');
    for (int i = 0; i < line.size(); i++) {
      out.append("  ").append(i + 1).append(' ').append(RecordLine.of(line.get(i))).append('\n');
    }
    line.clear();
  }
}
