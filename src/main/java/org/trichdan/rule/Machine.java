package org.trichdan.rule;

import java.util.Arrays;

/**
 * Runs programs over the units of a sentence: tries what a pattern prefers first and goes back
 * where that fails, as Perl does, but never twice to the same place of program and sentence. So the
 * time is bounded by the length of one times that of the other. For one thread at a time; its
 * memory is kept from one sentence to the next.
 */
final class Machine {
  private static final int NOWHERE = -1;

  private Questions.Answers[] answers = new Questions.Answers[64];
  private int size;

  /**
   * Pairs: where to go on and at which unit; or a slot, as {@code -1 - slot}, and its old value.
   */
  private int[] stack = new int[256];

  /** For each join and unit the {@link #run} that was there last. */
  private int[] visited = new int[1024];

  private int run;
  private int[] slots = new int[32];
  private int end;

  /** Takes the units of a sentence, as the patterns see them, one by one. */
  void clear() {
    size = 0;
  }

  void add(Questions.Answers unit) {
    if (size == answers.length) {
      answers = Arrays.copyOf(answers, 2 * size);
    }
    answers[size++] = unit;
  }

  int size() {
    return size;
  }

  Questions.Answers answers(int unit) {
    return answers[unit];
  }

  /** Forgets where a program has failed. To be called before another program or sentence. */
  void begin(Program program) {
    int places = program.joins() * (size + 1);
    if (places > visited.length) {
      visited = new int[Math.max(places, 2 * visited.length)];
      run = 0;
    }
    if (++run == Integer.MAX_VALUE) {
      Arrays.fill(visited, 0);
      run = 1;
    }
    if (slots.length < program.slots()) {
      slots = new int[2 * program.slots()];
    }
  }

  /** The unit after the last of the match. */
  int end() {
    return end;
  }

  /** What the match noted in a slot, -1 for nothing. */
  int slot(int slot) {
    return slots[slot];
  }

  /**
   * Whether a match begins at this unit. After a failure the machine remembers where it has failed
   * already, for the next start; after a match, {@link #begin} again.
   */
  boolean matches(Program program, int start) {
    int[] code = program.code();
    Arrays.fill(slots, 0, program.slots(), NOWHERE);
    int stride = size + 1;
    int top = 0;
    int at = 0;
    int unit = start;
    while (true) {
      int operation = code[at] >>> Program.OPERAND_BITS;
      int operand = code[at] & Program.OPERAND;
      boolean ok =
          switch (operation) {
            case Program.TAKE -> unit < size && answers[unit++].to(operand);
            case Program.TAKE_NOT -> unit < size && !answers[unit++].to(operand);
            case Program.TAKE_ANY -> unit++ < size;
            case Program.TRY -> {
              top = push(top, operand, unit);
              yield true;
            }
            case Program.GO -> {
              at = operand - 1;
              yield true;
            }
            case Program.NOTE -> {
              top = push(top, -1 - operand, slots[operand]);
              slots[operand] = unit;
              yield true;
            }
            case Program.JOIN -> {
              int place = operand * stride + unit;
              boolean first = visited[place] != run;
              visited[place] = run;
              yield first;
            }
            case Program.UNLESS -> {
              boolean begins = unit < size && answers[unit].to(operand);
              at = begins ? at + 1 : code[at + 1] - 1;
              yield true;
            }
            case Program.BEGIN -> unit == 0;
            case Program.END -> unit == size;
            default -> {
              end = unit;
              yield false;
            }
          };
      if (ok) {
        at++;
        continue;
      }
      if (operation == Program.DONE) {
        return true;
      }
      boolean resumed = false;
      while (top > 0 && !resumed) {
        top -= 2;
        if (stack[top] < 0) {
          slots[-1 - stack[top]] = stack[top + 1];
        } else {
          at = stack[top];
          unit = stack[top + 1];
          resumed = true;
        }
      }
      if (!resumed) {
        return false;
      }
    }
  }

  private int push(int top, int what, int value) {
    if (top + 2 > stack.length) {
      stack = Arrays.copyOf(stack, 2 * stack.length);
    }
    stack[top] = what;
    stack[top + 1] = value;
    return top + 2;
  }
}
