package org.trichdan.serve;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.trichdan.export.JsonLdWriter;
import org.trichdan.http.Reply;
import org.trichdan.output.GoldWriter;
import org.trichdan.output.RecordWriter;
import org.trichdan.store.Archive;
import org.trichdan.store.StoreException;

/** What people say is right, as files for others; written while the store is read. */
final class Downloads {
  /** Gives articles one after the other. */
  @FunctionalInterface
  interface Source {
    void give(Archive.ExtractionSink sink) throws StoreException, IOException;
  }

  private Downloads() {}

  /** Quotations, each with a ClaimReview to fill in. */
  static Reply claims(Source source) {
    return Reply.download(
        "application/ld+json", "claims.jsonld", out -> write(new JsonLdWriter(true), source, out));
  }

  /** The articles that are done, for {@code trichdan evaluate}. */
  static Reply gold(Source source) {
    return Reply.download(
        "application/x-ndjson; charset=utf-8",
        "gold.jsonl",
        out -> write(new GoldWriter(), source, out));
  }

  private static void write(RecordWriter form, Source source, OutputStream stream)
      throws StoreException, IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    out.write(form.head());
    boolean[] begun = {false};
    source.give(
        (article, extraction, rules) -> {
          StringBuilder piece = new StringBuilder();
          form.write(article, extraction, piece);
          if (!piece.isEmpty()) {
            out.write(begun[0] ? form.separator() : "");
            out.append(piece);
            begun[0] = true;
          }
        });
    out.write(form.tail());
    out.flush();
  }
}
