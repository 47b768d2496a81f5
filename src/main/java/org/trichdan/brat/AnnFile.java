package org.trichdan.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;

/**
 * An {@code .ann} file, line by line: what it says, not yet whether that makes sense.
 *
 * @see <a href="https://brat.nlplab.org/standoff.html">brat standoff format</a>
 */
final class AnnFile {
  private static final Pattern SPAN = Pattern.compile("(\\d{1,9}) (\\d{1,9})");
  private static final Pattern TRIGGER = Pattern.compile("([^:]+):([^:]+)");
  private static final Pattern ARGUMENT = Pattern.compile("([^:]+?)\\d*:([^:]+)");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\S+) (\\S+)(?: (\\S+))? *");
  private static final Pattern NOTE = Pattern.compile("(\\S+) (\\S+) *");

  private final String name;
  private final Problems problems;
  private final Map<String, TextBound> textBounds = new LinkedHashMap<>();
  private final Map<String, Event> events = new LinkedHashMap<>();
  private final Map<String, Map<String, Said>> attributes = new HashMap<>();
  private final Map<String, Said> notes = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Reference> references = new ArrayList<>();

  /**
   * Words marked.
   *
   * @param line where it stands, from 1
   * @param words what the file says they are
   */
  record TextBound(String id, int line, String type, List<Fragment> fragments, String words) {}

  /** A statement: its trigger and the other parts, by their ids. */
  record Event(String id, int line, String type, String trigger, List<Argument> arguments) {}

  /**
   * A part of a statement.
   *
   * @param role without the number that tells several of one role apart
   */
  record Argument(String role, String target) {}

  /** The value of an attribute, empty when it has none, or the text of a note. */
  record Said(int line, String value) {}

  /** Something said about what must be there. */
  private record Reference(int line, String target) {}

  private AnnFile(String name, Problems problems) {
    this.name = name;
    this.problems = problems;
  }

  /**
   * Reads a file.
   *
   * @param name how it is called in problems
   * @param problems told about lines that are wrong, which are left out
   */
  static AnnFile read(String name, String content, Problems problems) {
    AnnFile file = new AnnFile(name, problems);
    String[] lines = content.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line =
          lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
      if (!line.isBlank()) {
        file.line(i + 1, line);
      }
    }
    file.checkReferences();
    return file;
  }

  Iterable<TextBound> textBounds() {
    return textBounds.values();
  }

  Iterable<Event> events() {
    return events.values();
  }

  /** What has this id; null when nothing has. */
  TextBound textBound(String id) {
    return textBounds.get(id);
  }

  /** The value of an attribute; null when the target does not have it. */
  Said attribute(String target, String attribute) {
    return attributes.getOrDefault(target, Map.of()).get(attribute);
  }

  /** What annotators noted; null when they did not. */
  Said note(String target) {
    return notes.get(target);
  }

  /** Where a line stands, for a problem. */
  String where(int line) {
    return name + ":" + line;
  }

  private void line(int number, String line) {
    String[] parts = line.split("\t", 3);
    String data = parts.length < 2 ? "" : parts[1];
    String tail = parts.length < 3 ? "" : parts[2];
    boolean understood =
        switch (line.charAt(0)) {
          case 'T' -> textBound(number, parts[0], data, tail);
          case 'E' -> event(number, parts[0], data);
          case 'A', 'M' -> attribute(number, data);
          case '#' -> note(number, data, tail);
          case 'R', '*', 'N' -> other(number);
          default -> false;
        };
    if (!understood) {
      error(number, "not a line of brat's standoff format", "mend the line, or take it out");
    } else if (line.charAt(0) != '*' && !ids.add(parts[0])) {
      error(number, "a second " + parts[0], "give it an id that nothing has yet");
    }
  }

  private boolean textBound(int line, String id, String data, String words) {
    int space = data.indexOf(' ');
    if (space < 1) {
      return false;
    }
    List<Fragment> fragments = new ArrayList<>();
    for (String span : data.substring(space + 1).split(";", -1)) {
      Matcher m = SPAN.matcher(span);
      if (!m.matches()) {
        return false;
      }
      fragments.add(new Fragment(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))));
    }
    String type = data.substring(0, space);
    textBounds.putIfAbsent(id, new TextBound(id, line, type, fragments, words));
    return true;
  }

  private boolean event(int line, String id, String data) {
    String[] parts = data.stripTrailing().split(" +", -1);
    Matcher trigger = TRIGGER.matcher(parts[0]);
    if (!trigger.matches()) {
      return false;
    }
    List<Argument> arguments = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      Matcher m = ARGUMENT.matcher(parts[i]);
      if (!m.matches()) {
        return false;
      }
      arguments.add(new Argument(m.group(1), m.group(2)));
    }
    events.putIfAbsent(id, new Event(id, line, trigger.group(1), trigger.group(2), arguments));
    return true;
  }

  private boolean attribute(int line, String data) {
    Matcher m = ATTRIBUTE.matcher(data);
    if (!m.matches()) {
      return false;
    }
    String value = m.group(3) == null ? "" : m.group(3);
    Said before =
        attributes
            .computeIfAbsent(m.group(2), k -> new HashMap<>())
            .putIfAbsent(m.group(1), new Said(line, value));
    if (before != null && !before.value().equals(value)) {
      error(line, "a second " + m.group(1) + " of " + m.group(2), "keep one of them");
    }
    references.add(new Reference(line, m.group(2)));
    return true;
  }

  private boolean note(int line, String data, String text) {
    Matcher m = NOTE.matcher(data);
    if (!m.matches()) {
      return false;
    }
    if (m.group(1).equals(Labels.NOTE)) {
      if (notes.putIfAbsent(m.group(2), new Said(line, text.strip())) != null) {
        error(line, "a second note on " + m.group(2), "keep one of them");
      }
      references.add(new Reference(line, m.group(2)));
    }
    return true;
  }

  private boolean other(int line) {
    warn(line, "no part of a statement", "a relation or normalization, it is left out");
    return true;
  }

  private void checkReferences() {
    for (Reference r : references) {
      if (!textBounds.containsKey(r.target) && !events.containsKey(r.target)) {
        warn(r.line, "about " + r.target + ", which is not there", "it is left out");
      }
    }
  }

  private void error(int line, String message, String hint) {
    problems.report(Problem.error(where(line), message, hint));
  }

  private void warn(int line, String message, String hint) {
    problems.report(Problem.warning(where(line), message, hint));
  }
}
