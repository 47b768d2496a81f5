package org.trichdan.knowledge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import org.trichdan.store.StatementRow;

/**
 * What is kept of a statement while statements are compared: its wording, its day and its place in
 * numbers, about 300 bytes; no text.
 *
 * @param id by which whoever asks finds it again
 * @param article a hash of the key of its article
 * @param place orders the statements of an article as they are read
 * @param name its speaker's; null for none
 * @param from the first day on which it can have appeared, counted from 1970
 * @param to the last
 */
record Gist(long id, long article, long place, String name, long from, long to, Wording wording) {
  /**
   * In order of time; those of one day by their articles. It depends on what the statements are and
   * not on which was stored first, so that the same statements always give the same clusters.
   */
  static final Comparator<Gist> ORDER =
      Comparator.comparingLong(Gist::from)
          .thenComparingLong(Gist::article)
          .thenComparingLong(Gist::place);

  /** The length of a day as it is written: {@code 2025-11-26}. */
  private static final int DAY = 10;

  /** Far away, and yet some days can be added. */
  private static final long EVER = Long.MAX_VALUE / 2;

  static Gist of(StatementRow row) {
    return of(row, row.speaker());
  }

  /**
   * The same with the speaker's name given.
   *
   * @param name as the row has it; whoever keeps many statements keeps it once
   */
  static Gist of(StatementRow row, String name) {
    String day = row.appeared();
    return new Gist(
        row.id(),
        MinHash.of(row.article()),
        row.place(),
        name,
        day == null ? -EVER : first(day),
        day == null ? EVER : last(day),
        Wording.of(row.content()));
  }

  /**
   * As bytes, which sort as the statements do when they are compared byte for byte without signs.
   */
  byte[] bytes() {
    byte[] who = name == null ? new byte[0] : name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer out =
        ByteBuffer.allocate(5 * Long.BYTES + 1 + Integer.BYTES + who.length + wording.size());
    out.putLong(from ^ Long.MIN_VALUE).putLong(article ^ Long.MIN_VALUE).putLong(place);
    out.putLong(id).putLong(to);
    out.put((byte) (name == null ? 0 : 1)).putInt(who.length).put(who);
    wording.write(out);
    return out.array();
  }

  /** What {@link #bytes} made of a statement. */
  static Gist of(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    long from = in.getLong() ^ Long.MIN_VALUE;
    long article = in.getLong() ^ Long.MIN_VALUE;
    long place = in.getLong();
    long id = in.getLong();
    long to = in.getLong();
    boolean named = in.get() == 1;
    byte[] who = new byte[in.getInt()];
    in.get(who);
    String name = named ? new String(who, StandardCharsets.UTF_8) : null;
    return new Gist(id, article, place, name, from, to, Wording.read(in));
  }

  /** Whether a day is one, and no month or year. */
  static boolean isDay(String day) {
    return day != null && day.length() == DAY;
  }

  /** Whether the day is known. */
  boolean isDated() {
    return from == to;
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
