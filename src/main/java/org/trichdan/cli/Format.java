package org.trichdan.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.trichdan.article.Problems;
import org.trichdan.brat.BratFolder;
import org.trichdan.export.CsvRecordWriter;
import org.trichdan.export.JsonLdWriter;
import org.trichdan.export.LabelStudioWriter;
import org.trichdan.export.WebAnnotationWriter;
import org.trichdan.output.GoldWriter;
import org.trichdan.output.JsonLinesWriter;
import org.trichdan.output.RecordWriter;
import org.trichdan.output.TableWriter;

/**
 * The forms that statements are handed on in, by the names used on the command line. The one place
 * that knows what makes them.
 */
enum Format {
  table("--rejected", "--links") {
    @Override
    RecordWriter writer(FormatOptions o, Surroundings s, String rules) {
      return new TableWriter(s.columns(), s.colour(), s.rejected(), o.links());
    }
  },
  jsonl("--rejected", "--with-text") {
    @Override
    RecordWriter writer(FormatOptions o, Surroundings s, String rules) {
      return new JsonLinesWriter(s.rejected(), o.withText());
    }
  },
  csv("--no-bom", "--links") {
    @Override
    RecordWriter writer(FormatOptions o, Surroundings s, String rules) {
      return new CsvRecordWriter(!o.noBom(), o.links());
    }
  },
  jsonld("--claims") {
    @Override
    RecordWriter writer(FormatOptions o, Surroundings s, String rules) {
      return new JsonLdWriter(o.claims());
    }
  },
  webannotation {
    @Override
    RecordWriter writer(FormatOptions o, Surroundings s, String rules) {
      return new WebAnnotationWriter();
    }
  },
  labelstudio {
    @Override
    RecordWriter writer(FormatOptions o, Surroundings s, String rules) {
      return new LabelStudioWriter(rules);
    }

    @Override
    boolean isForCorrecting() {
      return true;
    }
  },
  gold {
    @Override
    RecordWriter writer(FormatOptions o, Surroundings s, String rules) {
      return new GoldWriter();
    }

    @Override
    boolean isOfReviews() {
      return true;
    }
  },
  brat {
    @Override
    boolean isFolder() {
      return true;
    }

    @Override
    boolean isForCorrecting() {
      return true;
    }

    @Override
    Destination open(FormatOptions o, Surroundings s, Terminal terminal, Problems problems)
        throws IOException {
      return new FolderDestination(BratFolder.create(o.target(), problems));
    }

    @Override
    RecordWriter writer(FormatOptions o, Surroundings s, String rules) {
      throw new IllegalStateException("a folder is no document");
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

  /** Whether it is a folder and no document, so that standard output cannot take it. */
  boolean isFolder() {
    return false;
  }

  /**
   * Whether people correct it, who need all statements of an article: half of them would make a
   * gold in which the other half is wrong.
   */
  boolean isForCorrecting() {
    return false;
  }

  /** Whether it says that everything in it is right, which only people can know. */
  boolean isOfReviews() {
    return false;
  }

  /**
   * Begins what the user wants, where the user wants it.
   *
   * @param problems told about articles that cannot be taken
   * @throws IOException when the place cannot be written to
   */
  Destination open(FormatOptions o, Surroundings s, Terminal terminal, Problems problems)
      throws IOException {
    Output output = o.target() == null ? Output.to(terminal) : Output.to(o.target());
    return new DocumentDestination(rules -> writer(o, s, rules), output);
  }

  /**
   * The writer of a document.
   *
   * @param rules a short name for the rules that made the records
   */
  abstract RecordWriter writer(FormatOptions o, Surroundings s, String rules);

  /**
   * What a format may want to know beyond its options.
   *
   * @param columns the width of the terminal
   * @param colour whether escape sequences may be used
   * @param rejected whether the quoted spans that are no statements are wanted, too
   */
  record Surroundings(int columns, boolean colour, boolean rejected) {}
}
