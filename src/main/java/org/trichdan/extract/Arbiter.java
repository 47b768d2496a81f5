package org.trichdan.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.trichdan.reduce.Vocabulary;
import org.trichdan.rule.RuleMatch;
import org.trichdan.rule.Unit;
import org.trichdan.rule.UnitType;

/**
 * Chooses among the matches in a sentence, and fixes how far each one's content reaches.
 *
 * <p>A cue and a quote serve one frame each; of frames that compete the higher priority wins, then
 * the earlier, then the longer. A statement reaches to the end of its sentence, or to where the
 * next statement of the same or another speaker begins. A statement reported inside another belongs
 * to that one's content.
 */
final class Arbiter {
  private static final Comparator<Frame> ORDER =
      Comparator.<Frame>comparingInt(f -> -f.rule().priority())
          .thenComparingInt(f -> f.from)
          .thenComparingInt(f -> f.from - f.to);

  /** How far into a content the sign that it is a clause may stand. */
  private static final int CLAUSE_REACH = 6;

  /** How far behind its cue a second quote may stand: "trả lời nam MC rằng: “B”". */
  private static final int MAX_TOLD = 5;

  /** How far behind a subject after "theo" its cue may stand: "Theo ông X cho biết". */
  private static final int MAX_INTRODUCED = 6;

  /** How far before "của" the thing may stand: "dự báo mới nhất của". */
  private static final int THING_REACH = 5;

  private final Vocabulary vocabulary;
  private final List<Unit> units;
  private final Trace trace;
  private final Reach reach;

  Arbiter(List<Unit> units, Vocabulary vocabulary, Trace trace) {
    this.trace = trace;
    this.reach = new Reach(units, vocabulary);
    this.units = units;
    this.vocabulary = vocabulary;
  }

  /** The frames that hold, in order, each with its content. */
  List<Frame> choose(List<RuleMatch> matches) {
    List<Frame> frames = compatible(matches);
    frames.sort(Comparator.comparingInt(f -> f.from));
    reach.begin(frames);
    settle(frames);
    frames.removeIf(f -> !isStatement(f));
    return frames;
  }

  private List<Frame> compatible(List<RuleMatch> matches) {
    List<Frame> candidates = new ArrayList<>();
    for (RuleMatch match : matches) {
      if (!Interview.isLabel(match)) {
        candidates.add(new Frame(match));
      }
    }
    candidates.sort(ORDER);
    List<Frame> accepted = new ArrayList<>();
    for (Frame frame : candidates) {
      if (fits(frame, accepted)) {
        accepted.add(frame);
      }
    }
    return accepted;
  }

  private boolean fits(Frame frame, List<Frame> accepted) {
    if (isEmpty(frame)) {
      return lost(frame, Reason.NO_CONTENT, null);
    }
    if (isRelative(frame) || isIntroduced(frame)) {
      return lost(frame, Reason.RELATIVE, null);
    }
    if (isPossessor(frame)) {
      return lost(frame, Reason.POSSESSOR, null);
    }
    if (isTerm(frame)) {
      return lost(frame, Reason.NO_CONTENT, null);
    }
    if (isAnnouncedBefore(frame)) {
      return lost(frame, Reason.SAME_QUOTE, null);
    }
    if (isWeak(frame) || isNominal(frame)) {
      return lost(frame, Reason.WEAK, null);
    }
    boolean subjectless = frame.from == 0 && frame.takesSubjectFrom("elided");
    for (Frame other : accepted) {
      if (subjectless && other.who() != null) {
        return lost(frame, Reason.SUBJECT_NAMED, other);
      }
      if (frame.headOverlaps(other)) {
        return lost(frame, Reason.SAME_WORDS, other);
      }
      if (sharesQuote(frame, other)) {
        return lost(frame, Reason.SAME_QUOTE, other);
      }
      if (isNested(frame, other)) {
        return lost(frame, Reason.NESTED, other);
      }
    }
    return true;
  }

  /** Tells why a frame is out; false, for the caller to return. */
  private boolean lost(Frame frame, Reason reason, Frame winner) {
    trace.lost(frame, reason, winner);
    return false;
  }

  /** Whether one frame is a report inside another's content, and so no statement of its own. */
  private boolean isNested(Frame inner, Frame outer) {
    return outer.match.contentAfter()
        && inner.match.contentAfter()
        && inner.from >= outer.to
        && !inner.takesSubjectFrom("elided")
        && !isFraming(outer)
        && !reach.isSubordinate(outer)
        && separatorBefore(inner.from, outer.to) < 0;
  }

