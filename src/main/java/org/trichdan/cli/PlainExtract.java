package org.trichdan.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code extract} as it is called most, {@code extract [-o FILE] [--format FORMAT] PATH...}, read
 * without picocli. To read these few words picocli looks at every option of the command by
 * reflection, which takes longer than all that is then done for a short article. Whatever is
 * written otherwise, or is wrong, is left to picocli, so that it alone says what is wrong.
 */
final class PlainExtract {
  private final List<String> paths = new ArrayList<>();
  private Path output;
  private Format format;

  private PlainExtract() {}

  /** The command that these arguments ask for; null when they are more than the plain call. */
  static ExtractCommand of(String[] args, Terminal terminal) {
    if (args.length == 0 || !args[0].equals("extract")) {
      return null;
    }
    PlainExtract plain = new PlainExtract();
    for (int i = 1; i < args.length; i++) {
      if (!args[i].startsWith("-") || args[i].equals("-")) {
        if (args[i].isEmpty() || args[i].charAt(0) == '"') {
          return null; // picocli may see more in a quotation mark than a letter of a name
        }
        plain.paths.add(args[i]);
      } else if (i + 1 == args.length || !plain.option(args[i], args[++i])) {
        return null;
      }
    }
    return plain.paths.isEmpty()
        ? null
        : new ExtractCommand(terminal, plain.paths, plain.format, plain.output);
  }

  /** Takes an option with its value; false when it needs a closer look. */
  private boolean option(String name, String value) {
    if (value.isEmpty() || value.charAt(0) == '-' || value.charAt(0) == '"') {
      return false;
    }
    return switch (name) {
      case "-o", "--output" -> output == null && output(value);
      case "--format" -> format == null && format(value);
      default -> false;
    };
  }

  private boolean output(String value) {
    try {
      output = Path.of(value);
      return true;
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private boolean format(String value) {
    switch (value) {
      case "jsonl" -> format = Format.jsonl;
      case "table" -> format = Format.table;
      default -> {}
    }
    return format != null;
  }
}
