package org.trichdan.reduce;

import java.util.ArrayList;
import java.util.List;
import org.trichdan.quote.QuotedSpan;
import org.trichdan.rule.ClassSet;
import org.trichdan.rule.Lexicon;
import org.trichdan.rule.Unit;
import org.trichdan.rule.UnitType;
import org.trichdan.text.Sentence;

/**
 * Reduces the sentences of one field to units: a quoted span, a parenthesis, a list entry, a name,
 * a number or a word each become one unit, so that rules stay short.
 */
public final class Reducer {
  /** A quote of fewer words is taken for a term unless it is punctuated as a sentence. */
  private static final int MIN_UTTERANCE = 5;

  /** Most sentences have fewer: their lists need not grow. */
  private static final int USUAL_UNITS = 32;

  private static final ClassSet HUMAN_NAME =
      ClassSet.of(UnitType.NAME.id(), UnitType.CAPS.id(), UnitType.HUMAN.id());
  private static final ClassSet THING_NAME =
      ClassSet.of(UnitType.NAME.id(), UnitType.CAPS.id(), UnitType.THING.id());

  private static final ClassSet ACRONYM =
      ClassSet.of(UnitType.ACRONYM.id(), UnitType.CAPS.id(), UnitType.THING.id());

  private static final ClassSet QUOTE = ClassSet.of(UnitType.QUOTE.id());
  private static final ClassSet UTTERANCE =
      ClassSet.of(UnitType.QUOTE.id(), UnitType.UTTERANCE.id());
  private static final ClassSet PAREN = ClassSet.of(UnitType.PAREN.id());

  private final String text;
  private final Vocabulary vocabulary;
  private final SentenceTokenizer tokenizer;
  private final NameEvidence evidence;
  private final NameScanner names;
  private final ClassSet outletName;

  /**
   * @param text the view's text
   * @param quotes its quoted spans, in order
   */
  public Reducer(String text, List<QuotedSpan> quotes, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.tokenizer = new SentenceTokenizer(text, quotes, vocabulary);
    this.evidence = new NameEvidence(vocabulary);
    this.names = new NameScanner(vocabulary, evidence);
    this.outletName = THING_NAME.union(ClassSet.of(vocabulary.list(Listed.OUTLET_ENDING)));
  }

  /** The units of each sentence, in order. */
  public List<List<Unit>> reduce(List<Sentence> sentences) {
    List<TokenizedSentence> tokenized = new ArrayList<>();
    for (Sentence sentence : sentences) {
      TokenizedSentence cut = tokenizer.tokenize(sentence);
      evidence.learn(cut);
      tokenized.add(cut);
    }
    List<List<Unit>> result = new ArrayList<>();
    for (TokenizedSentence sentence : tokenized) {
      result.add(units(sentence.pieces()));
    }
    return result;
  }

  private List<Unit> units(List<TokenizedSentence.Piece> pieces) {
    List<Unit> units = new ArrayList<>(USUAL_UNITS);
    for (TokenizedSentence.Piece piece : pieces) {
      if (piece instanceof Words words) {
        addWords(units, words);
      } else if (piece instanceof TokenizedSentence.Quoted quoted) {
        QuotedSpan quote = quoted.quote();
        ClassSet classes = isUtterance(quote) ? UTTERANCE : QUOTE;
        units.add(unit(quote.outer().start(), quote.outer().end(), "“”", classes, quote));
      } else if (piece instanceof TokenizedSentence.Parenthesis parenthesis) {
        units.add(
            unit(parenthesis.start(), parenthesis.end(), "()", PAREN, units(parenthesis.pieces())));
      }
    }
    return units;
  }

  /** Whether a quote is long enough, or closed by a full stop inside, to be what somebody said. */
  private boolean isUtterance(QuotedSpan quote) {
    String inner = text.substring(quote.inner().start(), quote.inner().end()).strip();
    int spaces = 0;
    for (int i = 0; i < inner.length(); i++) {
      if (inner.charAt(i) == ' ') {
        spaces++;
      }
    }
    return spaces >= MIN_UTTERANCE - 1
        || (!inner.isEmpty() && ".!?…,".indexOf(inner.charAt(inner.length() - 1)) >= 0);
  }

  private void addWords(List<Unit> units, Words words) {
    int i = 0;
    while (i < words.size()) {
      boolean initial = opensSentence(words, i, units);
      Lexicon.Entry entry = words.entry(i);
      if (entry != null && !initial && vocabulary.opensSentence(entry)) {
        entry = null;
      }
      int end = names.end(words, i, entry, initial);
      if (end > i && (entry == null || entry.length() <= end - i)) {
        ClassSet classes = classes(words, i, end);
        boolean listed =
            entry != null
                && entry.length() == end - i
                && (!vocabulary.blocksName(entry) || !vocabulary.isMoreThanName(entry));
        classes = listed ? classes.union(entry.classes()) : classes;
        units.add(unit(words, i, end, words.lower(i, end), classes));
      } else if (entry != null) {
        end = i + entry.length();
        ClassSet classes = entry.classes().union(words.get(i).listedShape());
        units.add(unit(words, i, end, entry.lower(), classes));
      } else {
        end = i + 1;
        units.add(unit(words, i, end, words.lower(i), words.get(i).shape()));
      }
      i = end;
    }
  }

  private ClassSet classes(Words words, int from, int to) {
    if (evidence.isHuman(words, from, to)) {
      return HUMAN_NAME;
    }
    boolean addressed = from > 0 && words.get(from - 1).isHonorific();
    boolean word = words.get(from).isSyllable(); // "NGUYỄN" in a headline
    if (to - from == 1 && words.get(from).isAcronym() && !word && !addressed) {
      return ACRONYM;
    }
    boolean outlet = endsAsOutlet(words.get(to - 1), to - from == 1);
    return outlet ? outletName : THING_NAME;
  }

  /** Whether a name ends as an outlet's does; "Today" alone is none. */
  private static boolean endsAsOutlet(Word last, boolean alone) {
    return last.isOutletEnding() ? !alone : last.hasOutletEnding();
  }

  /** Whether a word is capitalised because it opens its sentence, also after a dateline. */
  private static boolean opensSentence(Words words, int i, List<Unit> units) {
    return i == 0 ? units.isEmpty() : units.size() <= 2 && words.get(i - 1).is('-');
  }

  private Unit unit(Words words, int from, int to, String lower, ClassSet classes) {
    int start = words.start(from);
    int end = words.end(to - 1);
    String surface = to == from + 1 ? words.surface(from) : text.substring(start, end);
    return new Unit(start, end, surface, lower, classes, null);
  }

  private Unit unit(int start, int end, String lower, ClassSet classes, Object value) {
    return new Unit(start, end, text.substring(start, end), lower, classes, value);
  }
}
