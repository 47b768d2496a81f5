package org.trichdan.knowledge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The statements to be compared, in order of time: of each its wording, its day and its speaker in
 * numbers, about 300 bytes; no text.
 */
final class Statements {
  private static final int UNKNOWN = -1;

  private final List<Item> items = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * A statement.
   *
   * @param id the number of its row
   * @param article the number of its article
   * @param name the number of its speaker's name; -1 for none
   * @param from the first day on which it can have appeared, counted from 1970
   * @param to the last
   */
  record Item(long id, long article, int name, long from, long to, Wording wording) {
    /** Whether the day is known. */
    boolean isDated() {
      return from == to;
    }
  }

  /**
   * Adds a statement.
   *
   * @param name the speaker's name; null for none
   * @param day a day, a month, a year or null
   */
  void add(long id, long article, String name, String content, String day) {
    long from = day == null ? Long.MIN_VALUE / 2 : first(day);
    long to = day == null ? Long.MAX_VALUE / 2 : last(day);
    items.add(new Item(id, article, number(name), from, to, Wording.of(content)));
  }

  private int number(String name) {
    if (name == null) {
      return UNKNOWN;
    }
    return numbers.computeIfAbsent(
        name,
        n -> {
          names.add(n);
          return names.size() - 1;
        });
  }

  /** Puts them in order of time; to be called once, when all are there. */
  void sort() {
    items.sort(Comparator.comparingLong(Item::from).thenComparingLong(Item::id));
  }

  int size() {
    return items.size();
  }

  Item get(int i) {
    return items.get(i);
  }

  /** The name of an item's speaker; null for none. */
  String name(Item item) {
    return item.name() == UNKNOWN ? null : names.get(item.name());
  }

  /** The places of all. */
  IntStream indices() {
    return IntStream.range(0, items.size());
  }

  private static long first(String day) {
    return switch (day.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(day), 1, 1).toEpochDay();
      case 7 -> YearMonth.parse(day).atDay(1).toEpochDay();
      default -> LocalDate.parse(day).toEpochDay();
    };
  }

  private static long last(String day) {
    return switch (day.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(day), 12, 31).toEpochDay();
      case 7 -> YearMonth.parse(day).atEndOfMonth().toEpochDay();
      default -> LocalDate.parse(day).toEpochDay();
    };
  }
}
