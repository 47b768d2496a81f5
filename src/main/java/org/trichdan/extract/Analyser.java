package org.trichdan.extract;

import java.util.ArrayList;
import java.util.List;
import org.trichdan.attribution.Citation;
import org.trichdan.quote.QuoteFinder;
import org.trichdan.quote.QuotedSpan;
import org.trichdan.reduce.Chunker;
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
  private final ThreadLocal<MatchMemory> memories = ThreadLocal.withInitial(MatchMemory::new);

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
    MatchMemory memory = memories.get();
    List<Chunker> chunkers =
        RuleSet.PHRASE_LAYERS.stream().map(l -> new Chunker(rules.layer(l), text, memory)).toList();
    for (int i = 0; i < sentences.size(); i++) {
      List<Unit> units = reduced.get(i);
      boolean parenthesis = hasParenthesis(units);
      for (Chunker chunker : chunkers) {
        units = parenthesis ? chunkInside(chunker, units) : chunker.chunk(units);
      }
      Unit opening = null;
      if (!units.isEmpty() && units.get(0).is(UnitType.BREAK)) {
        opening = units.get(0);
        units = units.subList(1, units.size()); // a dateline is no part of its sentence
      }
      analysed.add(
          new AnalysedSentence(sentences.get(i), i, opening, units, matches(units, in, memory)));
    }
    memory.forget();
    return new Field(in, cut.view(), cut.paragraphs(), analysed);
  }

  private static boolean hasParenthesis(List<Unit> units) {
    for (Unit unit : units) {
      if (unit.is(UnitType.PAREN)) {
        return true;
      }
    }
    return false;
  }

  /** Puts phrases together, inside parentheses too. */
  @SuppressWarnings("ReferenceEquality") // the same list: nothing was put together
  private static List<Unit> chunkInside(Chunker chunker, List<Unit> units) {
    List<Unit> chunked = chunker.chunk(units);
    boolean copied = false;
    for (int i = 0; i < chunked.size(); i++) {
      Unit unit = chunked.get(i);
      if (unit.is(UnitType.PAREN)) {
        List<Unit> inside = Parentheses.inside(unit);
        List<Unit> put = chunker.chunk(inside);
        if (put != inside) {
          chunked = copied ? chunked : new ArrayList<>(chunked); // phrases still look at the other
          copied = true;
          chunked.set(i, Parentheses.with(unit, put));
        }
      }
    }
    return chunked;
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
