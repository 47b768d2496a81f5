package org.trichdan.review;

/**
 * One entry of the log of reviews. Entries are never taken out; undoing marks them.
 *
 * @param id its number; later ones have higher numbers
 * @param article the key of the article, see {@code store.ArticleKeys}
 * @param statement the id of the statement's record; null for {@link Decision#DONE}
 * @param decision what was decided
 * @param reason why it was rejected: one of {@link Reasons}, or the reviewer's words; else null
 * @param correction what is right instead, or what was added; else null
 * @param record the record, as JSON, that was looked at, or that was made of what was added; null
 *     for {@link Decision#DONE}
 * @param sha256 the digest of the text that was looked at
 * @param with the entry that this one belongs to, with which it is undone: that of {@link
 *     Decision#DONE} which accepted what was undecided; 0 for none
 * @param reviewer who decided
 * @param at when, as {@code 2025-11-26T08:16:00Z}
 * @param undoneBy who undid it; null when it holds
 * @param undoneAt when it was undone; null when it holds
 */
public record Review(
    long id,
    String article,
    String statement,
    Decision decision,
    String reason,
    Correction correction,
    String record,
    String sha256,
    long with,
    String reviewer,
    String at,
    String undoneBy,
    String undoneAt) {
  /** Whether it was undone. */
  public boolean isUndone() {
    return undoneAt != null;
  }
}
