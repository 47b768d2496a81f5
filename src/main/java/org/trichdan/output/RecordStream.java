package org.trichdan.output;

import java.io.IOException;

/**
 * Puts what a {@link RecordWriter} says of each article together into one document. For one thread.
 */
public final class RecordStream {
  private final RecordWriter format;
  private final Sink sink;
  private boolean empty = true;

  /** Where the document goes. */
  @FunctionalInterface
  public interface Sink {
    /** Takes the next part of it. */
    void write(String text) throws IOException;
  }

  /** Writes what stands before the first article. */
  public RecordStream(RecordWriter format, Sink sink) throws IOException {
    this.format = format;
    this.sink = sink;
    sink.write(format.head());
  }

  /**
   * Adds an article.
   *
   * @param piece what the format wrote of it; empty when nothing
   */
  public void add(String piece) throws IOException {
    if (!piece.isEmpty()) {
      sink.write(empty ? piece : format.separator() + piece);
      empty = false;
    }
  }

  /** Writes what stands after the last article. */
  public void end() throws IOException {
    sink.write(format.tail());
  }
}
