package org.trichdan.bench;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.trichdan.input.InputOptions;

/**
 * Measures single articles that grow: the whole job, in the processor time of the thread, so that
 * other programs do not count.
 */
final class CurveRun {
  private static final long TOO_LONG = TimeUnit.SECONDS.toNanos(4);

  /** Short articles are read more often, until they took so long in all. */
  private static final long ENOUGH = TimeUnit.MILLISECONDS.toNanos(40);

  private static final int MOST = 100;

  private final Passes passes;
  private final Effort effort;
  private final Consumer<String> progress;
  private long written;

  /**
   * @param progress is told what is being done
   */
  CurveRun(Passes passes, Effort effort, Consumer<String> progress) {
    this.passes = passes;
    this.effort = effort;
    this.progress = progress;
  }

  /** Every kind of article. */
  List<Curve> all(SampleText samples) {
    List<Curve> curves = new ArrayList<>();
    for (Odd odd : Odd.all(samples)) {
      progress.accept("articles from 1 to " + effort.longest() + " KB: " + odd.name());
      warmUp(article(odd, 8));
      curves.add(curve(odd));
    }
    return curves;
  }

  private Curve curve(Odd odd) {
    List<Curve.Point> points = new ArrayList<>();
    for (int kilobytes = 1; kilobytes <= effort.longest(); kilobytes *= 2) {
      long nanos = median(article(odd, kilobytes));
      points.add(new Curve.Point(kilobytes << 10, nanos / 1e6));
      if (nanos > TOO_LONG) {
        return new Curve(odd.name(), points, kilobytes < effort.longest());
      }
    }
    return new Curve(odd.name(), points, false);
  }

  private long median(byte[] article) {
    List<Double> times = new ArrayList<>();
    long sum = 0;
    while (times.size() < effort.repeats()
        || (effort.repeats() > 1 && sum < ENOUGH && times.size() < MOST)) {
      long nanos = read(article);
      times.add((double) nanos);
      sum += nanos;
      if (nanos > TOO_LONG) {
        break;
      }
    }
    return (long) Median.of(times.stream().mapToDouble(t -> t).toArray());
  }

  private void warmUp(byte[] article) {
    long until = System.nanoTime() + effort.warmUpNanos() / 5;
    while (System.nanoTime() < until) {
      read(article);
    }
  }

  private long read(byte[] article) {
    int[] count = new int[1];
    long started = Track.cpuNanos();
    Corpus.forEach(
        article,
        InputOptions.inAnyLanguage(null),
        a -> {
          written += passes.records(a).length;
          count[0]++;
        });
    long taken = Track.cpuNanos() - started;
    if (count[0] != 1) {
      throw new IllegalStateException("the article was not read");
    }
    return taken;
  }

  private static byte[] article(Odd odd, int kilobytes) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    Corpus.write("curve", "Giá sẽ còn tăng", odd.text().apply(kilobytes << 10), line);
    return line.toByteArray();
  }

  /** Bytes of all records. */
  long written() {
    return written;
  }
}
