package org.trichdan.extract;

import java.util.List;
import org.trichdan.reduce.Listed;
import org.trichdan.reduce.Vocabulary;
import org.trichdan.rule.Unit;
import org.trichdan.rule.UnitType;

/** Why a match is no statement, whatever else its sentence holds. */
final class Objections {
  /** How far into a content the sign that it is a clause may stand. */
  private static final int CLAUSE_REACH = 6;

  /** How far behind its cue a second quote may stand: "trả lời nam MC rằng: “B”". */
  private static final int MAX_TOLD = 5;

  /** How far behind a subject after "theo" its cue may stand: "Theo ông X cho biết". */
  private static final int MAX_INTRODUCED = 6;

  /** How far before "của" the thing may stand: "dự báo mới nhất của". */
  private static final int THING_REACH = 5;

  private final List<Unit> units;
  private final Vocabulary vocabulary;

  Objections(List<Unit> units, Vocabulary vocabulary) {
    this.units = units;
    this.vocabulary = vocabulary;
  }

  /** What speaks against a frame by itself; null when nothing does. */
  Reason to(Frame frame) {
    if (isEmpty(frame)) {
      return Reason.NO_CONTENT;
    }
    if (isRelative(frame) || isIntroduced(frame) || isAddressed(frame)) {
      return Reason.RELATIVE;
    }
    if (isPossessor(frame)) {
      return Reason.POSSESSOR;
    }
    if (isTerm(frame)) {
      return Reason.NO_CONTENT;
    }
    if (isAnnouncedBefore(frame)) {
      return Reason.SAME_QUOTE;
    }
    if (isWeak(frame) || isNominal(frame)) {
      return Reason.WEAK;
    }
    return null;
  }

  private boolean isRelative(Frame frame) {
    return frame.from > 0 && units.get(frame.from - 1).is(vocabulary.list(Listed.RELATIVE));
  }

  /** "Trao đổi với phóng viên, một lãnh đạo …, xác nhận": who is spoken to is not who speaks. */
  private boolean isAddressed(Frame frame) {
    int with = frame.from - 1;
    return frame.who() != null
        && with > 0
        && units.get(with).is(vocabulary.list(Listed.VIA))
        && units.get(with - 1).is(vocabulary.list(Listed.ADDRESS));
  }

  /**
   * Whether the speaker is only the one whose thing does something: "sự xuất hiện của X hứa hẹn …".
   * What X's report says, X says.
   */
  private boolean isPossessor(Frame frame) {
    int of = frame.from - 1;
    if (of < 1 || !units.get(of).is(vocabulary.list(Listed.POSSESSIVE))) {
      return false;
    }
    for (int i = of - 1;
        i >= Math.max(0, of - THING_REACH) && !units.get(i).is(UnitType.PUNCT);
        i--) {
      if (units.get(i).is(vocabulary.list(Listed.DOCUMENT))) {
        return false;
      }
    }
    return true;
  }

  private boolean isEmpty(Frame frame) {
    if (!frame.match.contentAfter()) {
      return frame.match.contentBefore() && frame.from == 0;
    }
    if (frame.to < units.size() && isAnd(units.get(frame.to))) {
      return true;
    }
    for (int i = frame.to; i < units.size(); i++) {
      if (!units.get(i).is(UnitType.PUNCT)) {
        return false;
      }
    }
    return true;
  }

  /** No clause begins with it: in "mang tính kêu gọi và động viên" nobody calls for anything. */
  private boolean isAnd(Unit unit) {
    return unit.is(vocabulary.list(Listed.JOINER)) && unit.is(vocabulary.list(Listed.CONJUNCTION));
  }

  /**
   * A verb that also takes a plain noun phrase needs a sign that a clause follows; one that mostly
   * means something else, or is in progress ("đang đánh giá"), needs "rằng" or a colon.
   */
  private boolean isWeak(Frame frame) {
    int[] cue = frame.cue();
    if (cue == null || !frame.match.contentAfter()) {
      return false;
    }
    Unit verb = units.get(cue[0]);
    boolean weak = verb.is(vocabulary.list(Listed.SAY_WEAK));
    boolean underWay = cue[0] > 0 && units.get(cue[0] - 1).is(vocabulary.list(Listed.PROGRESSIVE));
    boolean strict = verb.is(vocabulary.list(Listed.SAY_THAT)) || (weak && underWay);
    if (!strict && !weak) {
      return false;
    }
    for (int i = cue[1]; i < frame.to; i++) {
      Unit unit = units.get(i);
      boolean comma = !strict && unit.text().equals(",") && i <= cue[1] + 1;
      if (unit.is(vocabulary.list(Listed.LINKER)) || unit.text().equals(":") || comma) {
        return false;
      }
    }
    if (strict || isPassive(frame) || units.get(frame.from).is(vocabulary.list(Listed.JOINER))) {
      return true;
    }
    if (opensWithSubordinate(frame.to) || opensClause(frame.to)) {
      return false;
    }
    int limit = Math.min(units.size(), frame.to + CLAUSE_REACH);
    for (int i = frame.to; i < limit; i++) {
      if (isClauseMark(units.get(i)) || units.get(i).is(UnitType.QUOTE)) {
        return false;
      }
      if (units.get(i).is(UnitType.PUNCT)) {
        break;
      }
    }
    return true;
  }

