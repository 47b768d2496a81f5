package org.trichdan.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The class sets that patterns ask for, numbered. A pattern asks the same few of every unit; so
 * what a unit answers to all of them is found once for each set of classes that units have, and a
 * question costs one bit.
 */
final class Questions {
  /** For each class the questions that it answers with yes; null for none. */
  private final long[][] byClass;

  private final int words;

  /** By classes, of which a language's words have a few thousand sets. */
  private final Map<ClassSet, Answers> answered = new ConcurrentHashMap<>();

  private Questions(long[][] byClass, int words) {
    this.byClass = byClass;
    this.words = words;
  }

  /** What units of certain classes say to each question of an asker. */
  static final class Answers {
    private final Questions asker;
    private final long[] yes;

    private Answers(Questions asker, long[] yes) {
      this.asker = asker;
      this.yes = yes;
    }
  }

  /** How many words the answers have. */
  int words() {
    return words;
  }

  /** Whether a question is answered with yes, in what {@link #answers} gave or several of those. */
  static boolean isYes(long[] answers, int question) {
    return (answers[question >> 6] & (1L << (question & 63))) != 0;
  }

  /** What units of these classes answer, see {@link #isYes}; not to be changed. */
  @SuppressWarnings("ReferenceEquality") // the same questions, not equal ones
  long[] answers(ClassSet classes) {
    Answers known = classes.answers();
    if (known == null || known.asker != this) {
      known = answered.computeIfAbsent(classes, this::ask);
      classes.remember(known);
    }
    return known.yes;
  }

  private Answers ask(ClassSet classes) {
    long[] yes = new long[words];
    for (int id : classes.ids()) {
      if (id < byClass.length && byClass[id] != null) {
        for (int w = 0; w < words; w++) {
          yes[w] |= byClass[id][w];
        }
      }
    }
    return new Answers(this, yes);
  }

  void writeTo(TapeWriter tape) {
    tape.number(words);
    tape.number(byClass.length);
    for (long[] questions : byClass) {
      tape.flag(questions != null);
      if (questions != null) {
        write(questions, tape);
      }
    }
  }

  private static void write(long[] bits, TapeWriter tape) {
    for (long word : bits) {
      tape.number((int) (word >>> Integer.SIZE));
      tape.number((int) word);
    }
  }

  static Questions read(TapeReader tape) {
    int words = tape.number();
    long[][] byClass = new long[tape.number()][];
    for (int id = 0; id < byClass.length; id++) {
      byClass[id] = tape.flag() ? bits(words, tape) : null;
    }
    return new Questions(byClass, words);
  }

  private static long[] bits(int words, TapeReader tape) {
    long[] bits = new long[words];
    for (int w = 0; w < words; w++) {
      bits[w] = ((long) tape.number() << Integer.SIZE) | (tape.number() & 0xFFFF_FFFFL);
    }
    return bits;
  }

  /** Numbers questions while patterns are compiled. */
  static final class Builder {
    private final Numbering<ClassSet> numbers = new Numbering<>();

    /** The number of the question whether a unit is of one of these classes. */
    int of(ClassSet classes) {
      return numbers.of(classes);
    }

    Questions build() {
      List<long[]> byClass = new ArrayList<>();
      int words = (numbers.size() + 63) / 64;
      for (ClassSet classes : numbers.things()) {
        int number = numbers.of(classes);
        for (int id : classes.ids()) {
          while (byClass.size() <= id) {
            byClass.add(null);
          }
          if (byClass.get(id) == null) {
            byClass.set(id, new long[words]);
          }
          byClass.get(id)[number >> 6] |= 1L << (number & 63);
        }
      }
      return new Questions(byClass.toArray(long[][]::new), words);
    }
  }
}
