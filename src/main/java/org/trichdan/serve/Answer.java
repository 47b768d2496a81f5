package org.trichdan.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** What a page shows, in each of the forms that readers and programs may want it in. */
public interface Answer {
  /** The page. */
  String html(View view);

  /** The fields of one JSON object. */
  void json(JsonGenerator g) throws IOException;

  /** The rows of a spreadsheet. */
  Sheet sheet();

  /** Finds what a page shows. */
  @FunctionalInterface
  interface Maker {
    Answer make(View view) throws Exception;
  }
}
