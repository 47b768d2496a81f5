package org.trichdan.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileUtil;
import org.trichdan.Trichdan;
import org.trichdan.rule.RuleErrors;

/**
 * The rules that a user has chosen, as they travel to the executors: the files themselves, a few
 * hundred kilobytes, since no executor sees the driver's folders.
 *
 * @param own the rules to use instead of the built-in ones; null for the built-in ones
 * @param overlays the folders laid over them, in this order
 */
record Rules(RuleFolder own, List<RuleFolder> overlays) implements Serializable {
  /** The built-in rules. */
  static final Rules BUILT_IN = new Rules(null, List.of());

  Rules {
    overlays = List.copyOf(overlays);
  }

  /** The rules are wrong; the message shows every mistake at its place in the user's folders. */
  static final class MistakesException extends Exception {
    private static final long serialVersionUID = 1;

    MistakesException(String message) {
      super(message);
    }
  }

  /**
   * Reads folders of any file system that Spark reaches.
   *
   * @param own null for the built-in rules
   */
  static Rules read(String own, List<String> overlays, Configuration hadoop) throws IOException {
    List<RuleFolder> folders = new ArrayList<>();
    for (String overlay : overlays) {
      folders.add(RuleFolder.read(overlay, hadoop));
    }
    return new Rules(own == null ? null : RuleFolder.read(own, hadoop), folders);
  }

  /** The same for the same rules. */
  String key() {
    return (own == null ? "" : own.digest())
        + overlays.stream().map(folder -> "\n" + folder.digest()).collect(Collectors.joining());
  }

  /** Builds the extractor with these rules. */
  Trichdan build() throws IOException, MistakesException {
    if (own == null && overlays.isEmpty()) {
      return Trichdan.standard();
    }
    Path copies = Files.createTempDirectory("trichdan-rules");
    try {
      return build(copies);
    } catch (RuleErrors e) {
      throw new MistakesException(named(e.getMessage(), copies));
    } finally {
      FileUtil.fullyDelete(copies.toFile());
    }
  }

  private Trichdan build(Path copies) throws IOException, RuleErrors {
    Trichdan.Builder builder = Trichdan.builder();
    List<RuleFolder> folders = folders();
    for (int i = 0; i < folders.size(); i++) {
      Path copy = folders.get(i).write(copies.resolve("" + i));
      if (i == 0 && own != null) {
        builder.rules(copy);
      } else {
        builder.overlay(copy);
      }
    }
    return builder.build();
  }

  /** A message with the user's names for the copies of the folders. */
  private String named(String message, Path copies) {
    String named = message;
    List<RuleFolder> folders = folders();
    for (int i = 0; i < folders.size(); i++) {
      String copy = copies.resolve("" + i).toString().replace('\\', '/');
      named = named.replace(copy + "/", folders.get(i).name().replaceFirst("/*$", "") + "/");
    }
    return named;
  }

  private List<RuleFolder> folders() {
    return Stream.concat(Stream.ofNullable(own), overlays.stream()).toList();
  }
}
