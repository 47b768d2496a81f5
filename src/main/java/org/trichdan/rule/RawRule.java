package org.trichdan.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A rule while its lines are being read. */
final class RawRule {
  final SourceFile file;
  final String name;
  final int line;
  final List<Located> matches = new ArrayList<>();
  final Map<String, String> attributes = new LinkedHashMap<>();
  final List<Example> positive = new ArrayList<>();
  final List<Example> negative = new ArrayList<>();
  String why;

  RawRule(SourceFile file, String name, int line) {
    this.file = file;
    this.name = name;
    this.line = line;
  }

  Rule finish() {
    List<String> sources = matches.stream().map(Located::text).toList();
    Rule.Text text = new Rule.Text(why, sources, positive, negative);
    return new Rule(name, file.folder(), file.name(), line, attributes, () -> text);
  }
}
