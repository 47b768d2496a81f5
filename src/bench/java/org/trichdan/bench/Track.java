package org.trichdan.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.trichdan.article.Article;

/** Goes through a corpus on the calling thread and takes the time. */
final class Track {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Corpus corpus;
  private final List<Article> ready = new ArrayList<>();
  private long returned;

  Track(Corpus corpus) {
    this.corpus = corpus;
    corpus.forEach(ready::add);
  }

  Corpus corpus() {
    return corpus;
  }

  /** All articles, decoded before any time is taken. */
  List<Article> articles() {
    return ready;
  }

  /** One time through. */
  Lap run(Pass pass) {
    Clock clock = new Clock(ready.size());
    long gc = gcNanos();
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    long wall = System.nanoTime();
    long cpu = cpuNanos();
    clock.start();
    long sum = 0;
    if (pass.decodes()) {
      long[] of = new long[1];
      corpus.forEach(
          article -> {
            of[0] += pass.work().applyAsLong(article);
            clock.articleEnds();
          });
      sum = of[0];
    } else {
      for (Article article : ready) {
        sum += pass.work().applyAsLong(article);
        clock.articleEnds();
      }
    }
    long cpuTaken = cpuNanos() - cpu;
    long wallTaken = System.nanoTime() - wall;
    allocated = THREADS.getCurrentThreadAllocatedBytes() - allocated;
    returned += sum;
    return new Lap(wallTaken, cpuTaken, gcNanos() - gc, allocated, clock.articles(), clock.waits());
  }

  /** The sum of what all passes returned: whoever asks for it needs their work. */
  long returned() {
    return returned;
  }

  /** The processor time of the calling thread. */
  static long cpuNanos() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** For how long collections have stopped the program until now. */
  static long gcNanos() {
    long millis = 0;
    for (GarbageCollectorMXBean gc : ManagementFactory.getGarbageCollectorMXBeans()) {
      millis += Math.max(0, gc.getCollectionTime());
    }
    return TimeUnit.MILLISECONDS.toNanos(millis);
  }

  /** When each article was done. */
  private static final class Clock {
    private final long[] articles;
    private final long[] waits;
    private int done;
    private long cpu;
    private long wall;

    Clock(int most) {
      this.articles = new long[most];
      this.waits = new long[most];
    }

    void start() {
      cpu = cpuNanos();
      wall = System.nanoTime();
    }

    void articleEnds() {
      long nowCpu = cpuNanos();
      long nowWall = System.nanoTime();
      articles[done] = nowCpu - cpu;
      waits[done] = nowWall - wall;
      done++;
      cpu = nowCpu;
      wall = nowWall;
    }

    long[] articles() {
      return Arrays.copyOf(articles, done);
    }

    long[] waits() {
      return Arrays.copyOf(waits, done);
    }
  }
}
