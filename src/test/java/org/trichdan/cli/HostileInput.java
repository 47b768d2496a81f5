package org.trichdan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Hostile or broken input, and what becomes of it: a row of the table in the documentation.
 *
 * @param title what is wrong with it
 * @param path the file or folder that is given to the command
 * @param maker makes it
 * @param message what standard error says, without the last line end; empty when it says nothing
 * @param rest what happens to the input, or to what of it is good
 * @param code the exit code
 * @param records what is found in it: {@code id|speaker|content}
 */
record HostileInput(
    String title,
    String path,
    Maker maker,
    String message,
    String rest,
    int code,
    List<String> records) {

  /** Writes an input to where it is told. */
  interface Maker {
    void make(Path path) throws IOException;
  }

  /** A file that exists of these bytes. */
  static HostileInput file(String title, String path, byte[] content) {
    return new HostileInput(title, path, p -> Files.write(p, content), "", "", 0, List.of());
  }

  /** A file with this text. */
  static HostileInput file(String title, String path, String content) {
    return file(title, path, HostileBytes.of(content));
  }

  /** This is said, and it is a failure. */
  HostileInput fails(String message, String rest) {
    return new HostileInput(title, path, maker, message, rest, 1, records);
  }

  /** This is said, and all is well. */
  HostileInput passes(String message, String rest) {
    return new HostileInput(title, path, maker, message, rest, 0, records);
  }

  /** These are the records. */
  HostileInput finds(String... found) {
    return new HostileInput(title, path, maker, message, rest, code, List.of(found));
  }

  /** As it stands in the documentation. */
  String row() {
    String said =
        message.isEmpty() ? "" : "`" + message.replace("\n", "`<br>`").replace("|", "\\|") + "`";
    return String.join(" | ", "| " + title, said, rest, code + " |").replace("|  |", "| |");
  }
}
