package org.trichdan.extract;

import java.util.List;
import org.trichdan.reduce.Listed;
import org.trichdan.reduce.Vocabulary;
import org.trichdan.rule.Unit;
import org.trichdan.rule.UnitType;

/** How far the content of a frame reaches in its sentence, as long as no other frame is near. */
final class Reach {
  private final List<Unit> units;
  private final Vocabulary vocabulary;

  Reach(List<Unit> units, Vocabulary vocabulary) {
    this.units = units;
    this.vocabulary = vocabulary;
  }

  /** Gives each frame everything that it could report. */
  void begin(List<Frame> frames) {
    for (Frame frame : frames) {
      if (frame.match.contentAfter()) {
        frame.contentFrom = frame.to;
        frame.contentTo = isSubordinate(frame) ? firstComma(frame.to) : units.size();
      } else if (frame.match.contentBefore()) {
        frame.contentFrom = afterLead();
        frame.contentTo = frame.from;
      }
    }
  }

  /** First unit after a connective such as "Trong khi đó,". */
  private int afterLead() {
    boolean lead = units.size() > 2 && units.get(0).is(vocabulary.list(Listed.LEAD));
    return lead && units.get(1).text().equals(",") ? 2 : 0;
  }

  /** Whether a frame stands in a clause such as "sau khi ông X tuyên bố …, ". */
  boolean isSubordinate(Frame frame) {
    return frame.from > 0 && units.get(frame.from - 1).is(vocabulary.list(Listed.SUBORDINATOR));
  }

  private int firstComma(int from) {
    for (int i = from + 1; i < units.size(); i++) {
      if (units.get(i).text().equals(",")) {
        return i;
      }
    }
    return units.size();
  }

  /** Takes from both ends of a frame's content what is no part of it; it may be empty then. */
  void trim(Frame frame) {
    int from = frame.contentFrom;
    int to = Math.min(frame.contentTo, units.size());
    while (from < to && isEdge(units.get(from))) {
      from++;
    }
    while (to > from && units.get(to - 1).is(UnitType.PUNCT)) {
      to--;
    }
    if (frame.match.contentAfter()) {
      to = withoutAside(from, to);
    }
    frame.contentFrom = from;
    frame.contentTo = to;
  }

  /** "Theo AFP, Reuters": a sign-off and no statement. */
  boolean isOutletsOnly(Frame frame) {
    return units.subList(frame.contentFrom, frame.contentTo).stream()
        .allMatch(
            u ->
                u.is(UnitType.SOURCE)
                    || u.is(UnitType.PUNCT)
                    || u.is(vocabulary.list(Listed.JOINER)));
  }

  /** Ends the content before an adverbial or a clause of the writer's own that follows it. */
  private int withoutAside(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Unit unit = units.get(i);
      boolean afterQuote = units.get(i - 1).is(UnitType.QUOTE);
      if (afterQuote && unit.is(vocabulary.list(Listed.CONTENT_END)) && isLastQuote(i, to)) {
        return i;
      }
      boolean joined = units.get(i - 1).is(vocabulary.list(Listed.CONJUNCTION));
      int comma = joined ? i - 2 : i - 1;
      boolean apart = comma > from && units.get(comma).text().equals(",");
      if (apart && unit.is(vocabulary.list(Listed.ASIDE))) {
        return comma;
      }
      boolean afterQuotedEnd = apart && joined && units.get(comma - 1).is(UnitType.QUOTE);
      if (afterQuotedEnd && unit.is(vocabulary.list(Listed.CLAUSEMARK))) {
        return comma; // "… là “mối đe dọa”, và đã ký sắc lệnh": the writer goes on telling
      }
    }
    return to;
  }

  private boolean isLastQuote(int from, int to) {
    for (int i = from; i < to; i++) {
      Unit unit = units.get(i);
      if (unit.is(UnitType.QUOTE) || unit.is(vocabulary.list(Listed.CLAUSEMARK))) {
        return false;
      }
    }
    return true;
  }

  private boolean isEdge(Unit unit) {
    return unit.is(UnitType.PUNCT) || unit.is(vocabulary.list(Listed.THAT));
  }
}
