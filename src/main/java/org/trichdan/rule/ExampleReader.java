package org.trichdan.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads an example line: {@code + {speaker|Ông Nam} nói: …}. */
final class ExampleReader {
  private record Open(int index, int column) {}

  private final SourceFile file;
  private final int line;
  private final String source;
  private final Problems problems;
  private final StringBuilder text = new StringBuilder();
  private final List<Example.Marked> marks = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private boolean good = true;

  private ExampleReader(SourceFile file, int line, Problems problems) {
    this.file = file;
    this.line = line;
    this.source = file.lines().get(line - 1);
    this.problems = problems;
  }

  /** The example of this line; null when it cannot be read, the reason being reported. */
  static Example read(SourceFile file, int line, Problems problems) {
    return new ExampleReader(file, line, problems).read();
  }

  private Example read() {
    int i = 1;
    while (i < source.length() && Character.isWhitespace(source.charAt(i))) {
      i++;
    }
    if (i == source.length()) {
      problems.line(file, line, "the example is empty", null);
      return null;
    }
    while (i < source.length()) {
      i = step(i);
    }
    for (Open mark : open) {
      problem(mark.column(), "this mark is never closed", "write {role|words}, or \\{ for a brace");
    }
    return good
        ? new Example(
            source.charAt(0) == '+', text.toString().stripTrailing(), marks, file.name(), line)
        : null;
  }

  private int step(int i) {
    char c = source.charAt(i);
    if (c == '\\' && i + 1 < source.length() && "n{}\\".indexOf(source.charAt(i + 1)) >= 0) {
      char next = source.charAt(i + 1);
      text.append(next == 'n' ? '\n' : next);
      return i + 2;
    }
    if (c == '{') {
      return open(i);
    }
    if (c == '}') {
      close(i);
    } else {
      text.append(c);
    }
    return i + 1;
  }

  private int open(int i) {
    String role = Names.readName(source, i + 1);
    int after = i + 1 + role.length();
    if (role.isEmpty() || after >= source.length() || source.charAt(after) != '|') {
      problem(i, "a mark without a role", "write {role|words}, or \\{ for a brace");
      return i + 1;
    }
    open.push(new Open(marks.size(), i));
    marks.add(new Example.Marked(role, length(), -1));
    return after + 1;
  }

  private void close(int i) {
    if (open.isEmpty()) {
      problem(i, "no mark is open that this brace could close", "write \\} for a brace");
      return;
    }
    int index = open.pop().index();
    Example.Marked mark = marks.get(index);
    marks.set(index, new Example.Marked(mark.role(), mark.start(), length()));
  }

  private int length() {
    return text.codePointCount(0, text.length());
  }

  private void problem(int column, String message, String hint) {
    good = false;
    problems.at(file, line, column, 1, message, hint);
  }
}
