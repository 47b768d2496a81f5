package org.trichdan.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one rule file into rules and macros whose patterns are still text. */
final class RuleReader {
  private static final Pattern LINE = Pattern.compile("([a-z]+)(?:\\s+(.*))?");
  private static final Pattern DEFINE = Pattern.compile("define\\s+(\\S+)(\\s+)");
  private static final String INDENT = "    ";

  private final SourceFile file;
  private final Problems problems;
  private final List<RawRule> rules = new ArrayList<>();
  private final Map<String, Located> macros = new LinkedHashMap<>();

  private RawRule rule;

  /** What an indented line goes on with; null when nothing can go on. */
  private Located open;

  private RuleReader(SourceFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  static RuleReader read(SourceFile file, Problems problems) {
    RuleReader reader = new RuleReader(file, problems);
    for (int line = 1; line <= file.lines().size(); line++) {
      reader.line(line);
    }
    reader.rules.forEach(reader::checkComplete);
    return reader;
  }

  List<RawRule> rules() {
    return rules;
  }

  Map<String, Located> macros() {
    return macros;
  }

  private void line(int line) {
    String text = file.lines().get(line - 1);
    if (text.isBlank() || text.stripLeading().startsWith("#")) {
      return;
    }
    if (text.startsWith("+") || text.startsWith("-")) {
      example(line, text);
      return;
    }
    Lines.checkNfc(file, line, problems);
    if (Character.isWhitespace(text.charAt(0))) {
      continuation(line, text);
      return;
    }
    open = null;
    Matcher m = LINE.matcher(text.substring(0, Lines.codeEnd(text)).stripTrailing());
    if (!m.matches()) {
      problems.line(
          file,
          line,
          "this line is not understood",
          "a line is: key value, + example or - example");
    } else if (m.group(2) == null) {
      problems.line(file, line, "nothing stands after " + m.group(1), null);
    } else {
      keyLine(line, m.group(1), m.start(2), m.group(2));
    }
  }

  private void keyLine(int line, String key, int column, String value) {
    switch (key) {
      case "rule" -> beginRule(line, column, value);
      case "define" -> define(line);
      default -> {
        if (rule == null) {
          problems.at(file, line, 0, key.length(), key + " stands before any rule", null);
        } else if (key.equals("match")) {
          open = new Located(file);
          open.append(line, column, value);
          rule.matches.add(open);
        } else if (key.equals("why")) {
          why(line, file.lines().get(line - 1).substring(column).strip());
        } else {
          Attributes.add(rule, line, key, column, value, problems);
        }
      }
    }
  }

  private void beginRule(int line, int column, String name) {
    if (!Names.isName(name)) {
      problems.at(
          file,
          line,
          column,
          name.length(),
          "not a name: " + name,
          "small letters, digits and hyphens, beginning with a letter");
    }
    rule = new RawRule(file, name, line);
    rules.add(rule);
  }

  private void why(int line, String value) {
    if (rule.why != null) {
      problems.line(file, line, "a second why", null);
    }
    rule.why = value;
  }

  private void define(int line) {
    String text = file.lines().get(line - 1);
    String code = text.substring(0, Lines.codeEnd(text));
    Matcher m = DEFINE.matcher(code);
    if (!m.lookingAt() || !Names.isName(m.group(1)) || code.substring(m.end()).isBlank()) {
      problems.line(file, line, "not a macro", "write: define name  pattern");
      return;
    }
    open = new Located(file);
    open.append(line, m.end(), code.substring(m.end()).stripTrailing());
    Located earlier = macros.putIfAbsent(m.group(1), open);
    if (earlier != null) {
      duplicateMacro(m.group(1), open, earlier, problems);
    }
  }

  /** Reports that a macro has two definitions. */
  static void duplicateMacro(String name, Located second, Located first, Problems problems) {
    problems.line(
        second.file(),
        second.line(),
        "duplicate macro @" + name,
        "the first is in " + first.file().name() + ":" + first.line());
  }

  private void continuation(int line, String text) {
    int column = text.length() - text.stripLeading().length();
    if (open == null) {
      problems.line(file, line, "there is no match or define that this line could continue", null);
    } else if (!text.startsWith(INDENT) && !text.startsWith("\t")) {
      problems.line(file, line, "not indented enough", "a continuation begins with 4 spaces");
    } else {
      open.append(line, column, text.substring(column, Lines.codeEnd(text)).stripTrailing());
    }
  }

  private void example(int line, String text) {
    open = null;
    if (rule == null) {
      problems.line(file, line, "an example before any rule", null);
      return;
    }
    Example example = ExampleReader.read(file, line, problems);
    // One that cannot be read still counts as written: one mistake, one message.
    Example kept =
        example == null
            ? new Example(text.startsWith("+"), "", List.of(), file.name(), line)
            : example;
    (kept.positive() ? rule.positive : rule.negative).add(kept);
  }

  private void checkComplete(RawRule raw) {
    if (raw.why == null) {
      missing(raw, "does not say why", "add: why     <one line>");
    }
    if (raw.matches.isEmpty()) {
      missing(raw, "has no pattern", "add: match   <pattern>");
    }
    if (raw.positive.isEmpty()) {
      missing(raw, "has no example that it matches", "add: + <text with {role|words}>");
    }
    if (raw.negative.isEmpty()) {
      missing(raw, "has no example that it must not match", "add: - <text>");
    }
  }

  private void missing(RawRule raw, String what, String hint) {
    problems.line(file, raw.line, "rule " + raw.name + " " + what, hint);
  }
}
