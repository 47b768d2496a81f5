package org.trichdan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Polarity;
import org.trichdan.quote.QuotedSpan;
import org.trichdan.reduce.Listed;
import org.trichdan.reduce.Phrase;
import org.trichdan.reduce.Vocabulary;
import org.trichdan.rule.Unit;
import org.trichdan.rule.UnitType;
import org.trichdan.speaker.SpeakerResolver;
import org.trichdan.text.Span;
import org.trichdan.text.TextView;
import org.trichdan.time.DateResolver;

/** Turns the frames of a field's sentences, in reading order, into attributions. */
final class DraftMaker {
  /** Length of a date that is known to the day, which "cùng ngày" can repeat. */
  private static final int FULL_DATE = 10;

  private final TextView view;
  private final Vocabulary vocabulary;
  private final SpeakerResolver speakers;
  private final Voices voices;
  private final DateResolver dates;
  private final Trace trace;
  private String lastDate;

  DraftMaker(
      TextView view,
      Vocabulary vocabulary,
      SpeakerResolver speakers,
      DateResolver dates,
      Trace trace) {
    this.trace = trace;
    this.view = view;
    this.vocabulary = vocabulary;
    this.speakers = speakers;
    this.voices = new Voices(view, vocabulary, speakers);
    this.dates = dates;
  }

  /**
   * The attributions of a sentence.
   *
   * @param previous the last attribution before it, whose speaker may carry over; null when none
   *     may
   */
  List<Draft> make(AnalysedSentence sentence, List<Frame> frames, Draft previous) {
    if (frames.isEmpty()) {
      voices.leave(sentence);
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    Harvest harvest = new Harvest(sentence.units(), frames, vocabulary);
    Draft last = previous;
    for (Frame frame : frames) {
      Draft draft = make(sentence, frame, harvest, last);
      if (draft == null) {
        trace.lost(frame, Reason.NO_SPEAKER, null);
      } else {
        trace.made(frame, draft);
        drafts.add(draft);
        last = draft;
        speakers.spoke(draft.speaker());
      }
    }
    voices.leave(sentence);
    return drafts;
  }

  /** The attribution of an interview's answer; null when nobody knows whose it is. */
  Draft answer(Interview.Answer answer) {
    Frame frame = new Frame(answer.match());
    Voice voice = voices.of(answer.label(), frame, null);
    if (voice == null) {
      trace.lost(frame, Reason.NO_SPEAKER, null);
      return null;
    }
    speakers.spoke(voice.speaker());
    Draft draft =
        new Draft(
            Kind.DIRECT,
            Polarity.AFFIRM,
            answer.content(),
            voice.mention(),
            voice.speaker(),
            null,
            null,
            null,
            List.of(),
            null,
            null,
            frame.rule(),
            answer.sentence());
    trace.made(frame, draft);
    return draft;
  }

  private Draft make(AnalysedSentence sentence, Frame frame, Harvest harvest, Draft last) {
    List<Unit> units = sentence.units();
    Voice voice = voices.of(sentence, frame, last);
    List<Unit> sources = harvest.sources(frame);
    boolean goesOn =
        frame.takesSubjectFrom("previous")
            && last != null
            && last.sentence().sentence().paragraph() == sentence.sentence().paragraph();
    if (goesOn) {
      sources.addAll(last.sources());
    }
    boolean unheard = frame.rule().attribute("subject") != null && voice == null;
    if (unheard || (voice == null && sources.isEmpty())) {
      return null;
    }
    Unit date = harvest.date(frame);
    String value = date == null ? null : dates.resolve(Phrase.of(date), lastDate);
    if (value != null && value.length() == FULL_DATE) {
      lastDate = value;
    }
    Span dateSpan = value == null ? null : new Span(date.start(), date.end());
    if (value == null && goesOn) {
      value = last.dateValue();
      dateSpan = last.date();
    }
    Unit addressee = addressee(units, frame);
    return new Draft(
        kind(units, frame),
        polarity(frame),
        content(units, frame),
        voice == null ? null : voice.mention(),
        voice == null ? null : voice.speaker(),
        frame.cue() == null ? null : span(units, frame.cue()),
        addressee == null ? null : new Span(addressee.start(), addressee.end()),
        addressee == null ? null : nameOf(addressee),
        sources,
        dateSpan,
        value,
        frame.rule(),
        sentence);
  }

  private static Kind kind(List<Unit> units, Frame frame) {
    boolean quotes =
        units.subList(frame.contentFrom, frame.contentTo).stream()
            .anyMatch(u -> u.is(UnitType.QUOTE));
    if (!quotes) {
      return Kind.INDIRECT;
    }
    return frame.contentTo - frame.contentFrom == 1 ? Kind.DIRECT : Kind.MIXED;
  }

  private static Polarity polarity(Frame frame) {
    String polarity = frame.rule().attribute("polarity");
    return polarity == null ? Polarity.AFFIRM : Polarity.valueOf(polarity.toUpperCase(Locale.ROOT));
  }

  /** A quote alone gives the words between its marks; anything else gives itself. */
  private Span content(List<Unit> units, Frame frame) {
    Unit first = units.get(frame.contentFrom);
    if (frame.contentTo - frame.contentFrom == 1 && first.value() instanceof QuotedSpan quote) {
      return withoutComma(quote.inner());
    }
    return new Span(first.start(), units.get(frame.contentTo - 1).end());
  }

  /** A comma before the closing mark belongs to the sentence around the quote. */
  private Span withoutComma(Span inner) {
    String text = view.text();
    int start = inner.start();
    int end = inner.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start
        && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
      end--;
    }
    return new Span(start, end);
  }

  /**
   * The unit to whom it is said; null when there is none. An outlet is a source and no addressee.
   */
  private Unit addressee(List<Unit> units, Frame frame) {
    int[] group = frame.match.group("addressee");
    if (group != null) {
      return units.get(group[0]).is(UnitType.SOURCE) ? null : units.get(group[0]);
    }
    // "Trả lời phóng viên, ông X nói": told at the head of the sentence.
    for (int i = 0; i + 1 < frame.from && i < 2; i++) {
      if (units.get(i).is(vocabulary.list(Listed.ADDRESS))) {
        Unit next = units.get(i + 1);
        Unit told = next.is(UnitType.SPEAKER) || i + 2 >= frame.from ? next : units.get(i + 2);
        return told.is(UnitType.SPEAKER) ? told : null;
      }
    }
    return null;
  }

  private String nameOf(Unit unit) {
    if (!unit.is(UnitType.PERSON)) {
      return unit.surface(); // "phóng viên" is told things without being anybody
    }
    String name = speakers.resolve(List.of(unit), unit.surface(), null).name();
    return name == null ? unit.surface() : name;
  }

  private static Span span(List<Unit> units, int[] group) {
    return new Span(units.get(group[0]).start(), units.get(group[1] - 1).end());
  }
}
