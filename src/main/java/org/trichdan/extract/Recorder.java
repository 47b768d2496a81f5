package org.trichdan.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Extraction;
import org.trichdan.attribution.RejectedQuote;
import org.trichdan.extract.Explanation.Candidate;
import org.trichdan.extract.Explanation.Casting;
import org.trichdan.reduce.Vocabulary;
import org.trichdan.rule.RuleMatch;
import org.trichdan.rule.Unit;
import org.trichdan.speaker.ResolvedSpeaker;
import org.trichdan.text.Span;

/** Writes down what the pipeline decides about one article. */
final class Recorder implements Trace {
  /**
   * A refusal is cue and content at once; an unordered map must not decide which is shown first.
   */
  private static final Comparator<Map.Entry<String, int[]>> ROLES =
      Comparator.<Map.Entry<String, int[]>>comparingInt(e -> e.getValue()[0])
          .thenComparing(Map.Entry::getKey);

  private final Vocabulary vocabulary;
  private final SeenUnits seen;
  private final List<Page> pages = new ArrayList<>();
  private final List<Candidate> candidates = new ArrayList<>();
  private Page page;

  Recorder(Vocabulary vocabulary, List<String> lists) {
    this.vocabulary = vocabulary;
    this.seen = new SeenUnits(vocabulary.classes(), lists);
  }

  /** What is noted about one sentence. */
  private static final class Page {
    private final Field field;
    private final AnalysedSentence sentence;
    private final IdentityHashMap<RuleMatch, Loss> losses = new IdentityHashMap<>();
    private final IdentityHashMap<RuleMatch, Draft> drafts = new IdentityHashMap<>();
    private final Map<List<Object>, Casting> castings = new LinkedHashMap<>();
    private String skipped;

    Page(Field field, AnalysedSentence sentence) {
      this.field = field;
      this.sentence = sentence;
    }
  }

  private record Loss(Reason reason, RuleMatch winner) {}

  @Override
  public boolean isHeard() {
    return true;
  }

  @Override
  public void reads(Field field, AnalysedSentence sentence) {
    page = new Page(field, sentence);
    pages.add(page);
    candidates.clear();
  }

  @Override
  public void skips(String why) {
    page.skipped = why;
  }

  @Override
  public void lost(Frame loser, Reason reason, Frame winner) {
    page.losses.putIfAbsent(loser.match, new Loss(reason, winner == null ? null : winner.match));
  }

  @Override
  public void made(Frame frame, Draft draft) {
    page.drafts.put(frame.match, draft);
  }

  @Override
  public void candidate(String name, int score, String why) {
    candidates.add(new Candidate(name, score, why));
  }

  @Override
  public void resolved(List<Unit> mention, String written, ResolvedSpeaker speaker) {
    Map<String, Candidate> best = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      best.merge(candidate.name(), candidate, (a, b) -> a.score() >= b.score() ? a : b);
    }
    List<Candidate> sorted = new ArrayList<>(best.values());
    sorted.sort(Comparator.comparingInt(Candidate::score).reversed());
    // The subject of a sentence is asked for again at its end.
    page.castings.putIfAbsent(
        List.of(mention.get(0).start(), String.valueOf(speaker.name())),
        new Casting(written, speaker.name(), speaker.type(), sorted));
    candidates.clear();
  }

  /** Everything noted, sentence by sentence. */
  List<Explanation.Sentence> sentences(Extraction extraction) {
    return pages.stream().map(p -> sentence(p, extraction)).toList();
  }

  private Explanation.Sentence sentence(Page p, Extraction extraction) {
    Span span = p.sentence.sentence().span();
    List<Explanation.Match> matches =
        p.sentence.matches().stream()
            .sorted(Comparator.comparingInt(RuleMatch::from).thenComparing(m -> -m.to()))
            .map(m -> match(p, m))
            .toList();
    List<Explanation.Seen> units = new ArrayList<>();
    if (p.sentence.opening() != null) {
      units.add(seen.of(p.sentence.opening()));
    }
    p.sentence.units().forEach(u -> units.add(seen.of(u)));
    return new Explanation.Sentence(
        p.field.in(),
        p.sentence.number(),
        p.field.view().toOriginal(span).start(),
        p.field.view().text().substring(span.start(), span.end()),
        p.skipped,
        units,
        matches,
        List.copyOf(p.castings.values()),
        rejected(p, extraction));
  }

  private static List<RejectedQuote> rejected(Page p, Extraction extraction) {
    List<RejectedQuote> rejected = new ArrayList<>();
    for (RejectedQuote quote : extraction.rejected()) {
      Citation at = quote.citation();
      if (at.in() == p.field.in() && at.sentence() == p.sentence.number()) {
        rejected.add(quote);
      }
    }
    return rejected;
  }

  private Explanation.Match match(Page p, RuleMatch match) {
    Loss loss = p.losses.get(match);
    Draft draft = p.drafts.get(match);
    if (draft == null && loss == null) {
      boolean label = (Interview.isLabel(match) || Interview.isTurn(match)) && p.skipped == null;
      loss = new Loss(label ? Reason.NO_INTERVIEW : Reason.NOT_READ, null);
    }
    RuleMatch winner = draft != null ? null : loss.winner;
    Map<String, String> roles = new LinkedHashMap<>();
    match.groups().entrySet().stream()
        .sorted(ROLES)
        .forEach(e -> roles.put(e.getKey(), words(p, e.getValue()[0], e.getValue()[1])));
    return new Explanation.Match(
        match.rule(),
        words(p, match.from(), match.to()),
        roles,
        draft != null ? null : loss.reason,
        winner == null ? null : winner.rule(),
        winner == null ? null : words(p, winner.from(), winner.to()),
        draft == null ? null : new CitationWriter(p.field, vocabulary).write(draft));
  }

  private static String words(Page p, int from, int to) {
    List<Unit> units = p.sentence.units();
    if (from >= to) {
      return "";
    }
    return p.field.view().text().substring(units.get(from).start(), units.get(to - 1).end());
  }
}
