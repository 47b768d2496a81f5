package org.trichdan.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Extraction;
import org.trichdan.reduce.Vocabulary;
import org.trichdan.rule.RuleSet;
import org.trichdan.rule.Unit;
import org.trichdan.speaker.Cast;
import org.trichdan.speaker.SpeakerResolver;
import org.trichdan.time.DateResolver;

/** Runs the whole pipeline on one article after another. Immutable and safe for use by many threads. */
public final class Extractor {
  private final Vocabulary vocabulary;
  private final Analyser analyser;

  public Extractor(RuleSet rules) {
    this.vocabulary = new Vocabulary(rules);
    this.analyser = new Analyser(rules, vocabulary);
  }

  /** Who said what in an article. */
  public Extraction extract(Article article) {
    Field title = analyser.analyse(Citation.Field.TITLE, article.title(), 0);
    Field text = analyser.analyse(Citation.Field.TEXT, article.text(), 0);
    List<List<Unit>> sentences = new ArrayList<>();
    title.sentences().forEach(s -> sentences.add(s.units()));
    text.sentences().forEach(s -> sentences.add(s.units()));
    Cast cast = Cast.of(sentences, vocabulary);
    DateResolver dates = new DateResolver(vocabulary, article.published());
    List<Attribution> attributions = new ArrayList<>();
    for (Field field : List.of(title, text)) {
      SpeakerResolver speakers = new SpeakerResolver(cast, vocabulary);
      DraftMaker maker = new DraftMaker(field.view(), vocabulary, speakers, dates);
      attributions.addAll(read(field, maker, speakers));
    }
    return new Extraction(attributions, List.of(), List.of());
  }

  private List<Attribution> read(Field field, DraftMaker maker, SpeakerResolver speakers) {
    CitationWriter writer = new CitationWriter(field, vocabulary);
    List<Attribution> result = new ArrayList<>();
    Draft previous = null;
    List<Interview.Answer> answers = Interview.answers(field, vocabulary);
    int answer = 0;
    int spokenUntil = -1;
    Set<Integer> captions = Captions.in(field, vocabulary);
    for (AnalysedSentence sentence : field.sentences()) {
      if (answer < answers.size() && answers.get(answer).sentence() == sentence) {
        Draft draft = maker.answer(answers.get(answer));
        result.add(writer.write(draft));
        spokenUntil = draft.content().end();
        previous = draft;
        answer++;
      }
      boolean spoken = sentence.sentence().span().start() < spokenUntil;
      if (spoken || captions.contains(sentence.sentence().paragraph())) {
        continue; // what is said in an answer is part of it
      }
      List<Frame> frames = new Arbiter(sentence.units(), vocabulary).choose(sentence.matches());
      List<Draft> drafts = maker.make(sentence, frames, carried(previous, sentence));
      drafts.stream()
          .sorted(Comparator.comparingInt(d -> d.content().start()))
          .map(writer::write)
          .forEach(result::add);
      if (!drafts.isEmpty()) {
        previous = drafts.get(drafts.size() - 1);
      }
      speakers.leave(sentence.units());
    }
    return result;
  }

  /** The last attribution, if its speaker may still be the one who speaks in this sentence. */
  private static Draft carried(Draft previous, AnalysedSentence sentence) {
    if (previous == null) {
      return null;
    }
    int distance = sentence.sentence().paragraph() - previous.sentence().sentence().paragraph();
    boolean near = sentence.number() - previous.sentence().number() <= 1;
    return distance <= 1 && near ? previous : null;
  }
}
