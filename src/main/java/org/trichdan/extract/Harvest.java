package org.trichdan.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.trichdan.reduce.Listed;
import org.trichdan.reduce.Phrase;
import org.trichdan.reduce.Vocabulary;
import org.trichdan.rule.Unit;
import org.trichdan.rule.UnitType;

/**
 * Gathers what a sentence says beside its statements: the outlets and the date. They are looked for
 * in the attributing part only, that is, outside every content of the sentence.
 */
final class Harvest {
  private static final int INTERVIEW_REACH = 3;
  private static final int FIRST_WORDS = 2;

  private final Vocabulary vocabulary;
  private final List<Unit> units;
  private final boolean[] inContent;

  /** Where the outlets and the dates of the sentence stand: each frame looks through them. */
  private final int[] outlets;

  private final int[] dates;

  /**
   * @param units the units of a sentence
   * @param frames its frames, whose contents are left out
   */
  Harvest(List<Unit> units, List<Frame> frames, Vocabulary vocabulary) {
    this.units = units;
    this.vocabulary = vocabulary;
    this.inContent = new boolean[units.size()];
    for (Frame frame : frames) {
      Arrays.fill(inContent, frame.contentFrom, frame.contentTo, true);
    }
    this.outlets = places(UnitType.SOURCE);
    this.dates = places(UnitType.DATE);
  }

  private int[] places(UnitType type) {
    return IntStream.range(0, units.size()).filter(i -> units.get(i).is(type)).toArray();
  }

  /** The outlets through which a frame's statement comes, in order. */
  List<Unit> sources(Frame frame) {
    List<Unit> sources = new ArrayList<>();
    for (int i : outlets) {
      boolean named = frame.from <= i && i < frame.to;
      boolean told = frame.source() != null && frame.source()[0] == i;
      boolean free = told || isOutside(frame, i) || isInformantsOutlet(frame, i);
      if (free && (named || isVia(i))) {
        sources.add(byItsInitials(i));
      }
    }
    for (Unit extra : frame.extraSources) {
      if (sources.stream().noneMatch(s -> s.start() == extra.start())) {
        sources.add(extra);
      }
    }
    return sources;
  }

  /** "Hãng thông tấn trung ương Triều Tiên (KCNA)": what only describes goes by its initials. */
  private Unit byItsInitials(int i) {
    Unit source = units.get(i);
    List<Unit> inside = i + 1 < units.size() ? Parentheses.inside(units.get(i + 1)) : List.of();
    List<Unit> name = Phrase.of(source).captured("name");
    boolean describes = Phrase.of(source).units().size() > 1 && isPlace(name.get(name.size() - 1));
    return describes && inside.size() == 1 && inside.get(0).is(UnitType.SOURCE)
        ? inside.get(0)
        : source;
  }

  private boolean isPlace(Unit unit) {
    return unit.is(vocabulary.list(Listed.COUNTRY))
        || unit.is(vocabulary.list(Listed.CAPITAL))
        || unit.is(vocabulary.list(Listed.PLACE));
  }

  /** The date nearest to a frame's cue; null when there is none. */
  Unit date(Frame frame) {
    int cue = frame.cue() == null ? frame.from : frame.cue()[0];
    Unit best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (int i : dates) {
      int distance = Math.abs(i - cue);
      if (isOutside(frame, i) && distance < bestDistance && !datesWhatIsTold(i, distance)) {
        best = units.get(i);
        bestDistance = distance;
      }
    }
    return best;
  }

  /** A year in the middle of a clause dates what the clause tells, not the telling. */
  private boolean datesWhatIsTold(int i, int distance) {
    Phrase date = Phrase.of(units.get(i));
    boolean year = isGrain(date, "year");
    boolean bare = !date.units().get(0).is(vocabulary.list(Listed.TIME_PART));
    boolean month = isGrain(date, "month") && bare;
    boolean attached = i > 0 && units.get(i - 1).is(UnitType.WORD);
    boolean thisYear = date.capture("relative") != null && isYear(date.capture("relative"));
    return ((year || thisYear) && i > 0 && distance > 1) || (month && attached);
  }

  private static boolean isGrain(Phrase date, String grain) {
    return grain.equals(date.rule().attribute("grain"));
  }

  private boolean isYear(Unit relative) {
    String value = vocabulary.value(Listed.TIME_RELATIVE, relative.text());
    return value != null && value.endsWith("y");
  }

  /** "nguồn tin của đài X", "phóng viên của tờ X": it passes on what its people say. */
  private boolean isInformantsOutlet(Frame frame, int i) {
    int[] who = frame.who();
    if (who == null || inContent[i] || who[0] >= i) {
      return false;
    }
    Unit speaker = units.get(who[0]);
    Phrase phrase = Phrase.of(speaker);
    Unit head = phrase == null ? speaker : phrase.units().get(0);
    boolean reporter = head.is(vocabulary.list(Listed.INTERVIEWER));
    boolean named = i < who[1];
    boolean critic = named && speaker.is(UnitType.PERSON); // "nhà phê bình A của tờ B"
    return speaker.is(UnitType.ANON) || critic || (reporter && named && !isVia(i));
  }

  private boolean isOutside(Frame frame, int i) {
    int[] who = frame.who();
    return !inContent[i] && (who == null || i < who[0] || who[1] <= i);
  }

  /** Whether the words before an outlet make it the way by which the statement comes. */
  private boolean isVia(int i) {
    if (i == 0) {
      return true;
    }
    Unit before = units.get(i - 1);
    boolean listed = before.text().equals(",") || before.text().equals("/");
    Phrase phrase = Phrase.of(before);
    return before.is(vocabulary.list(Listed.VIA))
        || (phrase != null && phrase.units().get(0).is(vocabulary.list(Listed.VIA)))
        || before.is(vocabulary.list(Listed.OUTLETFRAME))
        || (i + 1 < units.size() && units.get(i + 1).is(vocabulary.list(Listed.ASKS)))
        || (before.is(vocabulary.list(Listed.POSSESSIVE)) && isInterviewBy(i - 2))
        || (listed && i > 1 && units.get(i - 2).is(UnitType.SOURCE));
  }

  /** "Trong cuộc phỏng vấn hiếm hoi của X, …": told at the head of the sentence. */
  private boolean isInterviewBy(int end) {
    for (int i = end; i >= Math.max(0, end - INTERVIEW_REACH); i--) {
      if (units.get(i).is(UnitType.PUNCT)) {
        return false;
      }
      if (units.get(i).is(vocabulary.list(Listed.INTERVIEW))) {
        return i <= FIRST_WORDS;
      }
    }
    return false;
  }
}
