package org.trichdan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.trichdan.attribution.Extraction;
import org.trichdan.store.Archive;
import org.trichdan.store.QuoteQuery;
import org.trichdan.store.ReviewedArticles;
import org.trichdan.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trichdan export}. */
@Command(
    name = "export",
    header = "Hand on what is in a store.",
    description = {
      "",
      "Writes all statements that stand, or those that fit, article by article, as extract would"
          + " have written them. The filters are those of search.",
      "",
      "With brat and labelstudio, where people correct, the filters choose articles, and each comes"
          + " with all its statements. import-gold reads a folder for brat back.",
      "",
      "With --reviewed only what people have accepted, corrected or added, as it is after that, and"
          + " what is corrected is what the filters look at. With gold the articles that somebody is"
          + " done with, each with everything that is right in it.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "",
    footerHeading = "%nExamples:%n",
    footer = {
      "  trichdan export --store quotes.db -o quotes.jsonl",
      "  trichdan export --store quotes.db --speaker Zelensky --format csv -o said.csv",
      "  trichdan export --store quotes.db --format brat --outlet tuoitre -o correct",
      "  trichdan export --store quotes.db --reviewed --format jsonld --claims -o claims.jsonld",
      "  trichdan export --store quotes.db --format gold -o gold.jsonl",
    })
final class ExportCommand extends ArchiveCommand {
  @Parameters(arity = "0..*", paramLabel = "WORD", description = "Words to look for.")
  private List<String> words;

  @Mixin private FilterOptions filter;

  @Mixin private FormatOptions options;

  @Option(names = "--reviewed", description = "Only what people have accepted, corrected or added.")
  private boolean reviewed;

  private Format format;
  private long articles;
  private long statements;
  private int changed;

  ExportCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    filter.check();
    format = options.format(terminal);
    return super.call();
  }

  @Override
  Path target() {
    return options.target();
  }

  @Override
  String run(Archive archive) throws StoreException, IOException {
    try (Destination destination = options.open(format, terminal, false, messages)) {
      read(
          archive,
          (article, extraction, rules) -> {
            if (destination.prepare(article, extraction, rules).add()) {
              count(extraction);
            }
          });
      destination.commit();
    }
    String done = Count.of(articles, statements);
    if (changed > 0) {
      return done + "; " + Count.of(changed, "article") + " left out, changed since the review";
    }
    boolean told = statements == 0 || format.isFolder() || terminal.errIsTerminal();
    return told ? done : null;
  }

  private void read(Archive archive, Archive.ExtractionSink sink)
      throws StoreException, IOException {
    QuoteQuery query = filter.query(words, QuoteQuery.ALL, file);
    if (format.isOfReviews()) {
      changed = new ReviewedArticles(archive).done(query, sink);
    } else if (reviewed) {
      new ReviewedArticles(archive).right(query, format.isForCorrecting(), sink);
    } else {
      archive.extractions(query, format.isForCorrecting(), sink);
    }
  }

  private void count(Extraction extraction) {
    articles++;
    statements += extraction.attributions().size();
    messages.progress(articles, statements);
  }
}
