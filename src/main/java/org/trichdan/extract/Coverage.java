package org.trichdan.extract;

import java.util.Arrays;
import java.util.List;
import org.trichdan.text.Span;

/** Tells which spans overlap one of many others, without looking at each of them. */
final class Coverage {
  /** In rising order. */
  private final int[] starts;

  /** For each start the furthest end of all spans that begin up to there. */
  private final int[] ends;

  Coverage(List<Span> spans) {
    List<Span> ordered =
        spans.stream().sorted((a, b) -> Integer.compare(a.start(), b.start())).toList();
    starts = ordered.stream().mapToInt(Span::start).toArray();
    ends = ordered.stream().mapToInt(Span::end).toArray();
    for (int i = 1; i < ends.length; i++) {
      ends[i] = Math.max(ends[i], ends[i - 1]);
    }
  }

  boolean overlaps(Span span) {
    int before = Arrays.binarySearch(starts, span.end());
    before = before < 0 ? -before - 1 : first(before);
    return before > 0 && ends[before - 1] > span.start();
  }

  /** The first of several equal starts. */
  private int first(int at) {
    int i = at;
    while (i > 0 && starts[i - 1] == starts[at]) {
      i--;
    }
    return i;
  }
}
