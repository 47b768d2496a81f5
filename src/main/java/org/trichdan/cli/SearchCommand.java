package org.trichdan.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.trichdan.output.HitTable;
import org.trichdan.store.Archive;
import org.trichdan.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

  @Mixin private FilterOptions filter;

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "At most so many; ${DEFAULT-VALUE} by default.")
  private int most = MOST;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table (the default on a terminal) or jsonl (the default otherwise).")
  private ScreenFormat format;

  SearchCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    filter.check();
    Checks.atLeastOne(spec, "--limit", most);
    return super.call();
  }

  @Override
  String show(Archive archive, Output output) throws StoreException, IOException {
    List<Archive.Hit> hits = archive.search(filter.query(words, most, file));
    write(hits, output);
    if (!terminal.errIsTerminal() && !hits.isEmpty()) {
      return null;
    }
    return hits.size() == most
        ? String.format(Locale.ROOT, "the first %,d", most)
        : Count.of(hits.size(), "statement");
  }

  private void write(List<Archive.Hit> hits, Output output) throws IOException {
    boolean table = ScreenFormat.isTable(format, terminal);
    HitTable grid = new HitTable(terminal.columns(), terminal.colour() && terminal.outIsTerminal());
    for (Archive.Hit hit : hits) {
      if (table) {
        StringBuilder rows = new StringBuilder();
        grid.write(
            hit.day(),
            hit.speaker(),
            hit.content(),
            HitTable.kind(hit.kind(), hit.polarity()),
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
