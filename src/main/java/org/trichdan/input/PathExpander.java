package org.trichdan.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;

/**
 * Turns what the user named into files, each once: a file stands for itself, a folder for the
 * articles in it and below (sorted by name, hidden ones left out), and a name that does not exist
 * but holds {@code * ? [ } or an opening brace for what it matches.
 */
final class PathExpander {
  private static final Pattern WILD = Pattern.compile("[*?\\[{]");
  private static final List<String> KNOWN =
      List.of(".txt", ".jsonl", ".jsonl.gz", ".html", ".htm", ".html.gz");

  private final Problems problems;
  private final Set<Path> seen = new HashSet<>();

  PathExpander(Problems problems) {
    this.problems = problems;
  }

  /** Whether the name's ending says what the file holds. */
  static boolean isKnown(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return KNOWN.stream().anyMatch(name::endsWith);
  }

  /** Hands the files that {@code given} stands for to {@code files}, in order. */
  void expand(String given, Consumer<Path> files) {
    try {
      Path path = Path.of(given);
      if (Files.isDirectory(path)) {
        if (!folder(path, files)) {
          problems.report(
              Problem.error(
                  given, "no articles in this folder", "they end in " + String.join(", ", KNOWN)));
        }
      } else if (!Files.exists(path) && WILD.matcher(given).find()) {
        glob(given, files);
      } else {
        once(path, files);
      }
    } catch (InvalidPathException e) {
      problems.report(Problem.error(given, "not a path", "check the name"));
    }
  }

  private void once(Path file, Consumer<Path> files) {
    if (seen.add(identity(file))) {
      files.accept(file);
    }
  }

  /** Whether the folder holds articles, or has already been spoken of. */
  private boolean folder(Path folder, Consumer<Path> files) {
    if (!seen.add(identity(folder))) {
      return true; // named twice, or a link that leads back here
    }
    List<Path> children = children(folder);
    if (children == null) {
      return true; // reported
    }
    Path real = identity(folder);
    boolean some = false;
    for (Path child : children) {
      if (isKnown(child) && Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS)) {
        if (seen.add(real.resolve(child.getFileName()))) {
          files.accept(child); // asking for its real path would cost more than all else
        }
        some = true;
      } else if (Files.isDirectory(child)) {
        some |= folder(child, files);
      } else if (isKnown(child)) {
        once(child, files);
        some = true;
      }
    }
    return some;
  }

  private void glob(String given, Consumer<Path> files) {
    PathMatcher matcher;
    try {
      matcher = FileSystems.getDefault().getPathMatcher("glob:" + given);
    } catch (PatternSyntaxException e) {
      problems.report(
          Problem.error(given, "not a pattern (" + e.getDescription() + ")", "check the brackets"));
      return;
    }
    Path pattern = Path.of(given);
    Path base = pattern.getRoot() == null ? Path.of("") : pattern.getRoot();
    int fixed = 0;
    while (!WILD.matcher(pattern.getName(fixed).toString()).find()) {
      base = base.resolve(pattern.getName(fixed++));
    }
    int depth = given.contains("**") ? Integer.MAX_VALUE : pattern.getNameCount() - fixed;
    List<Path> matches = new ArrayList<>();
    match(base, matcher, depth, new HashSet<>(), matches);
    for (Path match : matches) {
      if (Files.isDirectory(match)) {
        folder(match, files);
      } else {
        once(match, files);
      }
    }
    if (matches.isEmpty()) {
      problems.report(Problem.error(given, "no file matches", "check the path"));
    }
  }

  private void match(
      Path folder, PathMatcher matcher, int depth, Set<Path> visited, List<Path> matches) {
    if (depth == 0 || !Files.isDirectory(folder) || !visited.add(identity(folder))) {
      return;
    }
    List<Path> children = children(folder);
    if (children == null) {
      return;
    }
    for (Path child : children) {
      if (matcher.matches(child)) {
        matches.add(child);
      }
      match(child, matcher, depth - 1, visited, matches);
    }
  }

  /** What is in the folder, sorted; null when that could not be read, which is then reported. */
  private List<Path> children(Path folder) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, this::isVisible)) {
      stream.forEach(children::add);
    } catch (IOException e) {
      problems.report(ReadFailure.at(ArticleSource.name(folder), e));
      return null;
    } catch (DirectoryIteratorException e) {
      problems.report(ReadFailure.at(ArticleSource.name(folder), e.getCause()));
      return null;
    }
    children.sort(Comparator.comparing(p -> p.getFileName().toString()));
    return children;
  }

  private boolean isVisible(Path path) {
    return !path.getFileName().toString().startsWith(".");
  }

  /** What two names of one file have in common. */
  private static Path identity(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize(); // a pipe, or nothing at all
    }
  }
}
