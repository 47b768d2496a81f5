package org.trichdan.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.trichdan.review.BadCorrectionException;
import org.trichdan.review.Correction;
import org.trichdan.review.Decision;
import org.trichdan.review.Review;
import org.trichdan.store.Archive;
import org.trichdan.store.QuoteQuery;
import org.trichdan.store.ReviewLog;
import org.trichdan.store.ReviewedArticles;
import org.trichdan.store.StoreException;

/**
 * A store as a desk uses it: it answers questions at once and keeps decisions. For any number of
 * threads; a batch may write to the store meanwhile, and what it adds is seen a little later.
 *
 * <p>What is asked of all statements is answered from memory (some 40 bytes for each), and only
 * what is shown is read from the file. Pages count from 1. Names, keys and ids that nobody knows
 * are no errors: the answer is empty.
 */
public final class Desk implements AutoCloseable {
  private final ArchivePool pool;
  private final LoadedStore loaded;
  private final ReviewLog log;

  private Desk(ArchivePool pool, LoadedStore loaded, ReviewLog log) {
    this.pool = pool;
    this.loaded = loaded;
    this.log = log;
  }

  /** Told how far the store is loaded. */
  @FunctionalInterface
  public interface Progress {
    /** Told now and then, and at the end, when both are the same. */
    void loaded(long statements, long of);
  }

  /** Opens a store, and reads what is kept in memory. */
  public static Desk open(Path store, Progress progress) throws StoreException {
    ReviewLog log = ReviewLog.open(store);
    ArchivePool pool = new ArchivePool(store);
    try {
      return new Desk(pool, LoadedStore.load(store, pool, progress), log);
    } catch (StoreException e) {
      pool.close();
      log.close();
      throw e;
    }
  }

  /** Everything at a glance. */
  public Overview overview() throws StoreException {
    LoadedStore.View now = loaded.now();
    return pool.ask(archive -> OverviewReader.read(archive, now));
  }

  /** The statements that fit, one page of them. */
  public Found search(Filter filter, int page, int size, Order order) throws StoreException {
    LoadedStore.View now = loaded.now();
    return pool.ask(archive -> new Searcher(archive, now).find(filter, page, size, order));
  }

  /** The statement with this id; one that was added by hand, too. */
  public Optional<Statement> statement(String id) throws StoreException {
    LoadedStore.View now = loaded.now();
    return pool.ask(archive -> new StatementReader(archive, now.index()).withId(id));
  }

  /** The article with this key. */
  public Optional<ArticleView> article(String key) throws StoreException {
    return pool.ask(
        archive -> {
          ArticleFile file = ArticleFile.read(archive, key);
          return file == null ? Optional.empty() : Optional.of(file.view(archive));
        });
  }

  /**
   * The speaker of exactly this name, or of one of its confirmed spellings; if there is none, of a
   * name with the same letters.
   */
  public Optional<SpeakerView> speaker(String name, int page, int size) throws StoreException {
    LoadedStore.View now = loaded.now();
    return pool.ask(
        archive -> new SpeakerReader(archive, now.index(), now.people()).view(name, page, size));
  }

  /** Whether {@link #speaker} finds anybody of this name. */
  public boolean isQuoted(String name) {
    return !loaded.now().people().named(name).isEmpty();
  }

  /** What the speaker says in several outlets, most first, among the latest 500 statements. */
  public List<Wordings> clusters(String speaker) throws StoreException {
    LoadedStore.View now = loaded.now();
    return pool.ask(archive -> now.clusters(archive, speaker));
  }

  /**
   * The speakers, most often quoted first.
   *
   * @param contains letters that the name has, with or without diacritics; null or empty for any
   * @param startsWith letters that it begins with; null or empty for any
   */
  public Page<Count> speakers(String contains, String startsWith, int page, int size) {
    List<Count> fitting = loaded.now().counts().speakers(contains, startsWith);
    return new Page<>(fitting.size(), page, size, SpeakerReader.part(fitting, page, size));
  }

  /** The outlets that published something, with the most statements first. */
  public List<Count> outlets() {
    return loaded.now().counts().outlets();
  }

