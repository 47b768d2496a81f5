package org.trichdan.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Polarity;
import org.trichdan.output.HitTable;
import org.trichdan.store.Archive;
import org.trichdan.store.QuoteQuery;
import org.trichdan.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code trichdan search}. */
@Command(
    name = "search",
    header = "Find statements in a store.",
    description = {
      "",
      "Looks for words in the statements, their speakers and the headlines, with or without"
          + " diacritics: đặng finds Đặng first, dang finds it, too. All words must occur.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "",
    footerHeading = "%nExamples:%n",
    footer = {
      "  trichdan search --store quotes.db dải gaza",
      "  trichdan search --store quotes.db --speaker Zelensky --polarity deny",
      "  trichdan search --store quotes.db --source Reuters --from 2025-11-01 | jq .content",
    })
final class SearchCommand extends StoreCommand {
  private static final int MOST = 50;

  @Parameters(arity = "0..*", paramLabel = "WORD", description = "Words to look for.")
  private List<String> words;

  @Option(names = "--speaker", paramLabel = "NAME", description = "Said by this one.")
  private String speaker;

  @Option(names = "--source", paramLabel = "NAME", description = "Through this outlet.")
  private String source;

  @Option(names = "--outlet", paramLabel = "NAME", description = "Published by this outlet.")
  private String outlet;

  @Option(names = "--from", paramLabel = "DATE", description = "Not before this day.")
  private String from;

  @Option(names = "--to", paramLabel = "DATE", description = "Not after this day.")
  private String to;

  @Option(names = "--kind", paramLabel = "KIND", description = "direct, mixed or indirect.")
  private String kind;

  @Option(names = "--polarity", paramLabel = "P", description = "affirm, deny or decline.")
  private String polarity;

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "At most so many; ${DEFAULT-VALUE} by default.")
  private int most = MOST;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table (the default on a terminal) or jsonl (the default otherwise).")
  private Format format;

  SearchCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    check("--from", from);
    check("--to", to);
    check("--kind", kind, Arrays.stream(Kind.values()).map(Kind::label).toList());
    check("--polarity", polarity, Arrays.stream(Polarity.values()).map(Polarity::label).toList());
    check("--format", format == null ? null : format.name(), List.of("table", "jsonl"));
    if (most < 1) {
      throw new ParameterException(spec.commandLine(), "--limit must be at least 1");
    }
    return super.call();
  }

  @Override
  String show(Archive archive, Output output) throws StoreException, IOException {
    QuoteQuery query =
        new QuoteQuery(
            words == null || words.isEmpty() ? null : String.join(" ", words),
            speaker,
            source,
            outlet,
            from,
            to,
            kind,
            polarity,
            most);
    List<Archive.Hit> hits = archive.search(query);
    write(hits, output);
    if (!terminal.errIsTerminal() && !hits.isEmpty()) {
      return null;
    }
    return hits.size() == most
        ? String.format(Locale.ROOT, "the first %,d", most)
        : Count.of(hits.size(), "statement");
  }

  private void check(String option, String day) {
    if (day != null && !day.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")) {
      throw new ParameterException(
          spec.commandLine(), option + " is a day, as 2025-11-26, not " + day);
    }
  }

  private void check(String option, String value, List<String> choices) {
    if (value != null && !choices.contains(value)) {
      throw new ParameterException(
          spec.commandLine(),
          option + " is one of " + String.join(", ", choices) + ", not " + value);
    }
  }

  private void write(List<Archive.Hit> hits, Output output) throws IOException {
    boolean table = format == null ? terminal.outIsTerminal() : format == Format.table;
    HitTable grid = new HitTable(terminal.columns(), terminal.colour() && terminal.outIsTerminal());
    for (Archive.Hit hit : hits) {
      if (table) {
        StringBuilder rows = new StringBuilder();
        grid.write(
            hit.day(),
            hit.speaker(),
            hit.content(),
            hit.polarity().equals("affirm") ? hit.kind() : hit.kind() + ", " + hit.polarity(),
            hit.sources(),
            hit.outlet(),
            hit.title(),
            rows);
        output.write(rows.toString());
      } else {
        output.write(hit.record() + "\n");
      }
    }
  }
}
