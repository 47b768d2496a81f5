package org.trichdan.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Polarity;
import org.trichdan.quote.QuotedSpan;
import org.trichdan.reduce.Phrase;
import org.trichdan.reduce.Vocabulary;
import org.trichdan.rule.Unit;
import org.trichdan.rule.UnitType;
import org.trichdan.speaker.ResolvedSpeaker;
import org.trichdan.speaker.SpeakerResolver;
import org.trichdan.text.Span;
import org.trichdan.text.TextView;
import org.trichdan.time.DateResolver;

/** Turns the frames of a sentence into attributions: resolves the speaker, gathers outlets and date. */
final class DraftMaker {
  /** Length of a date that is known to the day, which "cùng ngày" can repeat. */
  private static final int FULL_DATE = 10;

  private final TextView view;
  private final Vocabulary vocabulary;
  private final SpeakerResolver speakers;
  private final DateResolver dates;
  private String lastDate;
  private Span previousSubject;
  private ResolvedSpeaker previousSpeaker;

  DraftMaker(
      TextView view, Vocabulary vocabulary, SpeakerResolver speakers, DateResolver dates) {
    this.view = view;
    this.vocabulary = vocabulary;
    this.speakers = speakers;
    this.dates = dates;
  }

  /**
   * The attributions of a sentence.
   *
   * @param previous the last attribution before it, whose speaker may carry over; null when none may
   */
  List<Draft> make(AnalysedSentence sentence, List<Frame> frames, Draft previous) {
    List<Draft> drafts = new ArrayList<>();
    boolean[] inContent = new boolean[sentence.units().size()];
    for (Frame frame : frames) {
      Arrays.fill(inContent, frame.contentFrom, frame.contentTo, true);
    }
    Draft last = previous;
    for (Frame frame : frames) {
      Draft draft = make(sentence, frame, inContent, last);
      if (draft != null) {
        drafts.add(draft);
        last = draft;
        speakers.spoke(draft.speaker());
      }
    }
    int at = subject(sentence.units(), sentence.units().size());
    previousSubject = at < 0 ? null : span(sentence.units(), new int[] {at, at + 1});
    previousSpeaker =
        at < 0
            ? null
            : speakers.resolve(sentence.units().subList(at, at + 1), text(previousSubject));
    return drafts;
  }

  /** Whether an attribution stands in a subordinate clause, whose subject is not the sentence's. */
  private boolean isSubordinate(Draft draft) {
    if (draft.who() == null) {
      return false;
    }
    List<Unit> units = draft.sentence().units();
    for (int i = 1; i < units.size(); i++) {
      if (units.get(i).start() == draft.who().start()) {
        return units.get(i - 1).is(vocabulary.list("subordinator"));
      }
    }
    return false;
  }

  /** The attribution of an interview's answer. */
  Draft answer(Interview.Answer answer) {
    List<Unit> units = answer.sentence().units();
    int[] who = answer.match().group("speaker");
    Span whoSpan = span(units, who);
    ResolvedSpeaker speaker = speakers.resolve(units.subList(who[0], who[1]), text(whoSpan));
    speakers.spoke(speaker);
    return new Draft(
        Kind.DIRECT,
        Polarity.AFFIRM,
        answer.content(),
        whoSpan,
        speaker,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        answer.match().rule(),
        answer.sentence());
  }

  private Draft make(AnalysedSentence sentence, Frame frame, boolean[] inContent, Draft last) {
    List<Unit> units = sentence.units();
    int[] who = frame.who();
    Span whoSpan = null;
    ResolvedSpeaker speaker = null;
    List<Unit> inherited = List.of();
    if (who != null) {
      whoSpan = span(units, who);
      speaker = speakers.resolve(units.subList(who[0], who[1]), text(whoSpan));
    } else if (frame.takesSubjectFrom("elided")) {
      Draft subject =
          last != null && last.sentence().equals(sentence) && !isSubordinate(last) ? last : null;
      if (subject != null) {
        whoSpan = subject.who();
        speaker = subject.speaker();
      } else {
        int at = subject(units, frame.from);
        if (at >= 0) {
          whoSpan = span(units, new int[] {at, at + 1});
          speaker = speakers.resolve(units.subList(at, at + 1), text(whoSpan));
        } else if (last != null && frame.from == 0) {
          whoSpan = last.who();
          speaker = last.speaker();
        } else if (previousSubject != null && frame.from == 0) {
          whoSpan = previousSubject;
          speaker = previousSpeaker;
        } else {
          return null;
        }
      }
    } else if (frame.takesSubjectFrom("body")) {
      ResolvedSpeaker body = speakers.lastBody();
      if (body == null) {
        return null;
      }
      speaker = body;
      whoSpan = frame.cue() == null ? null : span(units, frame.cue());
    } else if (frame.takesSubjectFrom("previous")) {
      if (last == null) {
        return null;
      }
      whoSpan = last.who();
      speaker = last.speaker();
      inherited = last.sentence().sentence().paragraph() == sentence.sentence().paragraph()
          ? last.sources() : List.of();
    }
    List<Unit> sources = sources(units, frame, inContent);
    sources.addAll(inherited);
    if (speaker == null && sources.isEmpty()) {
      return null;
    }
    Unit date = date(units, frame, inContent);
    String dateValue = date == null ? null : dates.resolve(Phrase.of(date), lastDate);
    if (dateValue != null && dateValue.length() == FULL_DATE) {
      lastDate = dateValue;
    }
    boolean carriedDate = dateValue == null && frame.takesSubjectFrom("previous") && !inherited.isEmpty();
    Span dateSpan = dateValue == null ? null : new Span(date.start(), date.end());
    if (carriedDate || (frame.takesSubjectFrom("previous") && last != null
        && last.sentence().sentence().paragraph() == sentence.sentence().paragraph() && dateValue == null)) {
      dateValue = last.dateValue();
      dateSpan = last.date();
    }
    Unit addressee = addressee(units, frame);
    Span content = content(units, frame);
    return new Draft(
        kind(units, frame),
        polarity(frame),
        content,
        whoSpan,
        speaker,
        frame.cue() == null ? null : span(units, frame.cue()),
        addressee == null ? null : new Span(addressee.start(), addressee.end()),
        addressee == null ? null : addresseeName(addressee),
        sources,
        dateSpan,
        dateValue,
        frame.rule(),
        sentence);
  }