  /** The outlets through which statements came, most often first. */
  public List<Count> sources() {
    return loaded.now().counts().sources();
  }

  /**
   * A place in the queue of what nobody has reviewed.
   *
   * @param filter which statements it holds; its state is ignored
   * @param position the id of a statement; null for the beginning, and so is one that is not there
   */
  public Queue queue(Filter filter, String position) throws StoreException {
    LoadedStore.View now = loaded.now();
    return pool.ask(
        archive -> new QueueReader(archive, now.index(), now.people()).at(filter, position));
  }

  /**
   * Keeps that a statement is right as it is.
   *
   * @param article the key of its article
   * @param statement its id
   * @param reviewer who says so; not blank
   */
  public Review accept(String article, String statement, String reviewer)
      throws StoreException, NotThereException {
    return add(List.of(decider(article, reviewer).decide(statement, Decision.ACCEPT, null)));
  }

  /**
   * Keeps what is right instead. A statement that was corrected before is corrected as it was
   * found, so give all that is wrong with it.
   *
   * @throws BadCorrectionException when it corrects nothing, or its place is none
   */
  public Review edit(String article, String statement, Correction correction, String reviewer)
      throws StoreException, NotThereException, BadCorrectionException {
    return add(List.of(decider(article, reviewer).edit(statement, correction)));
  }

  /**
   * Keeps that a statement is none.
   *
   * @param reason one of {@link org.trichdan.review.Reasons}, or free text; null for none
   */
  public Review reject(String article, String statement, String reason, String reviewer)
      throws StoreException, NotThereException {
    return add(List.of(decider(article, reviewer).decide(statement, Decision.REJECT, reason)));
  }

  /**
   * Keeps a statement that was not found.
   *
   * @param statement with a place, a kind and a polarity, and the speaker's name, empty for nobody
   * @throws BadCorrectionException when something is missing, its place is none, or the same
   *     statement is there already
   */
  public Review add(String article, Correction statement, String reviewer)
      throws StoreException, NotThereException, BadCorrectionException {
    return add(List.of(decider(article, reviewer).add(statement)));
  }

  /** Keeps that an article was looked at as a whole, see {@link Decision#DONE}. */
  public Review done(String article, String reviewer) throws StoreException, NotThereException {
    return add(decider(article, reviewer).done());
  }

  /**
   * Undoes the last decision of a reviewer that was not undone yet.
   *
   * @return the entry; empty when there is none
   */
  public Optional<Review> undo(String reviewer) throws StoreException {
    Optional<Review> undone = log.undo(reviewer.strip());
    if (undone.isPresent()) {
      loaded.reviewed(undone.get().article());
    }
    return undone;
  }

  /**
   * Hands over what people say is right (accepted, corrected, added), article by article: for
   * {@code JsonLdWriter} and all other forms.
   *
   * @param filter what a statement must be like after it was corrected; its state is ignored
   */
  public void reviewed(Filter filter, Archive.ExtractionSink sink)
      throws StoreException, IOException {
    pool.ask(
        archive -> {
          new ReviewedArticles(archive).right(query(filter), false, sink);
          return null;
        });
  }

  /**
   * Hands over the articles that are done, each with all its statements that are right: for {@code
   * GoldWriter}.
   *
   * @param filter chooses articles: those in which something fits; its state is ignored
   * @return how many articles are left out, because their text has changed since
   */
  public int gold(Filter filter, Archive.ExtractionSink sink) throws StoreException, IOException {
    return pool.ask(archive -> new ReviewedArticles(archive).done(query(filter), sink));
  }

  /** Looks whether the store has changed, and reads it again if so; else costs nothing. */
  public void refresh() throws StoreException {
    loaded.refresh();
  }

  @Override
  public void close() {
    loaded.close();
    log.close();
    pool.close();
  }

  private QuoteQuery query(Filter filter) {
    return filter.query(loaded.now().people().aliases());
  }

  private Decider decider(String article, String reviewer)
      throws StoreException, NotThereException {
    return pool.ask(archive -> new Decider(archive, article, reviewer));
  }

  private Review add(List<Review> entries) throws StoreException {
    Review added = log.add(entries);
    loaded.reviewed(added.article());
    return added;
  }
}
