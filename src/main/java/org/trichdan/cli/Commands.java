package org.trichdan.cli;

import java.util.List;
import picocli.CommandLine;

/**
 * The commands of {@code trichdan}. Looking at the options of one takes longer than reading a short
 * article, so that only the one that is called for is made, and all of them where somebody asks
 * what there is.
 */
final class Commands {
  /** In the order in which the help shows them. */
  private static final List<String> NAMES =
      List.of(
          "extract",
          "report",
          "batch",
          "search",
          "speakers",
          "clusters",
          "export",
          "serve",
          "quarantine",
          "evaluate",
          "import-gold",
          "explain",
          "rules");

  private Commands() {}

  /** Adds what these arguments need: the command that they begin with, else every one. */
  static void add(CommandLine line, String[] args, Terminal terminal) {
    if (args.length > 0 && NAMES.contains(args[0])) {
      line.addSubcommand(command(args[0], terminal));
    } else {
      for (String name : NAMES) {
        line.addSubcommand(command(name, terminal));
      }
    }
  }

  private static Object command(String name, Terminal terminal) {
    return switch (name) {
      case "extract" -> new ExtractCommand(terminal);
      case "report" -> new ReportCommand(terminal);
      case "batch" -> new BatchCommand(terminal);
      case "search" -> new SearchCommand(terminal);
      case "speakers" -> new SpeakersCommand(terminal);
      case "clusters" -> new ClustersCommand(terminal);
      case "export" -> new ExportCommand(terminal);
      case "serve" -> new ServeCommand(terminal);
      case "quarantine" -> new QuarantineCommand(terminal);
      case "evaluate" -> new EvaluateCommand(terminal);
      case "import-gold" -> new ImportGoldCommand(terminal);
      case "explain" -> new ExplainCommand(terminal);
      case "rules" -> RulesCommand.with(terminal);
      default -> throw new IllegalArgumentException("no command " + name);
    };
  }
}
