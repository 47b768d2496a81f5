package org.trichdan.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was measured with one corpus.
 *
 * @param corpus its name
 * @param megabytes its size, in millions of bytes
 * @param articles how many
 * @param byClock whether seconds of one thread are those of the clock; else those of the thread and
 *     of collections, because other programs ran beside
 * @param passes what each pass took, by name
 * @param slowness of the articles in the whole job
 * @param threads of the whole job on all cores
 * @param oneThread seconds on the clock for the whole job on one thread
 * @param allThreads the same on all cores
 * @param heap of the whole file, streamed; null when not measured
 */
record Figures(
    String corpus,
    double megabytes,
    int articles,
    boolean byClock,
    Map<String, Row> passes,
    Slowness slowness,
    int threads,
    double oneThread,
    double allThreads,
    Heap heap) {
  /**
   * What a pass took on one thread.
   *
   * @param seconds for all articles
   * @param allocated bytes per article
   */
  record Row(double seconds, double allocated) {}

  /**
   * How long single articles take, in milliseconds of their thread; each figure from the median of
   * all laps.
   *
   * @param slowest the id of the article that takes longest
   * @param longestWait the longest that any article took on the clock in any lap, collections and
   *     other programs included
   */
  record Slowness(double p50, double p99, double max, String slowest, double longestWait) {}

  double seconds(String pass) {
    return passes.get(pass).seconds();
  }

  /** How many times as long as tokenising the whole job takes. */
  double timesTokenising() {
    return seconds(Passes.FULL) / seconds(Passes.TOKENISE);
  }

  /** How many times as fast as CoreNLP the whole job is. */
  double timesCoreNlp() {
    return seconds(Passes.CORENLP) / seconds(Passes.FULL);
  }

  /** How many times as fast all cores are as one thread. */
  double scaling() {
    return oneThread / allThreads;
  }

  /** The share of each stage in the whole job; they sum up to 1. */
  Map<String, Double> shares() {
    double full = seconds(Passes.FULL);
    double before = 0;
    Map<String, Double> shares = new LinkedHashMap<>();
    for (List<String> stage : Passes.STAGES) {
      double until = seconds(stage.get(1));
      shares.put(stage.get(0), (until - before) / full);
      before = until;
    }
    return shares;
  }
}
