package org.trichdan.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.trichdan.desk.Desk.Progress;
import org.trichdan.knowledge.AliasException;
import org.trichdan.knowledge.AliasFile;
import org.trichdan.knowledge.Aliases;
import org.trichdan.store.Archive;
import org.trichdan.store.CardQueries;
import org.trichdan.store.Folding;
import org.trichdan.store.Reviews;
import org.trichdan.store.StoreException;

/**
 * What is kept of a store in memory. It is read again in the background when the store has changed;
 * whoever has a {@link View} meanwhile keeps what it shows.
 */
final class LoadedStore implements AutoCloseable {
  /** After a store was read, so many times as long as that took goes by before the next time. */
  private static final int REST = 5;

  private static final long LOOK_MILLIS = 1_000;

  /** Of so many speakers the clusters are kept. */
  private static final int MOST_CLUSTERS = 500;

  private final Path file;
  private final ArchivePool pool;

  /** Sees by its own version whether others have written, so it belongs to nobody else. */
  private final Archive watcher;

  private final CountDownLatch closed = new CountDownLatch(1);

  private volatile View view;
  private Marks marks;

  /** By what it is seen that something has changed: anything, what stands, reviews. */
  private record Marks(String version, String standing, String reviews) {}

  private final Object states = new Object();
  private FileTime named;

  /** All names with their numbers of statements, most first. */
  record Counts(List<Named> speakers, List<Count> outlets, List<Count> sources) {
    /** See {@link Desk#speakers}. */
    List<Count> speakers(String contains, String startsWith) {
      String part = Folding.folded(contains == null ? "" : contains.strip());
      String begin = Folding.folded(startsWith == null ? "" : startsWith.strip());
      return speakers.stream()
          .filter(s -> s.folded.contains(part) && s.folded.startsWith(begin))
          .map(Named::count)
          .toList();
    }
  }

  /** A speaker, and the name without its diacritics. */
  record Named(Count count, String folded) {}

  /**
   * The store at one moment, but for the states of statements, which are always the last.
   *
   * @param first the facets of all statements, with the states as they were
   */
  record View(
      StatementIndex index,
      People people,
      Counts counts,
      Facets first,
      Map<String, List<Wordings>> clusters) {
    static View of(StatementIndex index, People people) {
      Tallies all = new Tallies(index, people);
      for (int place = 0; place < index.size(); place++) {
        all.add(place);
      }
      List<Named> speakers =
          all.persons().stream().map(c -> new Named(c, Folding.folded(c.name()))).toList();
      Counts counts = new Counts(speakers, all.outlets(), all.sources());
      return new View(index, people, counts, all.facets(), new ConcurrentHashMap<>());
    }

    /** The facets of all statements. */
    Facets facets() {
      return new Facets(
          first.speakers(),
          first.sources(),
          first.outlets(),
          first.days(),
          first.months(),
          first.kinds(),
          first.polarities(),
          Tallies.states(index));
    }

    /** What a speaker says in several articles; kept, since it takes longest to find. */
    List<Wordings> clusters(Archive archive, String speaker) throws StoreException {
      List<Wordings> known = clusters.get(speaker);
      if (known == null) {
        known = new SpeakerReader(archive, index, people).clusters(speaker);
        if (clusters.size() >= MOST_CLUSTERS) {
          clusters.clear();
        }
        clusters.put(speaker, known);
      }
      return known;
    }
  }

  private LoadedStore(Path file, ArchivePool pool) throws StoreException {
    this.file = file;
    this.pool = pool;
    this.watcher = Archive.open(file);
  }

  /** Reads a store, and begins to watch it. */
  static LoadedStore load(Path file, ArchivePool pool, Progress progress) throws StoreException {
    LoadedStore store = new LoadedStore(file, pool);
    try {
      store.read(progress);
    } catch (StoreException e) {
      store.close();
      throw e;
    }
    Thread thread = new Thread(store::watch, "store-watcher");
    thread.setDaemon(true);
    thread.start();
    return store;
  }

  /** The store as it was last read. */
  View now() {
    return view;
  }

  private synchronized void read(Progress progress) throws StoreException {
    marks = marks(); // before reading: what comes meanwhile is seen next time
    StatementIndex index = IndexLoader.load(watcher, progress);
    ReviewStates.load(watcher, index);
    show(index);
  }

  private void show(StatementIndex index) {
    named = named();
    view = View.of(index, new People(index, aliases()));
  }

  private Marks marks() throws StoreException {
    CardQueries cards = new CardQueries(watcher);
    return new Marks(cards.version(), cards.mark(), new Reviews(watcher).mark());
  }

  /** The list beside the store; one that cannot be read confirms nothing. */
  private Aliases aliases() {
    try {
      return AliasFile.beside(file).read();
    } catch (AliasException e) {
      return Aliases.NONE;
    }
  }

  /** When the list was last changed; null when there is none. */
  private FileTime named() {
    try {
      return Files.getLastModifiedTime(AliasFile.beside(file).file());
    } catch (IOException e) {
      return null;
    }
  }

  /** Reads again what has changed. */
  synchronized void refresh() throws StoreException {
    if (closed.getCount() == 0) {
      return;
    }
    if (!Objects.equals(named, named())) {
      show(view.index);
    }
    if (new CardQueries(watcher).version().equals(marks.version)) {
      return;
    }
    Marks before = marks;
    marks = marks();
    if (!marks.standing.equals(before.standing)) {
      read((statements, of) -> {});
    } else if (!marks.reviews.equals(before.reviews)) {
      ReviewStates.load(watcher, view.index);
    }
  }

  /** Takes over what was decided about an article; does not wait for {@link #refresh}. */
  void reviewed(String article) throws StoreException {
    synchronized (states) {
      StatementIndex index = view.index;
      pool.ask(
          archive -> {
            ReviewStates.load(archive, index, article);
            return null;
          });
    }
  }

  private void watch() {
    long rest = LOOK_MILLIS;
    try {
      while (!closed.await(rest, TimeUnit.MILLISECONDS)) {
        long begin = System.nanoTime();
        look();
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        rest = Math.max(REST * took, LOOK_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    try {
      refresh();
    } catch (StoreException e) {
      // The store cannot be read just now; whoever asks it something is told why.
    }
  }

  @Override
  public void close() {
    closed.countDown();
    synchronized (this) {
      watcher.close();
    }
  }
}
