package org.trichdan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.trichdan.article.Article;
import org.trichdan.attribution.Extraction;
import org.trichdan.output.RecordStream;
import org.trichdan.output.RecordWriter;

/** One document with all articles, in a file or on standard output. */
final class DocumentDestination implements Destination {
  private final Function<String, RecordWriter> format;
  private final Output output;
  private final RecordStream records;

  /**
   * Writes the beginning of the document.
   *
   * @param format gives the writer for what rules of a certain name found; all of them write parts
   *     of one document
   * @param output closed together with this
   */
  DocumentDestination(Function<String, RecordWriter> format, Output output) throws IOException {
    this.format = format;
    this.output = output;
    this.records = new RecordStream(format.apply(""), output::write);
  }

  @Override
  public Piece prepare(Article article, Extraction extraction, String rules) {
    StringBuilder piece = new StringBuilder();
    try {
      format.apply(rules).write(article, extraction, piece);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    String text = piece.toString(); // while others work, and without the room to grow
    return () -> {
      records.add(text);
      return true;
    };
  }

  @Override
  public void commit() throws IOException {
    records.end();
    output.commit();
  }

  @Override
  public void close() {
    output.close();
  }
}
