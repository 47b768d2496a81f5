package org.trichdan.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** In what form records are written, and what each form leaves to choose. */
final class FormatOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "table (the default on a terminal), jsonl (the default otherwise), csv, jsonld,"
              + " webannotation or labelstudio.")
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

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /**
   * The format to use.
   *
   * @param usual the one to use when the user asks for none
   * @throws ParameterException when the user gives an option that says nothing about it
   */
  Format format(Format usual) {
    Format chosen = format == null ? usual : format;
    check(chosen, "--with-text", withText);
    check(chosen, "--links", links);
    check(chosen, "--no-bom", noBom);
    check(chosen, "--claims", claims);
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
      throw new ParameterException(
          spec.commandLine(),
          option
              + " is for --format "
              + String.join(" or ", Format.taking(option))
              + ", not "
              + chosen);
    }
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
