package org.trichdan.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.trichdan.rule.Example.Marked;

/** Writes a text with marks the way examples are written: {@code {speaker|Ông Nam} nói: …}. */
final class MarkedText {
  private MarkedText() {}

  /**
   * The text with its marks on one line.
   *
   * @param marks by their starts, an outer one before what it holds
   */
  static String write(String text, List<Marked> marks) {
    StringBuilder out = new StringBuilder();
    Deque<Marked> open = new ArrayDeque<>();
    int next = 0;
    int[] codePoints = text.codePoints().toArray();
    for (int i = 0; i <= codePoints.length; i++) {
      while (!open.isEmpty() && open.peek().end() <= i) {
        out.append('}');
        open.pop();
      }
      while (next < marks.size() && marks.get(next).start() <= i) {
        out.append('{').append(marks.get(next).role()).append('|');
        open.push(marks.get(next++));
      }
      if (i < codePoints.length) {
        append(out, codePoints[i]);
      }
    }
    return out.append("}".repeat(open.size())).toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '\n' -> out.append("\\n");
      case '{', '}', '\\' -> out.append('\\').appendCodePoint(c);
      default -> out.appendCodePoint(c);
    }
  }
}