  private static boolean sharesQuote(Frame a, Frame b) {
    return a.hasOwnContent() && b.hasOwnContent() && a.contentFrom == b.contentFrom;
  }

  private boolean isRelative(Frame frame) {
    return frame.from > 0 && units.get(frame.from - 1).is(vocabulary.list("relative"));
  }

  /**
   * Whether the speaker is only the one whose thing does something: "sự xuất hiện của X hứa hẹn …".
   * What X's report says, X says.
   */
  private boolean isPossessor(Frame frame) {
    int of = frame.from - 1;
    if (of < 1 || !units.get(of).is(vocabulary.list("possessive"))) {
      return false;
    }
    for (int i = of - 1;
        i >= Math.max(0, of - THING_REACH) && !units.get(i).is(UnitType.PUNCT);
        i--) {
      if (units.get(i).is(vocabulary.list("document"))) {
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
    return unit.is(vocabulary.list("joiner")) && unit.is(vocabulary.list("conjunction"));
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
    boolean weak = verb.is(vocabulary.list("say-weak"));
    boolean underWay = cue[0] > 0 && units.get(cue[0] - 1).is(vocabulary.list("progressive"));
    boolean strict = verb.is(vocabulary.list("say-that")) || (weak && underWay);
    if (!strict && !weak) {
      return false;
    }
    for (int i = cue[1]; i < frame.to; i++) {
      Unit unit = units.get(i);
      boolean comma = !strict && unit.text().equals(",") && i <= cue[1] + 1;
      if (unit.is(vocabulary.list("linker")) || unit.text().equals(":") || comma) {
        return false;
      }
    }
    if (strict || isPassive(frame) || units.get(frame.from).is(vocabulary.list("joiner"))) {
      return true;
    }
    if (opensClause(frame.to)) {
      return false;
    }
    int limit = Math.min(units.size(), frame.to + CLAUSE_REACH);
    for (int i = frame.to; i < limit; i++) {
      if (units.get(i).is(vocabulary.list("clausemark")) || units.get(i).is(UnitType.QUOTE)) {
        return false;
      }
      if (units.get(i).is(UnitType.PUNCT)) {
        break;
      }
    }
    return true;
  }

  /** "sự khẳng định", "lời cảnh báo", "bị nói": a noun made of a verb, or somebody else's verb. */
  private boolean isNominal(Frame frame) {
    int[] cue = frame.cue();
    if (cue == null || cue[0] == frame.from) {
      return false;
    }
    Unit before = units.get(cue[0] - 1);
    return before.is(vocabulary.list("nominal")) || before.is(vocabulary.list("passive"));
  }

  /** "Theo Tổng thống Nga, …, Ukraine … lưu ý rằng": the subject ended with its comma. */
  private boolean isIntroduced(Frame frame) {
    int[] who = frame.who();
    int[] cue = frame.cue();
    return who != null
        && cue != null
        && frame.from > 0
        && units.get(frame.from - 1).is(vocabulary.list("accord"))
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
        && units.get(content[1]).is(vocabulary.list("clausemark"));
  }

  /** "X để lại lời khen: “A”, Y trả lời rằng: “B”": the first quote is X's. */
  private boolean isAnnouncedBefore(Frame frame) {
    int[] cue = frame.cue();
    if (cue == null
        || !frame.hasOwnContent()
        || frame.contentFrom == 0
        || frame.contentFrom > cue[0]
        || !units.get(frame.contentFrom - 1).text().equals(":")) {
      return false;
    }
    int limit = Math.min(units.size(), frame.to + MAX_TOLD);
    return units.subList(frame.to, limit).stream()
        .anyMatch(u -> u.is(UnitType.QUOTE) || u.text().equals(":"));
  }

  /** A clause is plain where its subject is followed at once by a word of its own. */
  private boolean opensClause(int at) {
    return at + 1 < units.size()
        && units.get(at).is(UnitType.SPEAKER)
        && units.get(at + 1).is(UnitType.WORD);
  }

  /** "được ông X đánh giá cao": the speaker of a passive is told by rules of their own. */
  private boolean isPassive(Frame frame) {
    return frame.from > 0 && units.get(frame.from - 1).is(vocabulary.list("passive"));
  }

  private void settle(List<Frame> frames) {
    for (int i = 0; i < frames.size(); i++) {
      Frame frame = frames.get(i);
      if (!frame.match.contentAfter()) {
        continue;
      }
      int j = i + 1;
      while (j < frames.size()) {
        Frame later = frames.get(j);
        Settlement settlement = settle(frame, later);
        if (settlement == Settlement.DROP_LATER) {
          lost(later, later.match.contentBefore() ? Reason.TRAILING : Reason.NESTED, frame);
          frames.remove(j);
        } else if (settlement == Settlement.DROP_EARLIER) {
          lost(frame, Reason.FRAMING, later);
          frames.remove(i);
          i--;
          break;
        } else {
          j++;
          if (settlement == Settlement.CUT) {
            break;
          }
        }
      }
    }
    dropCoveredTrailing(frames);
  }

  private enum Settlement {
    CUT,
    DROP_LATER,
    DROP_EARLIER
  }

  private Settlement settle(Frame frame, Frame later) {
    if (later.match.contentBefore()) {
      frame.contentTo = Math.min(frame.contentTo, later.from);
      if (later.source() != null) {
        frame.extraSources.add(units.get(later.source()[0]));
      }
      return Settlement.DROP_LATER;
    }
    if (later.from >= frame.contentTo) {
      return Settlement.CUT;
    }
    if (later.takesSubjectFrom("elided")) {
      frame.contentTo = Math.min(frame.contentTo, later.from);
      return Settlement.CUT;
    }
    if (isFraming(frame) && opensContent(frame, later)) {
      if (frame.source() != null) {
        frame.extraSources.forEach(later.extraSources::add);
        for (int k = frame.from; k < frame.to; k++) {
          if (units.get(k).is(UnitType.SOURCE)) {
            later.extraSources.add(units.get(k));
          }
        }
      }
      return Settlement.DROP_EARLIER;
    }
    int separator =
        isAnnounced(later) ? later.contentFrom - 1 : separatorBefore(later.from, frame.contentFrom);
    if (separator >= 0) {
      frame.contentTo = Math.min(frame.contentTo, separator);
      return Settlement.CUT;
    }
    return Settlement.DROP_LATER;
  }

  /** "…: “Q”, ông phát biểu": the colon ends the report before the words themselves. */
  private boolean isAnnounced(Frame later) {
    return later.hasOwnContent()
        && later.contentFrom > 0
        && units.get(later.contentFrom - 1).text().equals(":");
  }

  /**
   * "Theo Reuters, …", "Reuters đưa tin, …": it makes way for a statement that opens its content.
   */
  private boolean isFraming(Frame frame) {
    return frame.rule().attribute("framing") != null
        || (frame.who() == null
            && frame.source() != null
            && units.get(frame.to - 1).text().equals(","));
  }

  /** Whether nothing but an adverbial stands between a frame and the next one. */
  private boolean opensContent(Frame frame, Frame later) {
    if (later.who() == null && later.source() == null) {
      return false;
    }
    int start = later.hasOwnContent() ? Math.min(later.from, later.contentFrom) : later.from;
    if (start == frame.contentFrom) {
      return true;
    }
    return start - frame.contentFrom <= 12 && units.get(start - 1).text().equals(",");
  }

  /**
   * Where another speaker's clause is joined on: "; ông Y nói", ", còn ông Y nói"; -1 if it is not.
   */
  private int separatorBefore(int index, int from) {
    int i = index - 1;
    if (i <= from) {
      return -1;
    }
    Unit before = units.get(i);
    if (before.text().equals(";")) {
      return i;
    }
    boolean comma = units.get(i - 1).text().equals(",");
    if (before.is(vocabulary.list("contrast"))) {
      return comma ? i - 1 : i;
    }
    return comma && before.is(vocabulary.list("joiner")) ? i - 1 : -1;
  }

  /** A trailing attributor whose clause holds another frame of its own has nothing left to say. */
  private void dropCoveredTrailing(List<Frame> frames) {
    frames.removeIf(
        f ->
            f.match.contentBefore()
                && frames.stream().anyMatch(o -> o != f && o.contentFrom >= 0 && o.from < f.from)
                && !lost(f, Reason.COVERED, null));
  }

  private boolean isStatement(Frame frame) {
    if (frame.contentFrom < 0) {
      return lost(frame, Reason.NO_CONTENT, null);
    }
    reach.trim(frame);
    if (frame.contentFrom >= frame.contentTo) {
      return lost(frame, Reason.NO_CONTENT, null);
    }
    return !reach.isOutletsOnly(frame) || lost(frame, Reason.OUTLETS_ONLY, null);
  }
}
