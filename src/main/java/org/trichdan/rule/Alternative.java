package org.trichdan.rule;

import java.util.BitSet;
import java.util.List;

/** One {@code match} line, compiled. */
final class Alternative {
  /** A question that no unit needs to be asked. */
  private static final int ANYTHING = -1;

  private final Rule rule;
  private final boolean contentBefore;
  private final boolean contentAfter;
  private final Program program;

  /** Made when something matches: in a short article few do. Twice does no harm. */
  private RoleSpans.Roles roles;

  /** The questions each of which some unit of a match answers with yes, the most telling first. */
  private final int[] triggers;

  /** The questions to which a match has a yes each, in this order, from different units. */
  private final int[] order;

  /** The question that the first unit of a match answers with yes, or {@link #ANYTHING}. */
  private final int first;

  private Alternative(
      Rule rule,
      boolean contentBefore,
      boolean contentAfter,
      Program program,
      int[] triggers,
      int[] order,
      int first) {
    this.rule = rule;
    this.contentBefore = contentBefore;
    this.contentAfter = contentAfter;
    this.program = program;
    this.triggers = triggers;
    this.order = order;
    this.first = first;
  }

  /** Compiles a pattern that takes a unit at least. */
  static Alternative of(Pattern pattern, Questions.Builder questions) {
    Program program = Program.of(pattern.expr(), questions);
    int[] triggers = Shape.triggers(pattern.expr()).stream().mapToInt(questions::of).toArray();
    ClassSet first = Shape.first(pattern.expr());
    return new Alternative(
        pattern.rule(),
        pattern.contentBefore(),
        pattern.contentAfter(),
        program,
        triggers,
        Shape.order(pattern.expr()).stream().mapToInt(questions::of).toArray(),
        first == null ? ANYTHING : questions.of(first));
  }

  /** The same pattern, tried everywhere. */
  Alternative untriggered() {
    return new Alternative(
        rule, contentBefore, contentAfter, program, new int[0], new int[0], ANYTHING);
  }

  /** All but the rule, which the reader knows. */
  void writeTo(TapeWriter tape) {
    tape.flag(contentBefore);
    tape.flag(contentAfter);
    program.writeTo(tape);
    tape.numbers(triggers);
    tape.numbers(order);
    tape.number(first);
  }

  static Alternative read(TapeReader tape, Rule rule) {
    return new Alternative(
        rule,
        tape.flag(),
        tape.flag(),
        Program.read(tape),
        tape.numbers(),
        tape.numbers(),
        tape.number());
  }

  Rule rule() {
    return rule;
  }

  int[] triggers() {
    return triggers;
  }

  /**
   * Adds the matches from left to right: for each place of the cue the one that begins leftmost;
   * where no cue is captured, as many as fit beside each other.
   */
  void match(Machine machine, List<RuleMatch> matches) {
    int last = lastStart(machine);
    BitSet cues = null; // mostly there is none
    boolean begun = false; // mostly it cannot start anywhere
    for (int at = next(machine, 0, last); at <= last; at = next(machine, at, last)) {
      if (!begun) {
        machine.begin(program);
        begun = true;
      }
      if (!machine.matches(program, at)) {
        at++;
        continue;
      }
      RoleSpans groups = roles().spans(machine);
      RuleMatch match = new RuleMatch(rule, at, machine.end(), groups, contentAfter, contentBefore);
      begun = false;
      int[] cue = match.group("cue");
      if (cue == null) {
        at = match.to();
        matches.add(match);
      } else {
        at++;
        cues = cues == null ? new BitSet() : cues;
        if (!cues.get(cue[0])) {
          cues.set(cue[0]);
          matches.add(match);
        }
      }
    }
  }

  /**
   * The last unit that a match can begin at: behind it, something that every match contains is
   * missing, or comes in another order. -1 when it is so everywhere.
   */
  private int lastStart(Machine machine) {
    int before = machine.size();
    for (int i = order.length - 1; i >= 0 && before >= 0; i--) {
      before = machine.last(order[i], before - 1);
    }
    return order.length == 0 ? before - 1 : before;
  }

  private RoleSpans.Roles roles() {
    RoleSpans.Roles made = roles;
    if (made == null) {
      made = new RoleSpans.Roles(program.roles());
      roles = made;
    }
    return made;
  }

  /** The next unit that a match may begin with. */
  private int next(Machine machine, int from, int last) {
    return first == ANYTHING ? from : machine.next(first, from, last);
  }
}
