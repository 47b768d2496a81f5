package org.trichdan.knowledge;

/** Whether two statements are one, in two articles. */
final class Sameness {
  private final Voices voices;
  private final int days;

  /**
   * @param days how many days may lie between two
   */
  Sameness(Voices voices, int days) {
    this.voices = voices;
    this.days = days;
  }

  /** Whether the days of two are too far apart; the first is the earlier one. */
  boolean areApart(Gist first, Gist second) {
    return second.from() - days > first.to();
  }

  /** Whether two statements, not too far apart, are one. */
  boolean areOne(Gist a, Gist b) {
    if (a.article() == b.article()) {
      return false;
    }
    Likeness likeness = Likeness.of(a.wording(), b.wording());
    if (a.name() == null || b.name() == null) {
      return likeness.isIdentical() && likeness.isNearlyTheSame();
    }
    boolean dated = a.isDated() && b.isDated();
    if (voices.same(a.name(), b.name())) {
      boolean atOnce = dated && a.from() == b.from();
      return likeness.isShort()
          ? atOnce && likeness.isIdentical()
          : dated ? likeness.isReworded(atOnce) : likeness.isNearlyTheSame();
    }
    return likeness.isSurelyTheSame() && voices.related(a.name(), b.name());
  }
}