  /**
   * The subject of a sentence: the first speaker phrase before a position that opens a main clause,
   * else the first of all; -1 when there is none.
   */
  private int subject(List<Unit> units, int before) {
    int first = -1;
    for (int i = 0; i < before; i++) {
      if (units.get(i).is(UnitType.SPEAKER)) {
        boolean opens = i == 0 || units.get(i - 1).is(UnitType.PUNCT) || units.get(i - 1).is(UnitType.DATE);
        if (opens) {
          return i;
        }
        first = first < 0 ? i : first;
      }
    }
    return first;
  }

  private static Kind kind(List<Unit> units, Frame frame) {
    int quotes = 0;
    for (int i = frame.contentFrom; i < frame.contentTo; i++) {
      if (units.get(i).is(UnitType.QUOTE)) {
        quotes++;
      }
    }
    if (quotes == 0) {
      return Kind.INDIRECT;
    }
    return frame.contentTo - frame.contentFrom == 1 ? Kind.DIRECT : Kind.MIXED;
  }

  private static Polarity polarity(Frame frame) {
    String polarity = frame.rule().attribute("polarity");
    return polarity == null
        ? Polarity.AFFIRM
        : Polarity.valueOf(polarity.toUpperCase(Locale.ROOT));
  }

  /** A quote alone gives the words between its marks; anything else gives itself. */
  private Span content(List<Unit> units, Frame frame) {
    Unit first = units.get(frame.contentFrom);
    if (frame.contentTo - frame.contentFrom == 1 && first.value() instanceof QuotedSpan quote) {
      return inside(quote);
    }
    return new Span(first.start(), units.get(frame.contentTo - 1).end());
  }

  private Span inside(QuotedSpan quote) {
    String text = view.text();
    int start = quote.inner().start();
    int end = quote.inner().end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start
        && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
      end--;
    }
    return new Span(start, Math.max(end, start));
  }

  private List<Unit> sources(List<Unit> units, Frame frame, boolean[] inContent) {
    List<Unit> sources = new ArrayList<>();
    int[] who = frame.who();
    for (int i = 0; i < units.size(); i++) {
      boolean inWho = who != null && who[0] <= i && i < who[1];
      boolean free = units.get(i).is(UnitType.SOURCE) && !inContent[i] && !inWho;
      if (free && ((frame.from <= i && i < frame.to) || isVia(units, i))) {
        sources.add(units.get(i));
      }
    }
    for (Unit extra : frame.extraSources) {
      if (!sources.contains(extra)) {
        sources.add(extra);
      }
    }
    return sources;
  }

  /** Whether the words before an outlet make it the way by which the statement comes. */
  private boolean isVia(List<Unit> units, int i) {
    if (i == 0) {
      return true;
    }
    Unit before = units.get(i - 1);
    boolean listed = before.text().equals(",") || before.text().equals("/");
    return before.is(vocabulary.list("via"))
        || before.is(vocabulary.list("outletframe"))
        || (listed && i > 1 && units.get(i - 2).is(UnitType.SOURCE));
  }

  /** The date nearest to the cue among those that are no part of any content. */
  private static Unit date(List<Unit> units, Frame frame, boolean[] inContent) {
    int cue = frame.cue() == null ? frame.from : frame.cue()[0];
    int[] who = frame.who();
    Unit best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (int i = 0; i < units.size(); i++) {
      boolean inWho = who != null && who[0] <= i && i < who[1];
      if (units.get(i).is(UnitType.DATE) && !inContent[i] && !inWho) {
        int distance = Math.abs(i - cue);
        boolean year = Phrase.of(units.get(i)).rule().name().equals("year");
        if (year && i > 0 && distance > 1) {
          continue; // a year in the middle of a clause dates what it tells, not the telling
        }
        if (distance < bestDistance) {
          best = units.get(i);
          bestDistance = distance;
        }
      }
    }
    return best;
  }

  private static Unit addressee(List<Unit> units, Frame frame) {
    int[] group = frame.match.group("addressee");
    if (group == null || units.get(group[0]).is(UnitType.SOURCE)) {
      return null;
    }
    return units.get(group[0]);
  }

  private String addresseeName(Unit unit) {
    String name = speakers.resolve(List.of(unit), text(new Span(unit.start(), unit.end()))).name();
    return name == null ? unit.surface() : name;
  }

  private static Span span(List<Unit> units, int[] group) {
    return new Span(units.get(group[0]).start(), units.get(group[1] - 1).end());
  }

  private String text(Span span) {
    return view.text().substring(span.start(), span.end()).replaceAll("\\s+", " ");
  }
}
