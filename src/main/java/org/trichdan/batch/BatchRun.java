package org.trichdan.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.trichdan.Trichdan;
import org.trichdan.article.Article;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;
import org.trichdan.input.ArticleSource;
import org.trichdan.input.InputOptions;
import org.trichdan.output.Digests;
import org.trichdan.store.ArticleKeys;
import org.trichdan.store.FileStamp;
import org.trichdan.store.Reading;
import org.trichdan.store.Store;
import org.trichdan.store.Store.Known;
import org.trichdan.store.StoreException;

/**
 * Reads what is new among articles into a store. Many threads extract; one, the caller's, reads and
 * writes, in the order of the articles, so that the result does not depend on the threads.
 *
 * <p>What has been delivered is committed about once a second. That a file is done is committed
 * after all its articles, so a run that dies at any moment leaves nothing half done: the next one
 * finds the file not done and, in it, the articles that are.
 */
public final class BatchRun implements Problems, ArticleSource.FileWatcher {
  private static final int MOST_UNCOMMITTED = 500;
  private static final long COMMIT_NANOS = 1_000_000_000L;

  /** What goes through the pipeline: an article to read, or the end of a file. */
  private record Step(Article article, String key, String sha256, Known before, Inbox inbox) {}

  /** What comes out: something to store, or what went wrong. */
  private record Done(Step step, Reading reading, Problem problem) {}

  /** A file being read, or standard input (then path and stamp are null). */
  private static final class Inbox {
    final Path path;
    final FileStamp stamp;
    final List<Problem> problems = new ArrayList<>();
    long articles;

    Inbox(Path path, FileStamp stamp) {
      this.path = path;
      this.stamp = stamp;
    }

    String name() {
      return path == null ? ArticleSource.STDIN : ArticleSource.name(path);
    }
  }

  private final Store store;
  private final String rules;
  private final Supplier<Trichdan> engine;
  private final boolean refresh;
  private final int threads;
  private final BatchListener listener;
  private final BatchCount count;
  private OrderedPipeline<Step, Done> pipeline;
  private InputOptions options;
  private Inbox inbox = new Inbox(null, null);
  private volatile boolean stopped;
  private int uncommitted;
  private long committed = System.nanoTime();

  /**
   * @param rules the version of the rules that {@code engine} has
   * @param engine asked once, and only when there is something to read
   * @param refresh whether to read again what other rules have read
   */
  public BatchRun(
      Store store,
      String rules,
      Supplier<Trichdan> engine,
      boolean refresh,
      int threads,
      BatchListener listener)
      throws StoreException {
    this.store = store;
    this.rules = rules;
    this.engine = engine;
    this.refresh = refresh;
    this.threads = threads;
    this.listener = listener;
    this.count = new BatchCount(store);
  }

  /** A store that failed, on its way through code that knows of no stores. */
  private static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    Failure(StoreException cause) {
      super(cause);
    }
  }

  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /**
   * Runs to the end of the source, or until {@link #stop}; what was done is committed then.
   *
   * @param source made with this run as its {@link Problems}
   */
  public BatchSummary run(ArticleSource source) throws StoreException {
    options = source.options();
    boolean interrupted = false;
    try (OrderedPipeline<Step, Done> work =
        new OrderedPipeline<>(threads, BatchRun::weight, this::extract, this::deliver)) {
      pipeline = work;
      source.forEach(this::submit, this);
      work.finish();
    } catch (Failure e) {
      throw (StoreException) e.getCause();
    } catch (Stop | OrderedPipeline.InterruptedRunException e) {
      interrupted = true;
    }
    store.commit();
    return count.summary(store, interrupted);
  }

  private static int weight(Step step) {
    return step.article() == null ? 0 : step.article().text().length();
  }

  /** Asks the run to end soon; from any thread. */
  public void stop() {
    stopped = true;
  }

  @Override
  public boolean begins(Path file) {
    checkStopped();
    try {
      FileStamp stamp = stamp(file, options);
      long articles = stamp == null ? -1 : store.known(stamp, refresh ? rules : null);
      if (articles >= 0) {
        count.known(articles);
        listener.progress(count.articles(), count.failures(), stamp.size());
        return false;
      }
      inbox = new Inbox(file, stamp);
      return true;
    } catch (StoreException e) {
      throw new Failure(e);
    }
  }

  @Override
  public void ended(Path file) {
    pipeline.submit(new Step(null, null, null, null, inbox));
    inbox = new Inbox(null, null);
  }

  @Override
  public void report(Problem problem) {
    listener.problem(problem);
    if (problem.severity() == Problem.Severity.ERROR) {
      count.failed();
      inbox.problems.add(problem);
    } else if (problem.severity() == Problem.Severity.SKIPPED) {
      count.skipped();
    }
  }

  private void submit(Article article) {
    checkStopped();
    inbox.articles++;
    try {
      String key = ArticleKeys.of(article, inbox.path);
      String sha256 = Digests.sha256(article.text());
      Known known = store.known(key, sha256, rules);
      if (known == Known.DONE || (known == Known.OTHER_RULES && !refresh)) {
        count.known(1);
      } else {
        pipeline.submit(new Step(article, key, sha256, known, inbox));
      }
    } catch (StoreException e) {
      throw new Failure(e);
    }
  }

  private Done extract(Step step) {
    if (step.article() == null) {
      return new Done(step, null, null);
    }
    Article article = step.article();
    try {
      Reading reading =
          Reading.of(
              article,
              step.key(),
              step.sha256(),
              step.inbox().name(),
              engine.get().extract(article));
      return new Done(step, reading, null);
    } catch (RuntimeException | StackOverflowError e) {
      return new Done(step, null, Failures.of(article, e)); // one article must not end the run
    }
  }

  private void deliver(Done done) {
    try {
      if (done.problem() != null) {
        listener.problem(done.problem());
        count.failed();
        done.step().inbox().problems.add(done.problem());
      } else if (done.reading() != null) {
        int speakers = store.add(done.reading(), rules);
        if (speakers < 0 && done.step().before() == Known.NEW) {
          count.known(1); // the same article twice
        } else {
          count.stored(
              done.step().before(),
              speakers < 0 ? List.of() : done.reading().extraction().attributions(),
              Math.max(0, speakers));
        }
        uncommitted++;
      } else {
        finish(done.step().inbox());
      }
      if (uncommitted >= MOST_UNCOMMITTED || System.nanoTime() - committed > COMMIT_NANOS) {
        store.commit();
        uncommitted = 0;
        committed = System.nanoTime();
      }
    } catch (StoreException e) {
      throw new Failure(e);
    }
    boolean end = done.step().article() == null && done.step().inbox().stamp != null;
    long bytes = end ? done.step().inbox().stamp.size() : 0;
    listener.progress(count.articles(), count.failures(), bytes);
  }

  /** A file that cannot even be opened is tried again by every run. */
  private void finish(Inbox done) throws StoreException {
    if (done.stamp != null && Files.isReadable(done.path)) {
      store.finished(done.stamp, rules, done.articles, done.problems);
    } else {
      for (Problem problem : done.problems) {
        store.quarantine(FileStamp.pathOf(done.path), problem);
      }
    }
  }

  private static FileStamp stamp(Path file, InputOptions options) {
    try {
      return FileStamp.of(file, options);
    } catch (IOException e) {
      return null; // whoever reads it says what is wrong
    }
  }

  private void checkStopped() {
    if (stopped || Thread.currentThread().isInterrupted()) {
      throw new Stop();
    }
  }
}
