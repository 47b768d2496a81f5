package org.trichdan.extract;

import java.util.ArrayList;
import java.util.List;
import org.trichdan.attribution.Citation;
import org.trichdan.quote.QuoteFinder;
import org.trichdan.quote.QuotedSpan;
import org.trichdan.reduce.Listed;
import org.trichdan.reduce.Reducer;
import org.trichdan.reduce.Vocabulary;
import org.trichdan.rule.MatchMemory;
import org.trichdan.rule.RuleMatch;
import org.trichdan.rule.RuleSet;
import org.trichdan.rule.Unit;
import org.trichdan.rule.UnitType;
import org.trichdan.text.Paragraphs;
import org.trichdan.text.Sentence;
import org.trichdan.text.SentenceSplitter;
import org.trichdan.text.Span;
import org.trichdan.text.TextView;

/** Takes a field through the stages: paragraphs, quotes, sentences, units, phrases, matches. */
final class Analyser {
  private final RuleSet rules;
  private final Vocabulary vocabulary;

  /** One for each thread, for all its articles. */
  private final ThreadLocal<Memory> memories = ThreadLocal.withInitial(Memory::new);

  Analyser(RuleSet rules, Vocabulary vocabulary) {
    this.rules = rules;
    this.vocabulary = vocabulary;
  }

  /** "TP", "TS."; and "chị H", a name's initial, where "mạng X" is a whole one. */
  private boolean isAbbreviation(String word) {
    int space = word.indexOf(' ');
    return space < 0
        ? vocabulary.contains(Listed.ABBREVIATION, word)
        : vocabulary.contains(Listed.HONORIFIC, word.substring(0, space))
            || vocabulary.contains(Listed.TITLE, word.substring(0, space));
  }

  /**
   * Analyses a field.
   *
   * @param bodyStart the code point to start at; what comes before is not read
   */
  Field analyse(Citation.Field in, String original, int bodyStart) {
    Cut cut = cut(original, bodyStart);
    return match(in, cut, reduce(cut));
  }

  /** The first stages: where paragraphs, quotes and sentences are. */
  Cut cut(String original, int bodyStart) {
    TextView view = TextView.of(original);
    String text = view.text();
    List<Span> paragraphs = Paragraphs.of(text, view.fromOriginal(bodyStart));
    List<QuotedSpan> quotes = QuoteFinder.find(text, paragraphs);
    List<Sentence> sentences =
        SentenceSplitter.split(
            text,
            paragraphs,
            quotes.stream().map(QuotedSpan::outer).toList(),
            this::isAbbreviation);
    return new Cut(view, paragraphs, quotes, sentences);
  }

  /** The next stage: the units of each sentence. */
  List<List<Unit>> reduce(Cut cut) {
    return new Reducer(cut.view().text(), cut.quotes(), vocabulary).reduce(cut.sentences());
  }

  /** The last stage: phrases put together, and what the attribution rules see. */
  Field match(Citation.Field in, Cut cut, List<List<Unit>> reduced) {
    String text = cut.view().text();
    List<Sentence> sentences = cut.sentences();
    List<AnalysedSentence> analysed = new ArrayList<>();
    Memory memory = memories.get();
    PhraseLayers phrases = new PhraseLayers(rules, text, memory);
    for (int i = 0; i < sentences.size(); i++) {
      List<Unit> units = phrases.chunk(reduced.get(i));
      Unit opening = null;
      if (!units.isEmpty() && units.get(0).is(UnitType.BREAK)) {
        opening = units.get(0);
        units = units.subList(1, units.size()); // a dateline is no part of its sentence
      }
      analysed.add(
          new AnalysedSentence(
              sentences.get(i), i, opening, units, matches(units, in, memory.sentence())));
    }
    memory.forget();
    return new Field(in, cut.view(), cut.paragraphs(), analysed);
  }

  private List<RuleMatch> matches(List<Unit> units, Citation.Field in, MatchMemory memory) {
    List<RuleMatch> matches = new ArrayList<>();
    for (RuleMatch match : rules.layer(RuleSet.ATTRIBUTION).match(units, memory)) {
      String field = match.rule().attribute("field");
      if (field == null || field.equals(in.label())) {
        matches.add(match);
      }
    }
    return matches;
  }
}
