package org.trichdan.knowledge;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trichdan.output.Unfinished;

/**
 * The list of confirmed names, a text file that belongs to the user: a group on a line, {@code A =
 * B = C}, the name to show first; {@code A != B} for two that are not one; {@code #} begins a
 * comment. UTF-8. It lies beside the store, so that nothing that happens to the store touches it.
 */
public final class AliasFile {
  private final Path file;

  private AliasFile(Path file) {
    this.file = file;
  }

  /** The list at this place, which need not be there yet. */
  public static AliasFile at(Path file) {
    return new AliasFile(file);
  }

  /** The list that lies beside a store: {@code quotes.db.aliases}. */
  public static AliasFile beside(Path store) {
    return new AliasFile(store.resolveSibling(store.getFileName() + ".aliases"));
  }

  /** Where it is. */
  public Path file() {
    return file;
  }

  /** Whether it is there. */
  public boolean exists() {
    return Files.exists(file);
  }

  /**
   * Reads it; nothing is confirmed when it is not there.
   *
   * @throws AliasException when a line cannot be understood, with its number and what to do
   */
  public Aliases read() throws AliasException {
    List<List<String>> groups = new ArrayList<>();
    List<List<String>> apart = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      String text = content(lines.get(i));
      if (text.isEmpty()) {
        continue;
      }
      boolean refuted = text.contains("!=");
      List<String> names =
          Arrays.stream(text.split(refuted ? "!=" : "=", -1)).map(Aliases::plain).toList();
      check(i + 1, names, refuted);
      if (refuted) {
        apart.add(names);
      } else {
        for (String name : names) {
          Integer before = seen.putIfAbsent(name, i + 1);
          if (before != null) {
            throw problem(
                i + 1,
                "\"" + name + "\" is in line " + before + ", too",
                "a name belongs to one group; put them on one line");
          }
        }
        groups.add(names);
      }
    }
    Aliases aliases = new Aliases(groups, apart);
    for (List<String> pair : apart) {
      if (aliases.confirms(pair.get(0), pair.get(1))) {
        throw new AliasException(
            file
                + ": \""
                + pair.get(0)
                + "\" and \""
                + pair.get(1)
                + "\" are both = and !=; delete one of the lines");
      }
    }
    return aliases;
  }

  /** Notes that two names are one; a group that has one of them gets the other. */
  public void confirm(String a, String b) throws AliasException {
    Aliases aliases = read();
    String first = name(a);
    String second = name(b);
    if (aliases.confirms(first, second)) {
      return;
    }
    if (aliases.refutes(first, second)) {
      throw new AliasException(
          file
              + ": has \""
              + first
              + "\" != \""
              + second
              + "\" or the like; delete that line first");
    }
    List<String> lines = new ArrayList<>(lines());
    int at = lineOf(lines, first);
    int other = lineOf(lines, second);
    if (at >= 0 && other >= 0) {
      throw problem(
          other + 1,
          "\"" + second + "\" is in another group than \"" + first + "\" in line " + (at + 1),
          "if all of them are one, put them on one line");
    }
    if (at < 0 && other < 0) {
      lines.add(first + " = " + second);
    } else {
      int line = Math.max(at, other);
      String text = lines.get(line);
      String group = withoutComment(text);
      lines.set(
          line,
          group.stripTrailing()
              + " = "
              + (at >= 0 ? second : first)
              + (group.length() == text.length() ? "" : "  " + text.substring(group.length())));
    }
    write(lines);
  }

  /** Notes that two names are not one. */
  public void refute(String a, String b) throws AliasException {
    Aliases aliases = read();
    String first = name(a);
    String second = name(b);
    if (aliases.confirms(first, second)) {
      throw new AliasException(
          file + ": has \"" + first + "\" = \"" + second + "\"; take one of them out first");
    }
    if (!aliases.refutes(first, second)) {
      List<String> lines = new ArrayList<>(lines());
      lines.add(first + " != " + second);
      write(lines);
    }
  }

  private void check(int line, List<String> names, boolean refuted) throws AliasException {
    if (names.contains("")) {
      throw problem(line, "a name is missing", "write A = B, or A != B for two that are not one");
    }
    if (names.size() < 2) {
      throw problem(line, "one name alone", "write A = B, or begin a comment with #");
    }
    if (refuted && (names.size() > 2 || names.stream().anyMatch(n -> n.contains("=")))) {
      throw problem(line, "more than two names with !=", "give each pair a line");
    }
    if (names.stream().distinct().count() < names.size()) {
      throw problem(line, "a name stands twice", "delete one of them");
    }
  }

  private String name(String given) throws AliasException {
    String name = Aliases.plain(given);
    if (name.isEmpty() || name.contains("=") || name.contains("#") || name.contains("!=")) {
      throw new AliasException(
          "\"" + name + "\" cannot stand in " + file + "; a name has no =, no # and some letters");
    }
    return name;
  }

  private static int lineOf(List<String> lines, String name) {
    for (int i = 0; i < lines.size(); i++) {
      String text = content(lines.get(i));
      if (!text.contains("!=")
          && Arrays.stream(text.split("=", -1)).map(Aliases::plain).anyMatch(name::equals)) {
        return i;
      }
    }
    return -1;
  }

  private static String content(String line) {
    return withoutComment(line).strip();
  }

  private static String withoutComment(String line) {
    int comment = line.indexOf('#');
    return comment < 0 ? line : line.substring(0, comment);
  }

  private List<String> lines() throws AliasException {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    } catch (CharacterCodingException e) {
      throw new AliasException(file + ": not UTF-8; save the file as UTF-8");
    } catch (IOException e) {
      throw new AliasException(file + ": cannot be read (" + e.getMessage() + ")");
    }
  }

  /** Beside and renamed: whoever reads at the same time sees the old list or the new one. */
  private void write(List<String> lines) throws AliasException {
    Path target = target();
    Path unfinished = Unfinished.beside(target);
    try {
      Files.writeString(unfinished, String.join("\n", lines) + "\n");
      Files.move(
          unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new AliasException(file + ": cannot be written (" + e.getMessage() + ")");
    } finally {
      try {
        Files.deleteIfExists(unfinished);
      } catch (IOException e) {
        // It was renamed, or the failure that matters is on its way.
      }
    }
  }

  /** What a link points to, so that the link stays one. */
  private Path target() throws AliasException {
    try {
      return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    } catch (IOException e) {
      throw new AliasException(file + ": cannot be written (" + e.getMessage() + ")");
    }
  }

  private AliasException problem(int line, String what, String hint) {
    return new AliasException(file + ":" + line + ": " + what + "; " + hint);
  }
}
