package org.trichdan.cli;

import java.util.Arrays;
import java.util.List;
import org.trichdan.export.CsvRecordWriter;
import org.trichdan.export.JsonLdWriter;
import org.trichdan.export.LabelStudioWriter;
import org.trichdan.export.WebAnnotationWriter;
import org.trichdan.output.JsonLinesWriter;
import org.trichdan.output.RecordWriter;
import org.trichdan.output.TableWriter;

/** The forms of output, by the names used on the command line. */
enum Format {
  table("--rejected", "--links") {
    @Override
    RecordWriter writer(FormatOptions o, Surroundings s) {
      return new TableWriter(s.columns(), s.colour(), s.rejected(), o.links());
    }
  },
  jsonl("--rejected", "--with-text") {
    @Override
    RecordWriter writer(FormatOptions o, Surroundings s) {
      return new JsonLinesWriter(s.rejected(), o.withText());
    }
  },
  csv("--no-bom", "--links") {
    @Override
    RecordWriter writer(FormatOptions o, Surroundings s) {
      return new CsvRecordWriter(!o.noBom(), o.links());
    }
  },
  jsonld("--claims") {
    @Override
    RecordWriter writer(FormatOptions o, Surroundings s) {
      return new JsonLdWriter(o.claims());
    }
  },
  webannotation {
    @Override
    RecordWriter writer(FormatOptions o, Surroundings s) {
      return new WebAnnotationWriter();
    }
  },
  labelstudio {
    @Override
    RecordWriter writer(FormatOptions o, Surroundings s) {
      return new LabelStudioWriter(s.rules());
    }
  };

  @SuppressWarnings("ImmutableEnumChecker") // it is a List.of
  private final List<String> options;

  /**
   * @param options that say something about this format
   */
  Format(String... options) {
    this.options = List.of(options);
  }

  /** Whether an option says something about this format. */
  boolean takes(String option) {
    return options.contains(option);
  }

  /** The formats that an option says something about. */
  static List<String> taking(String option) {
    return Arrays.stream(values()).filter(f -> f.takes(option)).map(Format::name).toList();
  }

  abstract RecordWriter writer(FormatOptions options, Surroundings surroundings);

  /**
   * What a format may want to know beyond its options.
   *
   * @param columns the width of the terminal
   * @param colour whether escape sequences may be used
   * @param rejected whether the quoted spans that are no statements are wanted, too
   * @param rules a short name for the rules that made the records
   */
  record Surroundings(int columns, boolean colour, boolean rejected, String rules) {}
}
