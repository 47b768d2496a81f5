package org.trichdan.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A rule folder written by a test. */
final class Folder {
  private final Path root;

  Folder(Path root) {
    this.root = root;
  }

  Folder file(String path, String text) {
    return file(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  Folder file(String path, byte[] bytes) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A rule with this pattern in {@code attribution/NAME.rule}, complete but for that. */
  Folder rule(String name, String pattern) {
    return file(
        "attribution/" + name + ".rule",
        "rule    %s\nwhy     Test.\nmatch   %s\n\n+ a\n- b\n".formatted(name, pattern));
  }

  Folder list(String name, String... entries) {
    return file("lists/" + name + ".txt", "why  Test.\n" + String.join("\n", entries) + "\n");
  }

  Path root() {
    return root;
  }

  RuleSet load() {
    try {
      return RuleSet.load(List.of(root));
    } catch (RuleErrors e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /** The errors as the author sees them, the folder's own path left out. */
  String errors() {
    try {
      RuleSet.load(List.of(root));
      return "";
    } catch (RuleErrors e) {
      return e.getMessage().replace(root.toString().replace('\\', '/') + "/", "");
    }
  }
}
