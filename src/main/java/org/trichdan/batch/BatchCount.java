package org.trichdan.batch;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Polarity;
import org.trichdan.store.Store;
import org.trichdan.store.Store.Known;
import org.trichdan.store.Store.Ranking;
import org.trichdan.store.Store.Tally;
import org.trichdan.store.StoreException;

/** Counts what a run does, in constant memory. */
final class BatchCount {
  private static final int TOP = 5;

  private final Map<Known, Long> articles = new EnumMap<>(Known.class);
  private final Map<Kind, Long> kinds = new EnumMap<>(Kind.class);
  private final long started = System.nanoTime();
  private final long lastBefore;
  private long failed;
  private long skipped;
  private long denials;
  private long refusals;
  private long speakers;

  BatchCount(Store store) throws StoreException {
    this.lastBefore = store.lastExtraction();
  }

  void known(long n) {
    articles.merge(Known.DONE, n, Long::sum);
  }

  void failed() {
    failed++;
  }

  void skipped() {
    skipped++;
  }

  void stored(Known before, List<Attribution> attributions, int newSpeakers) {
    articles.merge(before, 1L, Long::sum);
    speakers += newSpeakers;
    for (Attribution a : attributions) {
      kinds.merge(a.kind(), 1L, Long::sum);
      denials += a.polarity() == Polarity.DENY ? 1 : 0;
      refusals += a.polarity() == Polarity.DECLINE ? 1 : 0;
    }
  }

  long articles() {
    return articles.values().stream().mapToLong(Long::longValue).sum();
  }

  long failures() {
    return failed;
  }

  BatchSummary summary(Store store, boolean interrupted) throws StoreException {
    Map<String, Long> statements = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      statements.put(kind.label(), kinds.getOrDefault(kind, 0L));
    }
    return new BatchSummary(
        articles.getOrDefault(Known.NEW, 0L),
        articles.getOrDefault(Known.CHANGED, 0L),
        articles.getOrDefault(Known.OTHER_RULES, 0L),
        articles.getOrDefault(Known.DONE, 0L),
        skipped,
        failed,
        statements,
        denials,
        refusals,
        speakers,
        top(store, Ranking.SPEAKERS),
        top(store, Ranking.SOURCES),
        store.held(),
        (System.nanoTime() - started) / 1_000_000,
        interrupted);
  }

  private List<Tally> top(Store store, Ranking ranking) throws StoreException {
    return kinds.isEmpty() ? List.of() : store.top(ranking, lastBefore, TOP);
  }
}
