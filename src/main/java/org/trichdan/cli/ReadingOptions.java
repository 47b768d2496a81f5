package org.trichdan.cli;

import org.trichdan.article.PublicationDate;
import org.trichdan.input.InputOptions;
import org.trichdan.input.KeyMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of commands that read many articles: how they are dated, and how many at once. */
final class ReadingOptions {
  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "Publication date of articles that carry none, as 2025-11-26.")
  private PublicationDate date;

  @Option(
      names = "--map",
      paramLabel = "FIELD=KEY,...",
      converter = KeyMapConverter.class,
      description =
          "Under which keys of JSON or columns of CSV articles hold what, where Trichdan does not"
              + " know them, as text=noidung,date=meta.day.")
  private KeyMap keys = KeyMap.STANDARD;

  @Option(
      names = "--any-language",
      description = "Read articles that are not Vietnamese, too; else they are skipped.")
  private boolean anyLanguage;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles worked on at once; all processors by default.")
  private Integer threads;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** What the user says about the articles. */
  InputOptions input() {
    return new InputOptions(date, keys, anyLanguage);
  }

  /**
   * How many articles to work on at once.
   *
   * @throws ParameterException when the user asks for less than one
   */
  int threads() {
    if (threads == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    Checks.atLeastOne(spec, "--threads", threads);
    return threads;
  }
}