  /** "kể trước khi sang Hàn Quốc, cô đã xem …": a clause before the clause that is told. */
  private boolean opensWithSubordinate(int from) {
    if (from >= units.size() || !units.get(from).is(vocabulary.list(Listed.SUBORDINATOR))) {
      return false;
    }
    boolean main = false;
    for (int i = from + 1; i < units.size(); i++) {
      main |= units.get(i).text().equals(",") || units.get(i).is(vocabulary.list(Listed.CONTRAST));
      if (main && isClauseMark(units.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isClauseMark(Unit unit) {
    return unit.is(vocabulary.list(Listed.CLAUSEMARK))
        || unit.is(vocabulary.list(Listed.PROGRESSIVE));
  }

  /** "sự khẳng định", "lời cảnh báo", "bị nói": a noun made of a verb, or somebody else's verb. */
  private boolean isNominal(Frame frame) {
    int[] cue = frame.cue();
    if (cue == null || cue[0] == frame.from) {
      return false;
    }
    Unit before = units.get(cue[0] - 1);
    return before.is(vocabulary.list(Listed.NOMINAL))
        || before.is(vocabulary.list(Listed.PASSIVE))
        || (before.is(vocabulary.list(Listed.QUANTIFIER))
            && !before.is(vocabulary.list(Listed.ADVERB)));
  }

  /** "Theo Tổng thống Nga, …, Ukraine … lưu ý rằng": the subject ended with its comma. */
  private boolean isIntroduced(Frame frame) {
    int[] who = frame.who();
    int[] cue = frame.cue();
    return who != null
        && cue != null
        && frame.from > 0
        && units.get(frame.from - 1).is(vocabulary.list(Listed.ACCORD))
        && cue[0] - who[1] > MAX_INTRODUCED;
  }

  /** "Bà X lưu ý “A” không đòi hỏi …": the quote is only the subject of what she says. */
  private boolean isTerm(Frame frame) {
    int[] cue = frame.cue();
    int[] content = frame.match.group("content");
    return cue != null
        && content != null
        && frame.hasOwnContent()
        && content[0] > cue[0]
        && content[1] < units.size()
        && !units.get(content[0] - 1).text().equals(":")
        && units.get(content[1]).is(vocabulary.list(Listed.CLAUSEMARK));
  }

  /** "X để lại lời khen: “A”, Y trả lời rằng: “B”": the first quote is X's. */
  private boolean isAnnouncedBefore(Frame frame) {
    int[] cue = frame.cue();
    if (cue == null || !frame.isAnnounced(units) || frame.contentFrom > cue[0]) {
      return false;
    }
    int limit = Math.min(units.size(), frame.to + MAX_TOLD);
    return units.subList(frame.to, limit).stream()
        .anyMatch(u -> u.is(UnitType.QUOTE) || u.text().equals(":"));
  }

  /** A clause is plain where its subject is followed at once by a word of its own. */
  private boolean opensClause(int from) {
    int at = afterPhrase(from);
    return at + 1 < units.size()
        && (units.get(at).is(UnitType.SPEAKER) || units.get(at).is(vocabulary.list(Listed.SELF)))
        && units.get(at + 1).is(UnitType.WORD);
  }

  /** Where the clause goes on after a phrase that opens it: "ngoài hội họa, | cô còn vẽ …". */
  private int afterPhrase(int from) {
    if (from >= units.size() || !units.get(from).is(vocabulary.list(Listed.FRONTING))) {
      return from;
    }
    int limit = Math.min(units.size(), from + CLAUSE_REACH);
    for (int i = from; i < limit; i++) {
      if (units.get(i).text().equals(",")) {
        return i + 1;
      }
    }
    return from;
  }

  /** "được ông X đánh giá cao": the speaker of a passive is told by rules of their own. */
  private boolean isPassive(Frame frame) {
    return frame.from > 0 && units.get(frame.from - 1).is(vocabulary.list(Listed.PASSIVE));
  }
}
