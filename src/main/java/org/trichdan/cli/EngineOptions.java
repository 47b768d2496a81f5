package org.trichdan.cli;

import java.nio.file.Path;
import java.util.List;
import org.trichdan.Trichdan;
import org.trichdan.rule.RuleErrors;
import org.trichdan.rule.RuleSet;
import picocli.CommandLine.Option;

/** The options that choose the rules; the one place where the command line builds an engine. */
final class EngineOptions {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Use the rules in this folder instead of the built-in ones.")
  private Path rules;

  @Option(
      names = "--overlay",
      paramLabel = "DIR",
      description = "Lay the rules and lists in this folder over the others; may be repeated.")
  private List<Path> overlays = List.of();

  /**
   * The engine with the chosen rules.
   *
   * @throws RuleErrors for {@link Main} to show; nothing is loaded then
   */
  Trichdan build() throws RuleErrors {
    return builder().build();
  }

  /**
   * A short name for exactly the chosen rules.
   *
   * @throws RuleErrors when they cannot be read
   */
  String version() throws RuleErrors {
    return builder().rulesVersion();
  }

  /**
   * The chosen rules alone.
   *
   * @throws RuleErrors for {@link Main} to show
   */
  RuleSet loadRules() throws RuleErrors {
    return builder().loadRules();
  }

  private Trichdan.Builder builder() {
    Trichdan.Builder builder = Trichdan.builder().rules(rules);
    for (Path overlay : overlays) {
      builder.overlay(overlay);
    }
    return builder;
  }
}
