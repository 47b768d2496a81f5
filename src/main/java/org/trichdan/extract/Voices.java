package org.trichdan.extract;

import java.util.List;
import org.trichdan.attribution.SpeakerType;
import org.trichdan.reduce.Listed;
import org.trichdan.reduce.Vocabulary;
import org.trichdan.rule.Unit;
import org.trichdan.rule.UnitType;
import org.trichdan.speaker.ResolvedSpeaker;
import org.trichdan.speaker.SpeakerResolver;
import org.trichdan.speaker.Subjects;
import org.trichdan.text.Spaces;
import org.trichdan.text.Span;
import org.trichdan.text.TextView;

/**
 * Finds who speaks in each frame: the one the rule captured, or, where the rule says that the
 * subject is left out, the subject of the sentence, of the one before, or the last speaker.
 */
final class Voices {
  private final TextView view;
  private final Vocabulary vocabulary;
  private final SpeakerResolver speakers;

  /** The subject of the sentence before; null when it had none. */
  private Voice subjectBefore;

  /** Who answers in an interview without names; null until the first answer. */
  private Voice interviewee;

  Voices(TextView view, Vocabulary vocabulary, SpeakerResolver speakers) {
    this.view = view;
    this.vocabulary = vocabulary;
    this.speakers = speakers;
  }

  /**
   * Who speaks in a frame.
   *
   * @param last the attribution before, in this sentence or the one before it; null when none may
   *     carry over
   * @return null when nobody does, or nobody is known to
   */
  Voice of(AnalysedSentence sentence, Frame frame, Draft last) {
    if (frame.who() != null) {
      return voice(sentence.units(), frame.who()[0], frame.who()[1], opener(sentence, frame));
    }
    String subject = frame.rule().attribute("subject");
    if (subject == null) {
      return null;
    }
    return switch (subject) {
      case "elided" -> elided(sentence, frame, last);
      case "body" -> body(sentence, frame);
      case "interviewee" -> interviewee();
      default -> previous(sentence, last);
    };
  }

  /** Who spoke last; before a quote that is a paragraph of its own also whom the text was about. */
  private Voice previous(AnalysedSentence sentence, Draft last) {
    if (last != null) {
      return last.speaker() == null ? null : new Voice(last.who(), last.speaker());
    }
    boolean person = subjectBefore != null && subjectBefore.speaker().type() == SpeakerType.PERSON;
    boolean known = person && subjectBefore.speaker().name() != null;
    boolean words = sentence.units().get(0).is(UnitType.UTTERANCE);
    return known && words && sentence.isQuoteAlone() ? subjectBefore : null;
  }

  /** Notes a sentence's subject, which a sentence without one may take up. */
  void leave(AnalysedSentence sentence) {
    int at = Subjects.of(sentence.units(), sentence.units().size());
    subjectBefore = at < 0 ? null : voice(sentence.units(), at, at + 1, null);
  }

  private Voice elided(AnalysedSentence sentence, Frame frame, Draft last) {
    boolean same = last != null && last.sentence().number() == sentence.number();
    if (same && !isSubordinate(last)) {
      return last.speaker() == null ? null : new Voice(last.who(), last.speaker());
    }
    int at = Subjects.of(sentence.units(), frame.from);
    if (at >= 0) {
      return voice(sentence.units(), at, at + 1, null);
    }
    if (frame.from > 0) {
      return null;
    }
    if (last != null && last.speaker() != null) {
      return new Voice(last.who(), last.speaker());
    }
    return subjectBefore;
  }

  /** Whom the text before the first question is about; null when it is about nobody. */
  private Voice interviewee() {
    SpeakerResolver.Interviewee one = interviewee == null ? speakers.interviewee() : null;
    if (one != null) {
      interviewee = new Voice(span(List.of(one.mention()), 0, 1), one.speaker());
    }
    return interviewee;
  }

  private Voice body(AnalysedSentence sentence, Frame frame) {
    ResolvedSpeaker body = speakers.lastBody();
    if (body == null || frame.cue() == null) {
      return null;
    }
    return new Voice(span(sentence.units(), frame.cue()[0], frame.cue()[1]), body);
  }

  /**
   * Who opens the sentence, and whom a pronoun further on means: "Ông X ít nói, nhưng ông cho rằng
   * …", "Với ông X, ông nói …"; null when nobody does, or only in what is reported.
   */
  private Unit opener(AnalysedSentence sentence, Frame frame) {
    List<Unit> units = sentence.units();
    int at = 0;
    while (at < frame.from && !units.get(at).is(UnitType.SPEAKER)) {
      at++;
    }
    boolean told = frame.contentFrom <= at && at < frame.contentTo;
    if (at >= frame.from || told || !units.get(at).is(UnitType.PERSON)) {
      return null;
    }
    Unit before = at == 0 ? null : units.get(at - 1);
    boolean opens =
        before == null
            || before.is(UnitType.PUNCT)
            || before.is(UnitType.DATE)
            || (at == 1 && before.is(vocabulary.list(Listed.TOPIC)));
    return opens ? units.get(at) : null;
  }

  private Voice voice(List<Unit> units, int from, int to, Unit opener) {
    Span span = span(units, from, to);
    String words =
        to == from + 1
            ? units.get(from).surface()
            : view.text().substring(span.start(), span.end());
    String written = Spaces.single(words);
    return new Voice(span, speakers.resolve(units.subList(from, to), written, opener));
  }

  /** Whether an attribution stands in a subordinate clause, whose subject is not the sentence's. */
  private boolean isSubordinate(Draft draft) {
    if (draft.who() == null) {
      return false;
    }
    List<Unit> units = draft.sentence().units();
    for (int i = 1; i < units.size(); i++) {
      if (units.get(i).start() == draft.who().start()) {
        return units.get(i - 1).is(vocabulary.list(Listed.SUBORDINATOR));
      }
    }
    return false;
  }

  private static Span span(List<Unit> units, int from, int to) {
    return new Span(units.get(from).start(), units.get(to - 1).end());
  }
}
