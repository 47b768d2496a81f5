package org.trichdan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Measures one corpus. All passes take turns, round after round, so that whatever disturbs the
 * machine for a while disturbs all of them.
 */
final class Measurement {
  private static final int HEAP_LIMIT = 256;

  private final Passes passes;
  private final Effort effort;
  private final int threads;
  private final Consumer<String> progress;

  /**
   * @param progress is told what is being done
   */
  Measurement(Passes passes, Effort effort, int threads, Consumer<String> progress) {
    this.passes = passes;
    this.effort = effort;
    this.threads = threads;
    this.progress = progress;
  }

  Figures of(Path path) throws IOException {
    Track track = new Track(Corpus.read(path, effort.articles()));
    String name = track.corpus().name();
    if (track.articles().isEmpty()) {
      throw new IOException(path + ": no articles in it");
    }
    AllCores allCores = new AllCores(passes, threads);
    progress.accept(name + ": warming up");
    for (Pass pass : passes.all()) {
      warmUp(() -> track.run(pass));
    }
    warmUp(() -> allCores.run(track.corpus()));
    Map<String, Laps> laps = new LinkedHashMap<>();
    double[] together = new double[effort.rounds()];
    for (int round = 0; round < effort.rounds(); round++) {
      progress.accept(name + ": round " + (round + 1) + " of " + effort.rounds());
      for (Pass pass : passes.all()) {
        laps.computeIfAbsent(pass.name(), n -> new Laps()).add(track.run(pass));
      }
      together[round] = allCores.run(track.corpus()) / 1e9;
    }
    progress.accept(name + ": streaming with " + HEAP_LIMIT + " MB");
    return figures(track, laps, Median.of(together), Heap.of(path, threads, HEAP_LIMIT));
  }

  private void warmUp(Runnable lap) {
    long until = System.nanoTime() + effort.warmUpNanos();
    do {
      lap.run();
    } while (System.nanoTime() < until);
  }

  private Figures figures(Track track, Map<String, Laps> laps, double together, Heap heap) {
    boolean byClock = laps.values().stream().noneMatch(Laps::isDisturbed);
    Map<String, Figures.Row> rows = new LinkedHashMap<>();
    laps.forEach(
        (name, of) -> rows.put(name, new Figures.Row(of.seconds(byClock), of.bytesPerArticle())));
    Laps full = laps.get(Passes.FULL);
    return new Figures(
        track.corpus().name(),
        track.corpus().bytes().length / 1e6,
        track.articles().size(),
        byClock,
        rows,
        slowness(track, full),
        threads,
        full.seconds(true),
        together,
        heap);
  }

  private static Figures.Slowness slowness(Track track, Laps full) {
    double[] millis = full.millis();
    int slowest = 0;
    for (int i = 0; i < millis.length; i++) {
      slowest = millis[i] > millis[slowest] ? i : slowest;
    }
    return new Figures.Slowness(
        Median.of(millis),
        Median.at(millis, 0.99),
        millis[slowest],
        track.articles().get(slowest).id(),
        full.longestWait());
  }

  /** All corpora, one after the other. */
  List<Figures> of(List<Path> corpora) throws IOException {
    List<Figures> all = new ArrayList<>();
    for (Path corpus : corpora) {
      all.add(of(corpus));
    }
    return all;
  }
}
