package org.trichdan.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern as instructions for the {@link Machine}, one of the ways to run a regular expression
 * that Cox compares ("Regular Expression Matching: the Virtual Machine Approach", 2009). An
 * instruction is one number: an operation, and below it an operand of {@link #OPERAND_BITS} bits.
 */
final class Program {
  static final int OPERAND_BITS = 24;
  static final int OPERAND = (1 << OPERAND_BITS) - 1;

  /** Takes a unit that answers the question with yes. */
  static final int TAKE = 0;

  /** Takes a unit that answers the question with no. */
  static final int TAKE_NOT = 1;

  /** Takes any unit. */
  static final int TAKE_ANY = 2;

  /** Goes on here; should that fail, at the operand. */
  static final int TRY = 3;

  /** Goes on at the operand. */
  static final int GO = 4;

  /** Notes the position in the slot: twice the group for its begin, and one more for its end. */
  static final int NOTE = 5;

  /** Several ways lead here: whoever comes second to it at a position fails as the first did. */
  static final int JOIN = 6;

  static final int BEGIN = 7;
  static final int END = 8;
  static final int DONE = 9;

  /**
   * Goes on at the place that the next number names, unless the unit answers the question with yes:
   * what cannot begin here is not tried.
   */
  static final int UNLESS = 10;

  private final int[] code;
  private final List<String> roles;
  private final int slots;
  private final int joins;

  private Program(int[] code, List<String> roles, int joins) {
    this.code = code;
    this.roles = List.copyOf(roles);
    this.slots = 2 * roles.size();
    this.joins = joins;
  }

  /** The instructions; not to be changed. */
  int[] code() {
    return code;
  }

  /** The role of each group, outer before inner, left to right; a role may have several. */
  List<String> roles() {
    return roles;
  }

  /** How many slots there are: two a group. */
  int slots() {
    return slots;
  }

  /** How many places several ways lead to. */
  int joins() {
    return joins;
  }

  /** Compiles a tree without macros. */
  static Program of(Expr expr, Questions.Builder questions) {
    Writer writer = new Writer(questions);
    writer.write(expr);
    writer.add(DONE, 0);
    return new Program(writer.code.toArray(), writer.roles, writer.joins);
  }

  void writeTo(TapeWriter tape) {
    tape.numbers(code);
    tape.texts(roles);
    tape.number(joins);
  }

  static Program read(TapeReader tape) {
    return new Program(tape.numbers(), tape.texts(), tape.number());
  }

  private static final class Writer {
    private final Questions.Builder questions;
    private final List<String> roles = new ArrayList<>();
    private final IntList code = new IntList();
    private int joins;

    Writer(Questions.Builder questions) {
      this.questions = questions;
    }

    void write(Expr expr) {
      if (expr instanceof Expr.Atom a) {
        atom(a);
      } else if (expr instanceof Expr.Anchor a) {
        add(a.begin() ? BEGIN : END, 0);
      } else if (expr instanceof Expr.Sequence s) {
        s.parts().forEach(this::write);
      } else if (expr instanceof Expr.Choice c) {
        choice(c);
      } else if (expr instanceof Expr.Capture c) {
        capture(c);
      } else if (expr instanceof Expr.Repeat r) {
        repeat(r);
      } else {
        throw new IllegalStateException("not expanded: " + expr);
      }
    }

    private void atom(Expr.Atom atom) {
      if (atom.negated() && atom.classes().isEmpty()) {
        add(TAKE_ANY, 0);
      } else {
        add(atom.negated() ? TAKE_NOT : TAKE, questions.of(atom.classes()));
      }
    }

    private void choice(Expr.Choice choice) {
      List<Integer> exits = new ArrayList<>();
      int last = choice.options().size() - 1;
      for (int i = 0; i < last; i++) {
        Expr option = choice.options().get(i);
        List<Integer> otherwise = new ArrayList<>();
        passBy(option, otherwise);
        otherwise.add(add(TRY, 0));
        write(option);
        exits.add(add(GO, 0));
        otherwise.forEach(this::pointHere);
      }
      write(choice.options().get(last));
      exits.forEach(this::pointHere);
      if (last > 0) {
        join();
      }
    }

    private void capture(Expr.Capture capture) {
      int group = roles.size();
      roles.add(capture.role());
      add(NOTE, 2 * group);
      write(capture.body());
      add(NOTE, 2 * group + 1);
    }

    private void repeat(Expr.Repeat r) {
      for (int i = 0; i < r.min(); i++) {
        write(r.body());
      }
      if (r.max() < 0) {
        int again = join();
        List<Integer> exits = new ArrayList<>();
        optional(r, exits);
        add(GO, again);
        exits.forEach(this::pointHere);
      } else if (r.max() > r.min()) {
        List<Integer> exits = new ArrayList<>();
        for (int i = r.min(); i < r.max(); i++) {
          optional(r, exits);
        }
        exits.forEach(this::pointHere);
        join();
      }
    }

    /** The body once, or the exit: which of them comes first is what greed is about. */
    private void optional(Expr.Repeat r, List<Integer> exits) {
      if (r.greedy()) {
        passBy(r.body(), exits);
      }
      int choice = add(TRY, 0);
      if (r.greedy()) {
        exits.add(choice);
      } else {
        exits.add(add(GO, 0));
        pointHere(choice);
      }
      write(r.body());
    }

    /** Goes to the exits where what follows cannot begin, if that can be told by one unit. */
    private void passBy(Expr expr, List<Integer> exits) {
      ClassSet first = Shape.nullable(expr) ? null : Shape.first(expr);
      if (first != null) {
        add(UNLESS, questions.of(first));
        exits.add(add(0, 0));
      }
    }

    private int join() {
      return add(JOIN, joins++);
    }

    private void pointHere(int instruction) {
      code.set(instruction, (code.get(instruction) & ~OPERAND) | operand(code.size()));
    }

    private int add(int operation, int operand) {
      return code.add((operation << OPERAND_BITS) | operand(operand));
    }

    private static int operand(int operand) {
      if (operand > OPERAND) {
        throw new IllegalArgumentException("the pattern is too long");
      }
      return operand;
    }
  }
}
