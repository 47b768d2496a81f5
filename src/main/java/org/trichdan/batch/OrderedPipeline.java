package org.trichdan.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many items at once and hands the results on in the order of the items, with a bounded
 * number of items in memory. Used by one thread, on which all results arrive.
 */
public final class OrderedPipeline<I, O> implements AutoCloseable {
  private static final int WAITING_PER_THREAD = 16;

  private final ExecutorService executor;
  private final Deque<Future<O>> pending = new ArrayDeque<>();
  private final int most;
  private final Function<I, O> work;
  private final Consumer<O> results;

  public OrderedPipeline(int threads, Function<I, O> work, Consumer<O> results) {
    this.executor = Executors.newFixedThreadPool(threads);
    this.most = threads * WAITING_PER_THREAD;
    this.work = work;
    this.results = results;
  }

  /** Takes an item; waits while too many are in work. */
  public void submit(I item) {
    pending.add(executor.submit(() -> work.apply(item)));
    while (pending.size() >= most || (!pending.isEmpty() && pending.peek().isDone())) {
      deliver();
    }
  }

  /** Waits for everything that is still in work. */
  public void finish() {
    while (!pending.isEmpty()) {
      deliver();
    }
  }

  private void deliver() {
    try {
      results.accept(pending.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedRunException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Drops what has not been handed on. */
  @Override
  public void close() {
    executor.shutdownNow();
  }

  /** The thread was asked to stop. */
  public static final class InterruptedRunException extends RuntimeException {
    private static final long serialVersionUID = 1;

    InterruptedRunException(InterruptedException cause) {
      super(cause);
    }
  }
}
