package org.trichdan.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Works on many items at once and hands the results on in the order of the items, with a bounded
 * number of items in memory, and fewer when they are heavy. Used by one thread, on which all
 * results arrive; with one thread to work, that one does everything.
 */
public final class OrderedPipeline<I, O> implements AutoCloseable {
  private static final int WAITING_PER_THREAD = 16;

  /** So much may wait for each thread: a few megabytes, when an item weighs its characters. */
  private static final int WEIGHT_PER_THREAD = 1 << 20;

  /** Null when the work is done where it is submitted. */
  private final ExecutorService executor;

  private final Deque<Waiting<O>> pending = new ArrayDeque<>();
  private final int most;
  private final long heaviest;
  private final ToIntFunction<I> weight;
  private final Function<I, O> work;
  private final Consumer<O> results;
  private long weighs;

  /** A pipeline of items that all weigh nothing. */
  public OrderedPipeline(int threads, Function<I, O> work, Consumer<O> results) {
    this(threads, item -> 0, work, results);
  }

  /**
   * @param weight what an item holds in memory until its result is handed on, roughly, in
   *     characters
   */
  public OrderedPipeline(
      int threads, ToIntFunction<I> weight, Function<I, O> work, Consumer<O> results) {
    this.executor = threads == 1 ? null : Executors.newFixedThreadPool(threads);
    this.most = threads * WAITING_PER_THREAD;
    this.heaviest = (long) threads * WEIGHT_PER_THREAD;
    this.weight = weight;
    this.work = work;
    this.results = results;
  }

  /** Takes an item; waits while too many are in work. */
  public void submit(I item) {
    if (executor == null) {
      workHere(item);
      return;
    }
    int weighed = weight.applyAsInt(item);
    weighs += weighed;
    while (!pending.isEmpty() && weighs > heaviest) {
      deliver();
    }
    pending.add(new Waiting<>(executor.submit(() -> work.apply(item)), weighed));
    while (pending.size() >= most || (!pending.isEmpty() && pending.peek().result().isDone())) {
      deliver();
    }
  }

  private void workHere(I item) {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedRunException(new InterruptedException());
    }
    O result;
    try {
      result = work.apply(item);
    } catch (RuntimeException e) {
      throw new IllegalStateException(e);
    }
    results.accept(result);
  }

  /** Waits for everything that is still in work. */
  public void finish() {
    while (!pending.isEmpty()) {
      deliver();
    }
  }

  private void deliver() {
    Waiting<O> next = pending.remove();
    weighs -= next.weight();
    try {
      results.accept(next.result().get());
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
    if (executor != null) {
      executor.shutdownNow();
    }
  }

  private record Waiting<O>(Future<O> result, int weight) {}

  /** The thread was asked to stop. */
  public static final class InterruptedRunException extends RuntimeException {
    private static final long serialVersionUID = 1;

    InterruptedRunException(InterruptedException cause) {
      super(cause);
    }
  }
}
