package org.trichdan.extract;

import java.util.ArrayList;
import java.util.List;
import org.trichdan.reduce.Listed;
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
  private final Vocabulary vocabulary;
  private final List<Unit> units;
  private final Trace trace;
  private final Reach reach;
  private final Objections objections;

  Arbiter(List<Unit> units, Vocabulary vocabulary, Trace trace) {
    this.trace = trace;
    this.reach = new Reach(units, vocabulary);
    this.objections = new Objections(units, vocabulary);
    this.units = units;
    this.vocabulary = vocabulary;
  }

  /** The frames that hold, in order, each with its content. */
  List<Frame> choose(List<RuleMatch> matches) {
    if (matches.isEmpty()) {
      return List.of();
    }
    List<Frame> frames = compatible(matches);
    frames.sort((a, b) -> Integer.compare(a.from, b.from));
    reach.begin(frames);
    settle(frames);
    frames.removeIf(f -> !isStatement(f));
    return frames;
  }

  private List<Frame> compatible(List<RuleMatch> matches) {
    List<Frame> candidates = new ArrayList<>();
    for (RuleMatch match : matches) {
      if (!Interview.isLabel(match) && !Interview.isTurn(match)) {
        candidates.add(new Frame(match));
      }
    }
    candidates.sort(Arbiter::compare);
    List<Frame> accepted = new ArrayList<>();
    for (Frame frame : candidates) {
      if (fits(frame, accepted)) {
        accepted.add(frame);
      }
    }
    return accepted;
  }

  private static int compare(Frame a, Frame b) {
    int byPriority = Integer.compare(b.rule().priority(), a.rule().priority());
    int byStart = byPriority != 0 ? byPriority : Integer.compare(a.from, b.from);
    return byStart != 0 ? byStart : Integer.compare(a.from - a.to, b.from - b.to);
  }

  private boolean fits(Frame frame, List<Frame> accepted) {
    Reason objection = objections.to(frame);
    if (objection != null) {
      return lost(frame, objection, null);
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
      if (later.who() != null && !isAccording(later)) {
        return Settlement.DROP_LATER; // "X cho biết, sau khi A, người dân phản đối"
      }
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
      if (frame.source() == null && isWeak(later)) {
        return Settlement.DROP_LATER; // "Theo ông X, Việt Nam xác định …": the words are ông X's
      }
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
    // "…: “Q”, ông phát biểu": the colon ends the report before the words themselves
    int separator =
        later.isAnnounced(units)
            ? later.contentFrom - 1
            : separatorBefore(later.from, frame.contentFrom);
    if (separator >= 0) {
      frame.contentTo = Math.min(frame.contentTo, separator);
      return Settlement.CUT;
    }
    return Settlement.DROP_LATER;
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

  private boolean isWeak(Frame frame) {
    return frame.cue() != null && units.get(frame.cue()[0]).is(vocabulary.list(Listed.SAY_WEAK));
  }

  private boolean isAccording(Frame frame) {
    return frame.cue() == null || units.get(frame.cue()[0]).is(vocabulary.list(Listed.ACCORD));
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
    if (before.is(vocabulary.list(Listed.CONTRAST))) {
      return comma ? i - 1 : i;
    }
    return comma && before.is(vocabulary.list(Listed.JOINER)) ? i - 1 : -1;
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
