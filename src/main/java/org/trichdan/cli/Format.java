package org.trichdan.cli;

import org.trichdan.output.JsonLinesWriter;
import org.trichdan.output.RecordWriter;
import org.trichdan.output.TableWriter;

/** The forms of output, by the names used on the command line. */
enum Format {
  table {
    @Override
    RecordWriter writer(int columns, boolean colour, boolean rejected, boolean withText) {
      return new TableWriter(columns, colour, rejected);
    }
  },
  jsonl {
    @Override
    RecordWriter writer(int columns, boolean colour, boolean rejected, boolean withText) {
      return new JsonLinesWriter(rejected, withText);
    }
  };

  abstract RecordWriter writer(int columns, boolean colour, boolean rejected, boolean withText);
}
