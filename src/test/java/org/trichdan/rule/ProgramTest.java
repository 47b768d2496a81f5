package org.trichdan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Patterns mean what the author of a regular expression expects: checked against Java's own, and
 * against TokensRegex.
 */
class ProgramTest {
  private static final Names NAMES = new Names(Map.of(), new Classes.Builder(List.of()));

  private static Expr read(String pattern) {
    SourceFile file = new SourceFile(0, 0, "test", "test", List.of(pattern));
    Located source = new Located(file);
    source.append(1, 0, pattern);
    Problems problems = new Problems();
    Expr parsed = PatternParser.parse(source, NAMES, problems);
    Expr expr = new Macros(Map.of(), NAMES, problems).expand(parsed, source);
    assertThat(org.assertj.core.api.Assertions.catchThrowable(problems::throwIfAny)).isNull();
    return expr;
  }

  /** One unit a letter. */
  private static List<Unit> units(String letters) {
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < letters.length(); i++) {
      String letter = letters.substring(i, i + 1);
      int id = NAMES.classes().literal(Phrase.of(letter));
      units.add(new Unit(i, i + 1, letter, letter, ClassSet.of(id), null));
    }
    return units;
  }

  /** Every start at which the pattern matches: {@code from-to role=from-to …}. */
  private static List<String> ours(String pattern, String letters) {
    Questions.Builder questions = new Questions.Builder();
    Program program = Program.of(read(pattern), questions);
    Questions all = questions.build();
    Machine machine = new Machine();
    units(letters).forEach(unit -> machine.add(all.answers(unit.classes())));
    List<String> found = new ArrayList<>();
    machine.begin(program);
    for (int i = 0; i < letters.length(); i++) {
      if (machine.matches(program, i)) {
        if (machine.end() > i) {
          found.add(i + "-" + machine.end() + " " + groups(program.roles(), machine::slot));
        }
        machine.begin(program);
      }
    }
    return found;
  }

  private static List<String> reference(String pattern, String letters) {
    ReferencePattern compiled = ReferencePattern.compile(read(pattern));
    ReferencePattern.UnitMatcher m = compiled.over(units(letters));
    List<String> found = new ArrayList<>();
    for (int i = 0; i < letters.length(); i++) {
      if (m.matchesAt(i) && m.end() > m.start()) {
        IntUnaryOperator slot = s -> s % 2 == 0 ? m.start(s / 2 + 1) : m.end(s / 2 + 1);
        found.add(m.start() + "-" + m.end() + " " + groups(compiled.roles(), slot));
      }
    }
    return found;
  }

  private static Map<String, String> groups(List<String> roles, IntUnaryOperator slot) {
    Map<String, String> groups = new LinkedHashMap<>();
    for (int g = 0; g < roles.size(); g++) {
      int from = slot.applyAsInt(2 * g);
      int to = slot.applyAsInt(2 * g + 1);
      if (from >= 0 && to > from) {
        groups.put(roles.get(g), from + "-" + to);
      }
    }
    return groups;
  }

  private static List<String> java(String regex, List<String> roles, String letters) {
    Matcher m = Pattern.compile(regex).matcher(letters).useAnchoringBounds(false);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < letters.length(); i++) {
      if (m.region(i, letters.length()).useAnchoringBounds(false).lookingAt()
          && m.end() > m.start()) {
        Map<String, String> groups = new LinkedHashMap<>();
        for (String role : roles) {
          if (m.start(role) >= 0 && m.end(role) > m.start(role)) {
            groups.put(role, m.start(role) + "-" + m.end(role));
          }
        }
        found.add(m.start() + "-" + m.end() + " " + groups);
      }
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'\"a\" {x:\"b\"*} \"b\"'; abbb; [0-4 {x=1-3}]",
        "'\"a\" {x:\"b\"*?} \"b\"'; abbb; [0-2 {}]",
        "'\"a\" {x:.+?} \"c\"'; abcbc; [0-3 {x=1-2}]",
        "'\"a\" {x:.+} \"c\"'; abcbc; [0-5 {x=1-4}]",
        "'\"a\" {x:\"b\"{2,3}}'; abbbb; [0-4 {x=1-4}]",
        "'\"a\" {x:\"b\"{2,3}?}'; abbbb; [0-3 {x=1-3}]",
        "'\"a\" .{0,8} \"c\"'; abbbbbbbc; [0-9 {}]",
        "'(\"a\" | \"a\" \"b\") \"c\"?'; abc; [0-1 {}]",
        "'(\"a\" \"b\" | \"a\") \"c\"?'; abc; [0-3 {}]",
        "'\"a\" {x:\"b\"?}'; a; [0-1 {}]",
        "'\"a\" {x:\"b\"?} \"c\"'; ac; [0-2 {}]",
        "'^ \"a\"'; aa; [0-1 {}]",
        "'\"a\" $'; aa; [1-2 {}]",
        "'!\"a\" ![\"a\" \"b\"]'; bca; [0-2 {}]",
        "'[\"a\" \"b\"]+'; abc; '[0-2 {}, 1-2 {}]'",
        "'{x:\"a\"} | {x:\"b\"}'; ab; '[0-1 {x=0-1}, 1-2 {x=1-2}]'",
        "'{x:{y:\"a\"} \"b\"}'; ab; '[0-2 {x=0-2, y=0-1}]'",
        "'(\"a\"|\"b\"|\"c\"|\"d\"|\"e\"|\"f\"|{x:\"g\"}) \"h\"'; gh; [0-2 {x=0-1}]",
      })
  void matches(String pattern, String letters, String expected) {
    assertThat(ours(pattern, letters)).hasToString(expected);
    assertThat(reference(pattern, letters)).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomPatternsMatchAsInJava(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      Both both = new Both(random);
      both.pattern();
      for (int j = 0; j < 6; j++) {
        StringBuilder letters = new StringBuilder();
        for (int n = 1 + random.nextInt(8); n > 0; n--) {
          letters.append((char) ('a' + random.nextInt(3)));
        }
        String pattern = both.ours.toString();
        List<String> expected = java(both.java.toString(), both.roles, letters.toString());
        assertThat(ours(pattern, letters.toString()))
            .as("%s, in Java %s, on %s", pattern, both.java, letters)
            .isEqualTo(expected);
        assertThat(reference(pattern, letters.toString()))
            .as("TokensRegex: %s, on %s", pattern, letters)
            .isEqualTo(expected);
      }
    }
  }

  /** A random pattern in both notations; it captures only outside of what repeats. */
  private static final class Both {
    final StringBuilder ours = new StringBuilder();
    final StringBuilder java = new StringBuilder();
    final List<String> roles = new ArrayList<>();
    private final Random random;

    Both(Random random) {
      this.random = random;
    }

    /** Takes a unit at least, as a rule's pattern must. */
    void pattern() {
      boolean before = random.nextBoolean();
      if (before) {
        atom();
      }
      write(" (", "(?:");
      choice(3, true);
      write(") ", ")");
      if (!before || random.nextBoolean()) {
        atom();
      }
    }

    void choice(int depth, boolean captures) {
      sequence(depth, captures);
      for (int n = random.nextInt(3); n > 1; n--) {
        write(" | ", "|");
        sequence(depth, captures);
      }
    }

    private void sequence(int depth, boolean captures) {
      for (int n = 1 + random.nextInt(3); n > 0; n--) {
        element(depth, captures);
        write(" ", "");
      }
    }

    private void element(int depth, boolean captures) {
      int kind = random.nextInt(depth > 0 ? 10 : 5);
      if (kind < 5) {
        atom();
        if (random.nextInt(3) == 0) {
          quantifier(random.nextBoolean() ? "*" : "+");
        }
      } else if (kind < 7 && captures) {
        String role = "r" + roles.size();
        roles.add(role);
        write("{" + role + ":", "(?<" + role + ">");
        choice(depth - 1, true);
        write("}", ")");
      } else {
        write("(", "(?:");
        // What repeats must not be able to match nothing: an atom first.
        String[] repeats = {"", "?", "+", "{0,2}", "{1,7}", "*"};
        String repeat = repeats[random.nextInt(repeats.length)];
        if (!repeat.isEmpty()) {
          atom();
          write(" ", "");
          sequence(depth - 1, captures && repeat.equals("?"));
        } else {
          choice(depth - 1, captures);
        }
        write(")", ")");
        if (!repeat.isEmpty()) {
          quantifier(repeat);
        }
      }
    }

    private void quantifier(String quantifier) {
      String all = quantifier + (random.nextInt(3) == 0 ? "?" : "");
      write(all, all);
    }

    private void atom() {
      String letter = String.valueOf((char) ('a' + random.nextInt(3)));
      switch (random.nextInt(6)) {
        case 0 -> write(".", ".");
        case 1 -> write("!\"" + letter + "\"", "[^" + letter + "]");
        default -> write("\"" + letter + "\"", letter);
      }
    }

    private void write(String here, String there) {
      ours.append(here);
      java.append(there);
    }
  }
}
