package org.trichdan.cli;

import java.nio.file.Path;
import org.trichdan.knowledge.AliasException;
import org.trichdan.knowledge.AliasFile;
import org.trichdan.knowledge.Aliases;
import picocli.CommandLine.Option;

/** What the commands share that know people by all their names. */
abstract class KnowledgeCommand extends StoreCommand {
  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Not said before this day, month or year.")
  String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Not said after this day, month or year.")
  String to;

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "At most so many; 50 by default, all of one person's statements.")
  Integer most;

  @Option(
      names = "--aliases",
      paramLabel = "FILE",
      description = "The list of confirmed names; STORE.aliases by default.")
  private Path aliasList;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table (the default on a terminal) or jsonl (the default otherwise).")
  private ScreenFormat format;

  Aliases aliases = Aliases.NONE;

  KnowledgeCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Checks.day(spec, "--from", from);
    Checks.day(spec, "--to", to);
    if (most != null) {
      Checks.atLeastOne(spec, "--limit", most);
    }
    try {
      AliasFile list = aliasFile();
      if (aliasList != null && !list.exists() && !isChange()) {
        new Messages(terminal, false).line(aliasList + ": no such file; check the name");
        return ExitCode.USAGE;
      }
      change(list);
      aliases = list.read();
    } catch (AliasException e) {
      new Messages(terminal, false).line(e.getMessage());
      return ExitCode.USAGE;
    }
    return isChange() ? ExitCode.OK : super.call();
  }

  /** Whether the command changes the list, and shows nothing. */
  boolean isChange() {
    return false;
  }

  /** Changes the list when asked to. */
  void change(AliasFile list) throws AliasException {}

  boolean isTable() {
    return ScreenFormat.isTable(format, terminal);
  }

  boolean colour() {
    return terminal.colour() && terminal.outIsTerminal();
  }

  private AliasFile aliasFile() {
    return aliasList == null ? AliasFile.beside(file) : AliasFile.at(aliasList);
  }
}
