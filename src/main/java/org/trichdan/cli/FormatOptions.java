package org.trichdan.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.trichdan.article.Problems;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** In what form and where statements are written, and what each form leaves to choose. */
final class FormatOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "table (for people; the default on a terminal),",
        "jsonl (one record a line; the default otherwise),",
        "csv (for spreadsheets),",
        "jsonld (schema.org Quotation),",
        "webannotation (W3C Web Annotation),",
        "labelstudio (tasks for Label Studio),",
        "gold (export only: articles that people are done with, for evaluate) or",
        "brat (a folder for correcting by hand)."
      })
  private Format format;

  @Option(
      names = "--with-text",
      description =
          "Put the article's text into each record (jsonl), so that its offsets can be used.")
  private boolean withText;

  @Option(
      names = "--links",
      description = "Add a link that opens the article at the words (table, csv).")
  private boolean links;

  @Option(
      names = "--no-bom",
      description = "Leave out the byte order mark that tells spreadsheets UTF-8 (csv).")
  private boolean noBom;

  @Option(
      names = "--claims",
      description = "Add a ClaimReview for a fact-checker to fill in (jsonld).")
  private boolean claims;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file (brat: folder), which appears when it is complete.")
  private Path target;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** For picocli, which fills in what the user says. */
  FormatOptions() {}

  /**
   * @param format null for the usual one
   * @param target null for standard output
   */
  FormatOptions(Format format, Path target) {
    this.format = format;
    this.target = target;
  }

  /**
   * The format to use.
   *
   * @throws ParameterException when the user gives an option that says nothing about it, or does
   *     not say where a folder is to be
   */
  Format format(Terminal terminal) {
    Format usual = isOnScreen(terminal) ? Format.table : Format.jsonl;
    Format chosen = format == null ? usual : format;
    check(chosen, "--with-text", withText);
    check(chosen, "--links", links);
    check(chosen, "--no-bom", noBom);
    check(chosen, "--claims", claims);
    if (chosen.isFolder() && target == null) {
      throw Checks.misuse(spec, "--format " + chosen + " needs -o with a folder");
    }
    return chosen;
  }

  /**
   * Refuses an option that says nothing about a format.
   *
   * @param given whether the user gives it
   * @throws ParameterException when it is given and does not fit
   */
  void check(Format chosen, String option, boolean given) {
    if (given && !chosen.takes(option)) {
      throw Checks.misuse(
          spec,
          option
              + " is for --format "
              + String.join(" or ", Format.taking(option))
              + ", not "
              + chosen);
    }
  }

  /**
   * Refuses a format of what people have reviewed where nobody has.
   *
   * @throws ParameterException when it is one
   */
  void checkUnreviewed(Format chosen) {
    if (chosen.isOfReviews()) {
      throw Checks.misuse(
          spec, "--format " + chosen + " is for export: only people know that everything is right");
    }
  }

  /**
   * Begins what the user wants.
   *
   * @param chosen from {@link #format}
   * @param rejected whether the quoted spans that are no statements are wanted, too
   * @param problems told about articles that cannot be taken
   * @throws IOException when the place cannot be written to
   */
  Destination open(Format chosen, Terminal terminal, boolean rejected, Problems problems)
      throws IOException {
    boolean colour = isOnScreen(terminal) && terminal.colour();
    Format.Surroundings s = new Format.Surroundings(terminal.columns(), colour, rejected);
    return chosen.open(this, s, terminal, problems);
  }

  /** Whether a person looks at what is written, while it is written. */
  boolean isOnScreen(Terminal terminal) {
    return target == null && terminal.outIsTerminal();
  }

  /** The file or folder to write to; null for standard output. */
  Path target() {
    return target;
  }

  boolean withText() {
    return withText;
  }

  boolean links() {
    return links;
  }

  boolean noBom() {
    return noBom;
  }

  boolean claims() {
    return claims;
  }
}
