package org.trichdan.rule;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads the files of rule folders, wherever these are. */
final class Sources {
  /** Where the built-in rules stand on the class path. */
  static final String BUILT_IN = "rules/vi";

  private final List<SourceFile> files = new ArrayList<>();
  private final Problems problems;
  private int order;

  private Sources(Problems problems) {
    this.problems = problems;
  }

  /** All rule and list files of the folders, in the order of folders and paths; null: built-in. */
  static List<SourceFile> read(List<Path> roots, Problems problems) {
    Sources sources = new Sources(problems);
    for (int i = 0; i < roots.size(); i++) {
      Path root = roots.get(i);
      if (root == null) {
        sources.readUrl(Sources.class.getClassLoader().getResource(BUILT_IN), i);
      } else {
        sources.readFolder(root, i, root.toString().replace('\\', '/'));
      }
    }
    return sources.files;
  }

  /** The files of {@link #BUILT_IN} as found at this address, a folder or inside a jar. */
  static List<SourceFile> read(URL url, Problems problems) {
    Sources sources = new Sources(problems);
    sources.readUrl(url, 0);
    return sources.files;
  }

  private void readUrl(URL url, int root) {
    try {
      if (url == null) {
        fail(BUILT_IN, "no such folder on the class path");
      } else if (url.openConnection() instanceof JarURLConnection jar) {
        // A file system of our own: the shared one of a jar may be open already, or be closed.
        try (FileSystem inside = FileSystems.newFileSystem(Path.of(jar.getJarFileURL().toURI()))) {
          readFolder(inside.getPath("/" + BUILT_IN), root, BUILT_IN);
        }
      } else {
        readFolder(Path.of(new URI(url.toString())), root, BUILT_IN);
      }
    } catch (IOException | URISyntaxException | RuntimeException e) {
      fail(BUILT_IN, "cannot be read: " + e);
    }
  }

  private void readFolder(Path folder, int root, String name) {
    if (!Files.isDirectory(folder)) {
      fail(name, "no such folder");
      return;
    }
    List<Path> found;
    try (Stream<Path> walk = Files.walk(folder)) {
      found = walk.filter(p -> isSource(relative(folder, p))).sorted(byName(folder)).toList();
    } catch (IOException | RuntimeException e) {
      fail(name, "cannot be read: " + e);
      return;
    }
    for (Path path : found) {
      readFile(path, root, name, relative(folder, path));
    }
  }

  private static java.util.Comparator<Path> byName(Path folder) {
    return java.util.Comparator.comparing(p -> relative(folder, p));
  }

  private static String relative(Path folder, Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  private static boolean isSource(String relative) {
    return relative.endsWith(".rule")
        || (relative.startsWith("lists/") && relative.endsWith(".txt"));
  }

  private void readFile(Path path, int root, String folder, String relative) {
    String name = folder + "/" + relative;
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      fail(name, "cannot be read: " + e);
      return;
    }
    String text = decode(bytes, name);
    if (text != null) {
      List<String> lines = Arrays.asList(text.split("\r\n|\n|\r", -1));
      files.add(new SourceFile(order++, root, name, relative, lines));
    }
  }

  private String decode(byte[] bytes, String name) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      int at = firstBadByte(bytes);
      int line = 1;
      for (int i = 0; i < at; i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      String message = "not UTF-8: byte 0x%02X".formatted(bytes[at]);
      problems.add(
          order++, new Diagnostic(name, line, 0, 1, message, null, "save the file as UTF-8"));
      return null;
    }
  }

  private static int firstBadByte(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    java.nio.CharBuffer out = java.nio.CharBuffer.allocate(bytes.length + 1);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    return result.isError() ? in.position() : 0;
  }

  private void fail(String name, String message) {
    problems.add(order++, new Diagnostic(name, 0, 0, 1, message, null, null));
  }
}
