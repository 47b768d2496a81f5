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

  /** As much as all sentences need but those of a text without full stops. */
  private static final int MUCH = 1 << 14;

  /** By unit what it answers, as {@link Questions#answers} has it. */
  private long[][] answers = new long[64][];

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

  /** Whether it has grown to more than sentences need. */
  boolean isLarge() {
    return Math.max(answers.length, Math.max(stack.length, visited.length)) > MUCH;
  }

  void add(long[] unit) {
    if (size == answers.length) {
      answers = Arrays.copyOf(answers, 2 * size);
    }
    answers[size++] = unit;
  }

  int size() {
    return size;
  }

  /** The first unit from {@code from} to {@code last} that says yes; {@code last + 1} if none. */
  int next(int question, int from, int last) {
    int unit = from;
    while (unit <= last && !Questions.isYes(answers[unit], question)) {
      unit++;
    }
    return unit;
  }

  /** The last unit up to {@code to} that says yes; -1 if none does. */
  int last(int question, int to) {
    int unit = to;
    while (unit >= 0 && !Questions.isYes(answers[unit], question)) {
      unit--;
    }
    return unit;
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
      int operand = code[at] & Program.OPERAND;
      // What succeeds goes on with the loop; what fails falls out of the switch.
      switch (code[at] >>> Program.OPERAND_BITS) {
        case Program.TAKE -> {
          if (unit < size && Questions.isYes(answers[unit], operand)) {
            unit++;
            at++;
            continue;
          }
        }
        case Program.TAKE_NOT -> {
          if (unit < size && !Questions.isYes(answers[unit], operand)) {
            unit++;
            at++;
            continue;
          }
        }
        case Program.TAKE_ANY -> {
          if (unit < size) {
            unit++;
            at++;
            continue;
          }
        }
        case Program.TRY -> {
          top = push(top, operand, unit);
          at++;
          continue;
        }
        case Program.GO -> {
          at = operand;
          continue;
        }
        case Program.NOTE -> {
          top = push(top, -1 - operand, slots[operand]);
          slots[operand] = unit;
          at++;
          continue;
        }
        case Program.JOIN -> {
          int place = operand * stride + unit;
          if (visited[place] != run) {
            visited[place] = run;
            at++;
            continue;
          }
        }
        case Program.UNLESS -> {
          at = unit < size && Questions.isYes(answers[unit], operand) ? at + 2 : code[at + 1];
          continue;
        }
        case Program.BEGIN -> {
          if (unit == 0) {
            at++;
            continue;
          }
        }
        case Program.END -> {
          if (unit == size) {
            at++;
            continue;
          }
        }
        default -> {
          end = unit;
          return true;
        }
      }
      while (top > 0 && stack[top - 2] < 0) {
        top -= 2;
        slots[-1 - stack[top]] = stack[top + 1];
      }
      if (top == 0) {
        return false;
      }
      top -= 2;
      at = stack[top];
      unit = stack[top + 1];
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
