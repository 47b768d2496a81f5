package org.trichdan.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.trichdan.page.Language;
import org.trichdan.page.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where pages go, and in what language they begin. */
final class PageOptions {
  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description =
          "Write to this file, which appears when it is complete; a folder when the name ends in /"
              + " or is that of an empty one.")
  private String target;

  @Option(names = "--folder", description = "Make a folder, whatever its name.")
  private boolean folder;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "vi",
      description = "The language that the pages begin in: vi (the default) or en.")
  private String language;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /**
   * Looks at what the user typed.
   *
   * @throws ParameterException when there is no such language
   */
  void check() {
    if (!Language.of(language).tag().equals(language)) {
      throw Checks.misuse(spec, "--lang is vi or en, not " + language);
    }
  }

  /** The file or folder to write to. */
  Path target() {
    return Path.of(target);
  }

  /**
   * Begins what the user wants.
   *
   * @throws IOException when the place cannot be written to
   */
  Destination open() throws IOException {
    Words words = Words.switchable(Language.of(language));
    boolean many =
        folder
            || target.endsWith("/")
            || target.endsWith(File.separator)
            || Files.isDirectory(target());
    return many
        ? ReportDestination.inFolder(target(), words)
        : ReportDestination.inFile(target(), words);
  }
}
