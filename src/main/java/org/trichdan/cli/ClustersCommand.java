package org.trichdan.cli;

import java.io.IOException;
import java.util.List;
import org.trichdan.knowledge.Cluster;
import org.trichdan.knowledge.ClusterFinder;
import org.trichdan.knowledge.ClusterJson;
import org.trichdan.knowledge.ClusterQuery;
import org.trichdan.knowledge.ClusterTable;
import org.trichdan.store.Archive;
import org.trichdan.store.Period;
import org.trichdan.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trichdan clusters}. */
@Command(
    name = "clusters",
    header = "One statement in several articles, and how they word it.",
    description = {
      "",
      "Finds what the same person says in the same or nearly the same words in articles that"
          + " appeared within days: where it was seen first, through whom it went, and what each"
          + " article words differently: [-left out-]{+put in+}.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "",
    footerHeading = "%nExamples:%n",
    footer = {
      "  trichdan clusters --store quotes.db",
      "  trichdan clusters --store quotes.db --speaker Zelensky --from 2025-11",
      "  trichdan clusters --store quotes.db --min-outlets 3 thuế | jq .members[0]",
    })
final class ClustersCommand extends KnowledgeCommand {
  private static final int MOST = 50;
  private static final int OUTLETS = 2;
  private static final int DAYS = 3;

  @Parameters(arity = "0..*", paramLabel = "WORD", description = "Words of one of the statements.")
  private List<String> words;

  @Option(names = "--speaker", paramLabel = "NAME", description = "Said by this one.")
  private String speaker;

  @Option(
      names = "--min-outlets",
      paramLabel = "N",
      description = "In so many outlets at least; ${DEFAULT-VALUE} by default.")
  private int outlets = OUTLETS;

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "So many days apart at most; ${DEFAULT-VALUE} by default.")
  private int days = DAYS;

  @Option(
      names = "--undated",
      description = "Also statements whose day is not known, where hardly a word differs.")
  private boolean undated;

  ClustersCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Checks.atLeastOne(spec, "--min-outlets", outlets);
    if (days < 0 || days > ClusterQuery.MOST_DAYS) {
      throw Checks.misuse(spec, "--days is from 0 to " + ClusterQuery.MOST_DAYS);
    }
    return super.call();
  }

  @Override
  String show(Archive archive, Output output) throws StoreException, IOException {
    ClusterQuery query =
        new ClusterQuery(
            speaker,
            new Period(from, to, null),
            words == null ? List.of() : words,
            outlets,
            days,
            undated);
    List<Cluster> all = new ClusterFinder(archive, aliases).find(query);
    int shown = Math.min(all.size(), most == null ? MOST : most);
    ClusterTable table = new ClusterTable(terminal.columns(), colour());
    for (Cluster cluster : all.subList(0, shown)) {
      StringBuilder text = new StringBuilder();
      if (isTable()) {
        table.write(cluster, text);
      } else {
        ClusterJson.write(cluster, text);
      }
      output.write(text.toString());
    }
    return Count.of(shown, all.size(), "cluster");
  }
}
