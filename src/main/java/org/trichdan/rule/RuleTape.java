package org.trichdan.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Writes rules and what is known of lists on a tape, and reads them back. */
final class RuleTape {
  private RuleTape() {}

  static void write(ListInfo list, TapeWriter tape) {
    tape.text(list.name());
    tape.text(list.why());
    tape.texts(list.files());
    tape.number(list.size());
  }

  static ListInfo readList(TapeReader tape) {
    return new ListInfo(tape.text(), tape.text(), tape.texts(), tape.number());
  }

  static void write(Rule rule, TapeWriter tape) {
    tape.text(rule.name());
    tape.text(rule.layer());
    tape.text(rule.file());
    tape.number(rule.line());
    tape.number(rule.attributes().size());
    rule.attributes().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            attribute -> {
              tape.text(attribute.getKey());
              tape.text(attribute.getValue());
            });
    TapeWriter text = tape.inset();
    text.text(rule.why());
    text.texts(rule.matches());
    write(rule.positive(), text);
    write(rule.negative(), text);
    tape.add(text);
  }

  static Rule readRule(TapeReader tape) {
    String name = tape.text();
    String layer = tape.text();
    String file = tape.text();
    int line = tape.number();
    Map<String, String> attributes = new HashMap<>();
    for (int i = tape.number(); i > 0; i--) {
      attributes.put(tape.text(), tape.text());
    }
    TapeReader text = tape.inset();
    return new Rule(name, layer, file, line, attributes, new LazyText(text, file));
  }

  /** Reads the text of a rule whenever it is asked for: few ever ask. */
  private record LazyText(TapeReader tape, String file) implements Supplier<Rule.Text> {
    @Override
    public Rule.Text get() {
      TapeReader reader = tape.again();
      return new Rule.Text(
          reader.text(),
          reader.texts(),
          readExamples(reader, true, file),
          readExamples(reader, false, file));
    }
  }

  private static void write(List<Example> examples, TapeWriter tape) {
    tape.number(examples.size());
    for (Example example : examples) {
      tape.text(example.text());
      tape.number(example.line());
      tape.number(example.marks().size());
      for (Example.Marked mark : example.marks()) {
        tape.text(mark.role());
        tape.number(mark.start());
        tape.number(mark.end());
      }
    }
  }

  private static List<Example> readExamples(TapeReader tape, boolean positive, String file) {
    List<Example> examples = new ArrayList<>();
    for (int i = tape.number(); i > 0; i--) {
      String text = tape.text();
      int line = tape.number();
      List<Example.Marked> marks = new ArrayList<>();
      for (int j = tape.number(); j > 0; j--) {
        marks.add(new Example.Marked(tape.text(), tape.number(), tape.number()));
      }
      examples.add(new Example(positive, text, marks, file, line));
    }
    return examples;
  }
}
