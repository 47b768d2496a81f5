package org.trichdan.text;

/**
 * A half-open stretch {@code [start, end)} of a text. The unit is that of the text it belongs to:
 * Unicode code points wherever a span leaves the program ({@code org.trichdan.attribution}), {@code
 * char} positions of the normalised view inside the pipeline.
 *
 * @param start first position, {@code >= 0}
 * @param end position after the last, {@code >= start}
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int position) {
    return start <= position && position < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
