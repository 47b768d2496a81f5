package org.trichdan.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.trichdan.attribution.Extraction;
import org.trichdan.brat.BratFolder;
import org.trichdan.output.JsonLinesWriter;
import org.trichdan.output.RecordStream;
import org.trichdan.output.RecordWriter;
import org.trichdan.store.Archive;
import org.trichdan.store.QuoteQuery;
import org.trichdan.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code trichdan export}. */
@Command(
    name = "export",
    header = "Hand on what is in a store.",
    description = {
      "",
      "Writes all statements that stand, or those that fit, article by article, as extract would"
          + " have written them. The filters are those of search.",
      "",
      "brat makes a folder for correcting by hand, which import-gold reads back. There the filters"
          + " choose articles, and each comes with all its statements.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "",
    footerHeading = "%nExamples:%n",
    footer = {
      "  trichdan export --store quotes.db -o quotes.jsonl",
      "  trichdan export --store quotes.db --speaker Zelensky --from 2025-11",
      "  trichdan export --store quotes.db --format brat --outlet tuoitre -o correct",
    })
final class ExportCommand extends StoreCommand {
  /** What can be written: one document, or a folder. */
  private enum Form {
    jsonl,
    brat
  }

  @Mixin private FilterOptions filter;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; jsonl by default.")
  private Form form = Form.jsonl;

  @Option(names = "--with-text", description = "Put the article's text into each record (jsonl).")
  private boolean withText;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file or folder, which appears when it is complete.")
  private Path target;

  private long articles;
  private long statements;

  ExportCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    filter.check();
    if (form == Form.brat && target == null) {
      throw new ParameterException(spec.commandLine(), "--format brat needs -o with a folder");
    }
    return super.call();
  }

  @Override
  Path target() {
    return target;
  }

  @Override
  String run(Archive archive) throws StoreException, IOException {
    return form == Form.brat ? folder(archive) : super.run(archive);
  }

  @Override
  String show(Archive archive, Output output) throws StoreException, IOException {
    RecordWriter writer = new JsonLinesWriter(false, withText);
    RecordStream records = new RecordStream(writer, output::write);
    archive.extractions(
        filter.query(QuoteQuery.ALL),
        false,
        (article, extraction, rules) -> {
          StringBuilder piece = new StringBuilder();
          writer.write(article, extraction, piece);
          records.add(piece.toString());
          count(extraction);
        });
    records.end();
    return statements == 0 || terminal.errIsTerminal() ? summary() : null;
  }

  private String folder(Archive archive) throws StoreException, IOException {
    try (BratFolder folder = BratFolder.create(target, messages)) {
      archive.extractions(
          filter.query(QuoteQuery.ALL),
          true,
          (article, extraction, rules) -> {
            if (folder.add(article, extraction)) {
              count(extraction);
            }
          });
      folder.commit();
      return summary();
    }
  }

  private void count(Extraction extraction) {
    articles++;
    statements += extraction.attributions().size();
    messages.progress(articles, statements);
  }

  private String summary() {
    return Count.of(articles, statements);
  }
}
