package org.trichdan.rule;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads list files and lays overlays on top of each other. */
final class ListReader {
  private final Problems problems;
  private final Map<String, WordList> lists = new LinkedHashMap<>();

  ListReader(Problems problems) {
    this.problems = problems;
  }

  /** All lists by name, in file order. */
  Map<String, WordList> read(List<SourceFile> files) {
    for (SourceFile file : files) {
      if (file.path().startsWith("lists/")) {
        read(file);
      }
    }
    return lists;
  }

  private void read(SourceFile file) {
    String name = file.stem();
    if (!file.folder().equals("lists") || !Names.isName(name)) {
      problems.file(
          file, "not the name of a list", "lists/NAME.txt, in small letters, digits and hyphens");
      return;
    }
    String why = null;
    boolean first = true;
    Map<String, ListEntry> seen = new HashMap<>();
    WordList list = lists.get(name);
    boolean added = list != null;
    for (int line = 1; line <= file.lines().size(); line++) {
      String text = content(file, line);
      if (text.isEmpty()) {
        continue;
      }
      if (first) {
        first = false;
        why = Lines.value(text, "why");
        if (list == null) {
          list = new WordList(name, why == null ? "" : why);
          lists.put(name, list);
          if (why == null) {
            problems.line(file, line, "the list does not say why", "begin with: why  <one line>");
          }
        }
        list.addFile(file.name());
        if (why != null) {
          continue;
        }
      }
      entry(file, line, text, list, seen, added);
    }
    if (seen.isEmpty()) {
      problems.file(file, "the list is empty", null);
      lists.putIfAbsent(name, new WordList(name, ""));
      lists.get(name).addFile(file.name());
    }
  }

  /** The line without comment and margins. */
  private String content(SourceFile file, int line) {
    String text = file.lines().get(line - 1);
    Lines.checkNfc(file, line, problems);
    if (text.stripLeading().startsWith("#")) {
      return "";
    }
    int comment = text.indexOf("  #");
    return (comment < 0 ? text : text.substring(0, comment)).strip();
  }

  private void entry(
      SourceFile file,
      int line,
      String text,
      WordList list,
      Map<String, ListEntry> seen,
      boolean overlaid) {
    boolean removal = text.startsWith("- ");
    String rest = removal ? text.substring(2).strip() : text;
    int equals = rest.indexOf(" = ");
    String value = equals < 0 ? null : rest.substring(equals + 3).strip();
    String words = equals < 0 ? rest : rest.substring(0, equals).strip();
    if (equals < 0 ? rest.indexOf('=') >= 0 : words.isEmpty() || value.isEmpty()) {
      problems.line(file, line, "a bad value", "write: entry = value");
      seen.putIfAbsent("", new ListEntry(Phrase.of("?"), null, line));
      return;
    }
    Phrase phrase = Phrase.of(words);
    if (phrase.lowers().isEmpty()) {
      problems.line(file, line, "no word in this entry", null);
      return;
    }
    ListEntry entry = new ListEntry(phrase, value, line);
    ListEntry earlier = seen.putIfAbsent(phrase.key(), entry);
    if (earlier != null) {
      problems.line(
          file,
          line,
          "duplicate entry " + words,
          "it stands in line %d%s"
              .formatted(
                  earlier.line(),
                  earlier.phrase().text().equals(words) ? "" : " as " + earlier.phrase().text()));
    } else if (!removal) {
      list.put(entry);
    } else if (!overlaid) {
      problems.line(
          file, line, "nothing to remove from", "only an overlay takes an entry out of a list");
    } else if (!list.remove(phrase)) {
      problems.line(file, line, "no entry " + words + " in " + list.file(), null);
    }
  }
}
