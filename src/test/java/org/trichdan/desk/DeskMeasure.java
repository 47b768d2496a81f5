package org.trichdan.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.trichdan.review.Review;
import org.trichdan.review.ReviewState;
import org.trichdan.store.StoreException;

/**
 * Measures how long each answer of a {@link Desk} takes, one thread, over the store given: one that
 * {@link BigStore} made. Decisions are written to it. Not a test; CONTRIBUTING.md tells how it is
 * run.
 */
public final class DeskMeasure {
  private static final int TIMES = 60;
  private static final int WARM = 10;

  private final Desk desk;
  private final Random random = new Random(1);
  private final List<Count> speakers;
  private final List<String> outlets;
  private final List<String> words = List.of("tàu", "nói", "bản", "oslo", "thuyền", "gạo", "điện");

  private DeskMeasure(Desk desk) {
    this.desk = desk;
    this.speakers = desk.speakers(null, null, 1, 40_000).items();
    this.outlets = desk.outlets().stream().map(Count::name).toList();
  }

  /** Something that is asked. */
  private interface Answer {
    Object get() throws Exception;
  }

  /** Argument: the store. */
  public static void main(String[] args) throws Exception {
    long begin = System.nanoTime();
    try (Desk desk = Desk.open(Path.of(args[0]), (statements, of) -> {})) {
      long millis = (System.nanoTime() - begin) / 1_000_000;
      System.gc();
      Runtime run = Runtime.getRuntime();
      System.out.printf(
          Locale.ROOT,
          "%,d statements, start %,d ms, heap %,d MB%n",
          desk.overview().statements(),
          millis,
          (run.totalMemory() - run.freeMemory()) >> 20);
      new DeskMeasure(desk).run();
    }
  }

  private void run() throws Exception {
    String top = speakers.get(0).name();
    List<String> ids = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (int page = 1; page <= 5; page++) {
      for (Hit hit :
          desk.search(Filter.ALL, 1 + random.nextInt(9_000), 20, Order.BEST).page().items()) {
        ids.add(hit.statement().id());
        keys.add(hit.statement().article());
      }
    }
    time("overview", desk::overview);
    time("search, everything", () -> search(Filter.ALL, Order.BEST));
    time("search, everything, page 9,000", () -> desk.search(Filter.ALL, 9_000, 50, Order.NEWEST));
    time("search, the oldest first", () -> search(Filter.ALL, Order.OLDEST));
    time("search, one word", () -> search(words(any(words)), Order.BEST));
    time("search, a word everybody uses", () -> search(words("cho"), Order.BEST));
    time("search, two words", () -> search(words(any(words) + " " + any(words)), Order.BEST));
    time("search, without diacritics", () -> search(words("thuyen truong"), Order.BEST));
    time("search, a speaker", () -> search(speaker(somebody()), Order.BEST));
    time("search, an outlet and days", () -> search(outletAndDays(), Order.BEST));
    time("search, words of a speaker", () -> search(both(), Order.BEST));
    time("search, what is accepted", () -> search(state(ReviewState.ACCEPTED), Order.BEST));
    time("statement", () -> desk.statement(any(ids)).orElseThrow());
    time("article", () -> desk.article(any(keys)).orElseThrow());
    time("speaker, the most quoted", () -> desk.speaker(top, 1, 50).orElseThrow());
    time("speaker, anybody", () -> desk.speaker(somebody(), 1, 50).orElseThrow());
    time("clusters, the most quoted", () -> desk.clusters(top));
    time("clusters, anybody", () -> desk.clusters(somebody()));
    time("speakers", () -> desk.speakers("anh", null, 3, 50));
    time("queue, its beginning", () -> desk.queue(Filter.ALL, null));
    time("queue, anywhere", () -> desk.queue(Filter.ALL, any(ids)));
    time("queue, of an outlet", () -> desk.queue(outletAndDays(), null));
    time("accept", () -> accept(any(ids)));
    time("undo", () -> desk.undo("measure").orElseThrow());
    time("done", () -> desk.done(any(keys), "measure"));
    time("undo of done", () -> desk.undo("measure").orElseThrow());
  }

  private Review accept(String id) throws Exception {
    return desk.accept(desk.statement(id).orElseThrow().article(), id, "measure");
  }

  private Found search(Filter filter, Order order) throws StoreException {
    return desk.search(filter, 1, 50, order);
  }

  private static Filter words(String words) {
    return new Filter(words, null, null, null, null, null, null, null, null);
  }

  private static Filter speaker(String name) {
    return new Filter(null, name, null, null, null, null, null, null, null);
  }

  private Filter both() {
    return new Filter(any(words), somebody(), null, null, null, null, null, null, null);
  }

  private static Filter state(ReviewState state) {
    return new Filter(null, null, null, null, null, null, null, null, state);
  }

  private Filter outletAndDays() {
    String month = "2025-0" + (1 + random.nextInt(9));
    return new Filter(null, null, null, any(outlets), month, month, "direct", null, null);
  }

  private String somebody() {
    return speakers.get((int) (speakers.size() * Math.pow(random.nextDouble(), 3))).name();
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static void time(String what, Answer answer) throws Exception {
    int asked = 0;
    for (int i = 0; i < WARM; i++) {
      asked += answer.get() == null ? 0 : 1;
    }
    double[] millis = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      long begin = System.nanoTime();
      asked += answer.get() == null ? 0 : 1;
      millis[i] = (System.nanoTime() - begin) / 1e6;
    }
    if (asked < WARM + TIMES) {
      throw new IllegalStateException(what + " is not answered");
    }
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "%-32s p50 %7.1f  p95 %7.1f  max %7.1f ms%n",
        what,
        millis[TIMES / 2],
        millis[TIMES * 95 / 100],
        millis[TIMES - 1]);
  }
}
