package org.trichdan.export;

import org.trichdan.output.RecordWriter;

/** A form that is one JSON array of {@link JsonElements}. */
interface JsonArrayWriter extends RecordWriter {
  @Override
  default String head() {
    return "[\n";
  }

  @Override
  default String separator() {
    return JsonElements.SEPARATOR;
  }

  @Override
  default String tail() {
    return "\n]\n";
  }
}
