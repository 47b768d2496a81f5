package org.trichdan.store;

/**
 * As much of a statement as comparing it with others takes.
 *
 * @param id the number of its row
 * @param record its JSON id: hexadecimal digits
 * @param article the key of its article; revisions of one article share it
 * @param in {@code title} or {@code text}: where it stands
 * @param start where in it, in Unicode code points
 * @param speaker the resolved name; null when there is none
 * @param day when it was said, else when it appeared: a day, a month, a year or null
 * @param appeared when it appeared, else when it was said
 */
public record StatementRow(
    long id,
    String record,
    String article,
    String in,
    int start,
    String speaker,
    String content,
    String day,
    String appeared) {
  private static final long TEXT = 1L << 62;
  private static final int DIGITS = 7;
  private static final int BITS = 4 * DIGITS;

  /**
   * Orders the statements of an article as they are read, the title first. Of two that begin at one
   * place, which is rare, the smaller id goes first.
   */
  public long place() {
    long tie = Long.parseLong(record, 0, Math.min(DIGITS, record.length()), 16);
    return (in.equals("title") ? 0 : TEXT) | (long) start << BITS | tie;
  }
}
