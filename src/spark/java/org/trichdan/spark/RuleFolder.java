package org.trichdan.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.trichdan.output.Digests;

/**
 * A folder of rules with all that is in it.
 *
 * @param name as the user gave it
 * @param files the bytes of each file, by its path below the folder
 */
record RuleFolder(String name, SortedMap<String, byte[]> files) implements Serializable {
  /**
   * Reads a folder of any file system that Spark reaches.
   *
   * @throws FileNotFoundException when it is not there; the message is for the user
   */
  static RuleFolder read(String name, Configuration hadoop) throws IOException {
    Path root = new Path(name);
    FileSystem system = root.getFileSystem(hadoop);
    if (!system.exists(root) || !system.getFileStatus(root).isDirectory()) {
      throw new FileNotFoundException(name + ": no such folder");
    }
    int above = system.resolvePath(root).toUri().getPath().length() + 1;
    SortedMap<String, byte[]> files = new TreeMap<>();
    RemoteIterator<LocatedFileStatus> all = system.listFiles(system.resolvePath(root), true);
    while (all.hasNext()) {
      Path file = all.next().getPath();
      try (var in = system.open(file)) {
        files.put(file.toUri().getPath().substring(above), in.readAllBytes());
      }
    }
    return new RuleFolder(name, files);
  }

  /** The same for the same files, whatever the folder is called. */
  String digest() {
    StringBuilder all = new StringBuilder();
    files.forEach(
        (file, bytes) -> {
          String text = new String(bytes, StandardCharsets.ISO_8859_1);
          all.append(file).append('\n').append(Digests.sha256(text)).append('\n');
        });
    return Digests.sha256(all.toString());
  }

  /** Writes the files below a folder of this machine, which is made; returns that folder. */
  java.nio.file.Path write(java.nio.file.Path root) throws IOException {
    Files.createDirectories(root);
    for (var file : files.entrySet()) {
      java.nio.file.Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    return root;
  }
}
