package org.trichdan.extract;

import java.util.ArrayList;
import java.util.List;
import org.trichdan.reduce.Vocabulary;
import org.trichdan.rule.RuleMatch;
import org.trichdan.rule.Unit;
import org.trichdan.text.Span;

/**
 * The answers of an interview. An answer runs from the colon after its speaker's name to the next
 * paragraph that opens with a name and a colon, or that asks a question.
 */
final class Interview {
  /** An answer shorter than this is a line of a list ("Thủ môn: …"), not speech. */
  private static final int MIN_LENGTH = 40;

  /**
   * One answer.
   *
   * @param sentence the sentence that names the speaker
   * @param match the match of the rule
   * @param content the answer, in view positions
   */
  record Answer(AnalysedSentence sentence, RuleMatch match, Span content) {}

  private Interview() {}

  /** The answers in a field, in order; none when the field is no interview. */
  static List<Answer> answers(Field field, Vocabulary vocabulary) {
    List<Answer> answers = new ArrayList<>();
    List<AnalysedSentence> sentences = field.sentences();
    boolean questions = false;
    for (int i = 0; i < sentences.size(); i++) {
      AnalysedSentence sentence = sentences.get(i);
      questions |= isQuestion(field, sentence, vocabulary);
      RuleMatch label = label(sentence);
      if (label != null) {
        Span content = content(field, i, label, vocabulary);
        if (content.length() >= MIN_LENGTH) {
          answers.add(new Answer(sentence, label, content));
        }
      }
    }
    return answers.size() > 1 || questions ? answers : List.of();
  }

  /** Whether a match is the label of an answer. */
  static boolean isLabel(RuleMatch match) {
    return "answer".equals(match.rule().attribute("extent"));
  }

  private static RuleMatch label(AnalysedSentence sentence) {
    if (!sentence.sentence().first()) {
      return null;
    }
    return sentence.matches().stream().filter(Interview::isLabel).findFirst().orElse(null);
  }

  private static Span content(Field field, int index, RuleMatch label, Vocabulary vocabulary) {
    List<AnalysedSentence> sentences = field.sentences();
    AnalysedSentence first = sentences.get(index);
    List<Unit> units = first.units();
    int start =
        label.to() < units.size() ? units.get(label.to()).start() : first.sentence().span().end();
    int end = first.sentence().span().end();
    for (int i = index + 1; i < sentences.size(); i++) {
      AnalysedSentence next = sentences.get(i);
      if (next.sentence().first() && (label(next) != null || isQuestion(field, next, vocabulary))) {
        break;
      }
      end = next.sentence().span().end();
    }
    return new Span(Math.min(start, end), end);
  }

  /** A paragraph that opens with the interviewer's label, or is one question and nothing more. */
  private static boolean isQuestion(Field field, AnalysedSentence sentence, Vocabulary vocabulary) {
    if (!sentence.sentence().first() || sentence.units().isEmpty()) {
      return false;
    }
    for (int i = 0; i < Math.min(2, sentence.units().size()); i++) {
      if (sentence.units().get(i).is(vocabulary.list("interviewer"))) {
        return true;
      }
    }
    Span paragraph = field.paragraphs().get(sentence.sentence().paragraph());
    String text = field.view().text().substring(paragraph.start(), paragraph.end());
    return text.endsWith("?") || text.startsWith("*");
  }
}
