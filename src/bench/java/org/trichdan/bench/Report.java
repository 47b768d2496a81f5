package org.trichdan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The figures of all corpora in Markdown, the ratios on top. */
final class Report {
  private static final List<String> COMPARED =
      List.of(Passes.DECODE, Passes.TOKENISE, Passes.CORENLP, Passes.FULL);

  private final List<Figures> all;

  /**
   * @param all of each corpus; at least one
   */
  Report(List<Figures> all) {
    this.all = all;
  }

  @Override
  public String toString() {
    return String.join("\n", ratios(), passes(), shares(), articles(), how());
  }

  private String ratios() {
    MarkdownTable table = new MarkdownTable(head("ratio", "wanted"));
    row(table, "whole job : decode, tokenise", "1 : 8", f -> f("1 : %.1f", f.timesTokenising()));
    row(table, "whole job : CoreNLP, marks only", "6 : 1", f -> f("%.1f : 1", f.timesCoreNlp()));
    row(
        table,
        all.get(0).threads() + " threads : one",
        "1.8 : 1 with two cores",
        f -> f("%.2f : 1", f.scaling()));
    row(table, "slowest article", "under 50 ms", f -> f("%.1f ms", f.slowness().max()));
    row(table, "the whole file with -Xmx256m", "ends well", Report::heap);
    return table.toString();
  }

  private static String heap(Figures f) {
    Heap heap = f.heap();
    return heap.fits()
        ? f("yes: %.0f MB at most, %.0f MB after a collection", heap.peak(), heap.live())
        : "no";
  }

  private String passes() {
    MarkdownTable table =
        new MarkdownTable(
            List.of("corpus", "one thread", "MB/s", "articles/s", "KB allocated per article"));
    for (Figures f : all) {
      for (String pass : COMPARED) {
        double seconds = f.seconds(pass);
        table.row(
            List.of(
                f.corpus(),
                pass,
                f("%.2f", f.megabytes() / seconds),
                f("%,.0f", f.articles() / seconds),
                f("%,.0f", f.passes().get(pass).allocated() / 1000)));
      }
      table.row(
          List.of(
              f.corpus(),
              Passes.FULL + ", " + f.threads() + " threads",
              f("%.2f", f.megabytes() / f.allThreads()),
              f("%,.0f", f.articles() / f.allThreads()),
              ""));
    }
    return table.toString();
  }

  private String shares() {
    MarkdownTable table = new MarkdownTable(head("stage of the whole job"));
    for (List<String> stage : Passes.STAGES) {
      String name = stage.get(0);
      row(table, name, null, f -> f("%.1f %%", 100 * f.shares().get(name)));
    }
    return table.toString();
  }

  private String articles() {
    MarkdownTable table =
        new MarkdownTable(
            List.of("corpus", "p50 ms", "p99 ms", "max ms", "the slowest", "longest wait ms"));
    for (Figures f : all) {
      Figures.Slowness s = f.slowness();
      table.row(
          List.of(
              f.corpus(),
              f("%.2f", s.p50()),
              f("%.2f", s.p99()),
              f("%.1f", s.max()),
              s.slowest(),
              f("%.1f", s.longestWait())));
    }
    return table.toString();
  }

  private String how() {
    StringBuilder out = new StringBuilder();
    for (Figures f : all) {
      out.append(f("%s: %,d articles, %.2f MB. ", f.corpus(), f.articles(), f.megabytes()));
    }
    boolean byClock = all.stream().allMatch(Figures::byClock);
    return out.append(
            byClock
                ? "One thread was measured by the clock.\n"
                : "Other programs ran beside: one thread was measured by its processor time and the"
                    + " pauses for collections; the threads together, which cannot be, look slower"
                    + " than they are.\n")
        .append(
            f(
                "Java %s, %d processors.%n",
                System.getProperty("java.version"), Runtime.getRuntime().availableProcessors()))
        .toString();
  }

  private List<String> head(String... first) {
    List<String> head = new ArrayList<>(List.of(first));
    all.forEach(f -> head.add(f.corpus()));
    return head;
  }

  /**
   * @param wanted null where the table does not have it
   */
  private void row(
      MarkdownTable table, String what, String wanted, Function<Figures, String> figure) {
    List<String> cells = new ArrayList<>();
    cells.add(what);
    if (wanted != null) {
      cells.add(wanted);
    }
    all.forEach(f -> cells.add(figure.apply(f)));
    table.row(cells);
  }

  private static String f(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
