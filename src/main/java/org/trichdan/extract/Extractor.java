package org.trichdan.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Extraction;
import org.trichdan.attribution.Outlet;
import org.trichdan.attribution.RejectedQuote;
import org.trichdan.reduce.Vocabulary;
import org.trichdan.rule.ListInfo;
import org.trichdan.rule.RuleSet;
import org.trichdan.rule.Unit;
import org.trichdan.rule.UnitType;
import org.trichdan.speaker.Cast;
import org.trichdan.speaker.SpeakerResolver;
import org.trichdan.time.DateResolver;

/**
 * Runs the whole pipeline on one article after another. Immutable and safe for use by many threads.
 */
public final class Extractor {
  private final Vocabulary vocabulary;
  private final Analyser analyser;
  private final List<String> listNames;

  public Extractor(RuleSet rules) {
    this.vocabulary = new Vocabulary(rules);
    this.analyser = new Analyser(rules, vocabulary);
    this.listNames = rules.lists().stream().map(ListInfo::name).toList();
  }

  /** Who said what in an article. */
  public Extraction extract(Article article) {
    return extract(article, Trace.NONE);
  }

  /** Who said what in an article, and how the rules came to it. */
  public Explanation explain(Article article) {
    Recorder recorder = new Recorder(vocabulary, listNames);
    Extraction extraction = extract(article, recorder);
    return new Explanation(extraction, recorder.sentences(extraction));
  }

  private Extraction extract(Article article, Trace trace) {
    Field title = analyser.analyse(Citation.Field.TITLE, article.title(), 0);
    Field text = analyser.analyse(Citation.Field.TEXT, article.text(), article.bodyStart());
    return resolve(article, title, text, trace);
  }

  /** What is left to do for an article whose fields are analysed. */
  Extraction resolve(Article article, Field title, Field text, Trace trace) {
    List<List<Unit>> sentences = new ArrayList<>();
    title.sentences().forEach(s -> sentences.add(s.units()));
    text.sentences().forEach(s -> sentences.add(s.units()));
    Cast cast = Cast.of(sentences, vocabulary);
    DateResolver dates = new DateResolver(vocabulary, article.published());
    List<Attribution> attributions = new ArrayList<>();
    List<RejectedQuote> rejected = new ArrayList<>();
    for (Field field : List.of(title, text)) {
      Set<Integer> captions = Captions.in(field, vocabulary);
      SpeakerResolver speakers = new SpeakerResolver(cast, vocabulary, trace);
      title.sentences().forEach(sentence -> speakers.announce(sentence.units()));
      DraftMaker maker = new DraftMaker(field.view(), vocabulary, speakers, dates, trace);
      List<Attribution> found = read(field, captions, maker, speakers, trace);
      List<Citation> citations = found.stream().map(Attribution::citation).toList();
      rejected.addAll(new Rejections(field, vocabulary).of(citations, captions));
      attributions.addAll(found);
    }
    CitationWriter writer = new CitationWriter(text, vocabulary);
    List<Outlet> signOff = SignOff.in(text, vocabulary).stream().map(writer::outlet).toList();
    return new Extraction(attributions, rejected, signOff);
  }

  /** The phrases that the phrase layers see in a text, those inside other phrases too. */
  public List<FoundPhrase> phrases(String text) {
    return PhraseCollector.collect(analyser.analyse(Citation.Field.TEXT, text, 0));
  }

  private List<Attribution> read(
      Field field, Set<Integer> captions, DraftMaker maker, SpeakerResolver speakers, Trace trace) {
    CitationWriter writer = new CitationWriter(field, vocabulary);
    List<Attribution> result = new ArrayList<>();
    Deque<Interview.Answer> answers = new ArrayDeque<>(Interview.answers(field, vocabulary));
    Draft previous = null;
    List<AnalysedSentence> read = new ArrayList<>();
    int spokenUntil = -1;
    for (AnalysedSentence sentence : field.sentences()) {
      trace.reads(field, sentence);
      if (!answers.isEmpty() && answers.peek().sentence().number() == sentence.number()) {
        Draft answer = maker.answer(answers.remove());
        if (answer != null) {
          previous = answer;
          result.add(writer.write(answer));
          spokenUntil = answer.content().end();
        }
      }
      boolean spoken = sentence.sentence().span().start() < spokenUntil;
      if (spoken || captions.contains(sentence.sentence().paragraph())) {
        trace.skips(spoken ? "part of an answer in an interview" : "part of a caption");
        continue; // What is said in an answer is part of it; a caption tells what a picture shows.
      }
      List<Frame> frames =
          new Arbiter(sentence.units(), vocabulary, trace).choose(sentence.matches());
      List<Draft> drafts = maker.make(sentence, frames, carried(previous, sentence, read));
      List<Draft> ordered = new ArrayList<>(drafts);
      ordered.sort((a, b) -> Integer.compare(a.content().start(), b.content().start()));
      ordered.forEach(draft -> result.add(writer.write(draft)));
      if (!drafts.isEmpty()) {
        previous = drafts.get(drafts.size() - 1);
      }
      speakers.leave(sentence.units());
      read.add(sentence);
    }
    return result;
  }

  /**
   * The last attribution, if its speaker may still be the one who speaks in this sentence.
   *
   * @param read the sentences before it, without captions
   */
  private static Draft carried(
      Draft previous, AnalysedSentence sentence, List<AnalysedSentence> read) {
    if (previous == null || read.isEmpty()) {
      return null;
    }
    AnalysedSentence before = read.get(read.size() - 1);
    int last = previous.sentence().number();
    if (last >= before.number()) {
      return previous;
    }
    boolean overAside =
        read.size() > 1
            && last == read.get(read.size() - 2).number()
            && sentence.sentence().paragraph() - previous.sentence().sentence().paragraph() <= 1
            && sentence.isQuoteAlone()
            && isAside(before.units());
    return overAside ? previous : null;
  }

  /** A sentence about a thing, between what somebody says and that one's own words. */
  private static boolean isAside(List<Unit> units) {
    return !units.isEmpty()
        && !units.get(0).is(UnitType.SPEAKER)
        && units.stream().noneMatch(u -> u.is(UnitType.PERSON) || u.is(UnitType.QUOTE));
  }
}
