package org.trichdan.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.RemoteIterator;
import org.trichdan.Trichdan;
import org.trichdan.output.Digests;
import org.trichdan.rule.RuleErrors;

/**
 * The rules that a user has chosen, as they travel to the executors: the files themselves, a few
 * hundred kilobytes, since no executor sees the driver's folders.
 *
 * @param own the files to use instead of the built-in rules; null for the built-in ones
 * @param overlays the files of the folders laid over them
 */
record Rules(Folder own, List<Folder> overlays) implements Serializable {
  /** The built-in rules. */
  static final Rules BUILT_IN = new Rules(null, List.of());

  Rules {
    overlays = List.copyOf(overlays);
  }

  /**
   * A folder with all that is in it.
   *
   * @param name as the user gave it
   * @param files the bytes of each file, by its path below the folder
   */
  record Folder(String name, SortedMap<String, byte[]> files) implements Serializable {
    /** Reads a folder of any file system that Spark reaches. */
    static Folder read(String name, Configuration hadoop) throws IOException {
      org.apache.hadoop.fs.Path root = new org.apache.hadoop.fs.Path(name);
      FileSystem system = root.getFileSystem(hadoop);
      String above = system.makeQualified(root).toUri().getPath();
      SortedMap<String, byte[]> files = new TreeMap<>();
      RemoteIterator<LocatedFileStatus> all = system.listFiles(root, true);
      while (all.hasNext()) {
        org.apache.hadoop.fs.Path file = all.next().getPath();
        try (var in = system.open(file)) {
          files.put(file.toUri().getPath().substring(above.length() + 1), in.readAllBytes());
        }
      }
      return new Folder(name, files);
    }

    /** A digest of the names and bytes of the files. */
    String digest() {
      StringBuilder all = new StringBuilder();
      files.forEach(
          (name, bytes) ->
              all.append(name)
                  .append('\n')
                  .append(Digests.sha256(new String(bytes, StandardCharsets.ISO_8859_1)))
                  .append('\n'));
      return Digests.sha256(all.toString());
    }

    /** Writes the files below a folder of this machine. */
    void write(Path root) throws IOException {
      for (var file : files.entrySet()) {
        Path path = root.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
    }
  }

  /**
   * Reads folders of any file system that Spark reaches.
   *
   * @param own null for the built-in rules
   */
  static Rules read(String own, List<String> overlays, Configuration hadoop) throws IOException {
    List<Folder> folders = new ArrayList<>();
    for (String overlay : overlays) {
      folders.add(Folder.read(overlay, hadoop));
    }
    return new Rules(own == null ? null : Folder.read(own, hadoop), folders);
  }

  /**
   * Builds the extractor with these rules.
   *
   * @throws RuleErrors with everything that is wrong in them
   */
  Trichdan build() throws IOException, RuleErrors {
    if (own == null && overlays.isEmpty()) {
      return Trichdan.standard();
    }
    Path copies = Files.createTempDirectory("trichdan-rules");
    try {
      Trichdan.Builder builder = Trichdan.builder();
      if (own != null) {
        builder.rules(copy(own, copies.resolve("rules")));
      }
      for (int i = 0; i < overlays.size(); i++) {
        builder.overlay(copy(overlays.get(i), copies.resolve("overlay-" + (i + 1))));
      }
      return builder.build();
    } finally {
      FileUtil.fullyDelete(copies.toFile());
    }
  }

  /** The same for the same rules. */
  String key() {
    StringBuilder key = new StringBuilder();
    Stream.concat(Stream.ofNullable(own), overlays.stream())
        .forEach(folder -> key.append('\n').append(folder.digest()));
    return (own == null) + key.toString();
  }

  private static Path copy(Folder folder, Path to) throws IOException {
    Files.createDirectories(to);
    folder.write(to);
    return to;
  }
}
