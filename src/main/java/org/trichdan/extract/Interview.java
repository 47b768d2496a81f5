package org.trichdan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.trichdan.reduce.Listed;
import org.trichdan.reduce.Vocabulary;
import org.trichdan.rule.RuleMatch;
import org.trichdan.rule.Unit;
import org.trichdan.text.Span;

/**
 * The answers of an interview. An answer runs from the colon after its speaker's name, or from the
 * dash that follows a question, to the next paragraph that opens with a name and a colon, or that
 * asks a question.
 */
final class Interview {
  /** An answer shorter than this is a line of a list ("Thủ môn: …"), not speech. */
  private static final int MIN_LENGTH = 40;

  /** A last line this short and without a full stop is the writer's name. */
  private static final int MAX_SIGNATURE = 60;

  /**
   * One answer.
   *
   * @param sentence the sentence it begins in
   * @param label the sentence that names the speaker: the same one, or an earlier answer's; where
   *     no answer names him, the answer's own
   * @param match the match of the rule in that sentence
   * @param content the answer, in view positions
   */
  record Answer(AnalysedSentence sentence, AnalysedSentence label, RuleMatch match, Span content) {}

  private Interview() {}

  /** The answers in a field, in order; none when the field is no interview. */
  static List<Answer> answers(Field field, Vocabulary vocabulary) {
    List<Answer> answers = new ArrayList<>();
    List<AnalysedSentence> sentences = field.sentences();
    boolean answered = false;
    boolean asked = false;
    int turns = 0;
    Answer last = null;
    for (int i = 0; i < sentences.size(); i++) {
      AnalysedSentence sentence = sentences.get(i);
      RuleMatch match = label(sentence);
      Answer answer = null;
      if (match != null) {
        Span content = content(field, i, match.to(), vocabulary);
        answer = new Answer(sentence, sentence, match, content);
      } else if (asked && isDashed(sentence)) {
        Span content = content(field, i, 1, vocabulary);
        boolean named = last != null && isLabel(last.match());
        answer =
            named
                ? new Answer(sentence, last.label(), last.match(), content)
                : new Answer(sentence, sentence, turn(sentence), content);
        turns += named ? 0 : 1;
      }
      if (answer != null
          && answer.match() != null
          && isSpeech(field, i, answer.content(), vocabulary)) {
        answers.add(answer);
        last = answer;
        answered |= asked;
      }
      boolean question = isQuestion(field, sentence, vocabulary);
      asked = question || (asked && !sentence.sentence().first());
    }
    boolean oneTurn = turns == answers.size() && turns < 2; // one question makes no interview
    return (answered && !oneTurn) || isTalk(answers) ? answers : List.of();
  }

  /** Whether two or more take turns; the same name before colons may be a title: "Joker: …". */
  private static boolean isTalk(List<Answer> answers) {
    return answers.stream()
            .filter(a -> isLabel(a.match()))
            .map(a -> a.label().units().get(a.match().group("speaker")[0]).text())
            .distinct()
            .count()
        > 1;
  }

  /** Whether this reads like speech and not like a line-up: long enough, with small words. */
  private static boolean isSpeech(Field field, int index, Span content, Vocabulary vocabulary) {
    List<AnalysedSentence> fromHere = // a long interview has many answers: none looks at the others
        field.sentences().subList(index, field.sentences().size());
    return content.length() >= MIN_LENGTH
        && fromHere.stream()
            .takeWhile(s -> s.sentence().span().start() < content.end())
            .flatMap(s -> s.units().stream())
            .anyMatch(u -> content.contains(u.start()) && u.is(vocabulary.list(Listed.CLAUSEMARK)));
  }

  private static boolean isDashed(AnalysedSentence sentence) {
    return sentence.sentence().first()
        && !sentence.units().isEmpty()
        && sentence.units().get(0).text().equals("-");
  }

  /** Whether a match is the label of an answer. */
  static boolean isLabel(RuleMatch match) {
    return "answer".equals(match.rule().attribute("extent"));
  }

  /** Whether a match is an answer by whoever is interviewed. */
  static boolean isTurn(RuleMatch match) {
    return "turn".equals(match.rule().attribute("extent"));
  }

  private static RuleMatch turn(AnalysedSentence sentence) {
    return first(sentence, Interview::isTurn);
  }

  private static RuleMatch label(AnalysedSentence sentence) {
    return sentence.sentence().first() ? first(sentence, Interview::isLabel) : null;
  }

  private static RuleMatch first(AnalysedSentence sentence, Predicate<RuleMatch> wanted) {
    for (RuleMatch match : sentence.matches()) {
      if (wanted.test(match)) {
        return match;
      }
    }
    return null;
  }

  private static Span content(Field field, int index, int from, Vocabulary vocabulary) {
    List<AnalysedSentence> sentences = field.sentences();
    AnalysedSentence first = sentences.get(index);
    List<Unit> units = first.units();
    int start = from < units.size() ? units.get(from).start() : first.sentence().span().end();
    int end = first.sentence().span().end();
    for (int i = index + 1; i < sentences.size(); i++) {
      AnalysedSentence next = sentences.get(i);
      if (next.sentence().first() && endsAnswer(field, next, vocabulary)) {
        break;
      }
      end = next.sentence().span().end();
    }
    return new Span(Math.min(start, end), end);
  }

  /** Whether a paragraph is no more of the answer: a label, a question, the writer, a signature. */
  private static boolean endsAnswer(Field field, AnalysedSentence first, Vocabulary vocabulary) {
    if (label(first) != null || isQuestion(field, first, vocabulary)) {
      return true;
    }
    Span paragraph = field.paragraphs().get(first.sentence().paragraph());
    char last = field.view().text().charAt(paragraph.end() - 1);
    boolean signature = paragraph.length() <= MAX_SIGNATURE && Character.isLetterOrDigit(last);
    return signature || first.matches().stream().anyMatch(Interview::isNarration);
  }

  /** "Ông kể thêm rằng …": a sentence that opens with somebody saying something. */
  private static boolean isNarration(RuleMatch match) {
    return match.from() == 0 && match.group("speaker") != null && match.group("cue") != null;
  }

  /** A paragraph that opens with the interviewer's label, or is one question and nothing more. */
  private static boolean isQuestion(Field field, AnalysedSentence sentence, Vocabulary vocabulary) {
    if (!sentence.sentence().first() || sentence.units().isEmpty()) {
      return false;
    }
    for (int i = 0; i < Math.min(2, sentence.units().size()); i++) {
      if (sentence.units().get(i).is(vocabulary.list(Listed.INTERVIEWER))) {
        return true;
      }
    }
    Span paragraph = field.paragraphs().get(sentence.sentence().paragraph());
    String text = field.view().text();
    return text.charAt(paragraph.end() - 1) == '?' || text.charAt(paragraph.start()) == '*';
  }
}
