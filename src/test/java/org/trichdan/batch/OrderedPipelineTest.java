package org.trichdan.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedPipelineTest {
  @Test
  void resultsKeepTheOrderOfTheItemsEvenWhenTheFirstIsLast() {
    List<Integer> results = new ArrayList<>();
    CountDownLatch others = new CountDownLatch(3);
    try (OrderedPipeline<Integer, Integer> pipeline =
        new OrderedPipeline<>(
            2,
            i -> {
              if (i == 0) {
                await(others);
              } else {
                others.countDown();
              }
              return i * 10;
            },
            results::add)) {
      IntStream.range(0, 1_000).forEach(pipeline::submit);
      pipeline.finish();
    }
    assertThat(results).isEqualTo(IntStream.range(0, 1_000).map(i -> i * 10).boxed().toList());
  }

  @Test
  void neverHoldsMoreThanItsShare() {
    AtomicInteger delivered = new AtomicInteger();
    int most = 0;
    try (OrderedPipeline<Integer, Integer> pipeline =
        new OrderedPipeline<>(2, i -> i, i -> delivered.incrementAndGet())) {
      for (int i = 1; i <= 10_000; i++) {
        pipeline.submit(i);
        most = Math.max(most, i - delivered.get());
      }
      pipeline.finish();
    }
    assertThat(delivered).hasValue(10_000);
    assertThat(most).isLessThan(32);
  }

  @Test
  void errorsOfTheWorkReachTheCaller() {
    try (OrderedPipeline<Integer, Integer> pipeline =
        new OrderedPipeline<>(
            1,
            i -> {
              throw new OutOfMemoryError("test");
            },
            i -> {})) {
      assertThatThrownBy(
              () -> {
                pipeline.submit(1);
                pipeline.finish();
              })
          .isInstanceOf(OutOfMemoryError.class)
          .hasMessage("test");
    }
  }

  @Test
  void aFailureOfTheWorkReachesTheCallerWithItsCause() {
    for (int threads = 1; threads <= 2; threads++) {
      try (OrderedPipeline<Integer, Integer> pipeline =
          new OrderedPipeline<>(threads, i -> Integer.parseInt("x"), i -> {})) {
        assertThatThrownBy(
                () -> {
                  pipeline.submit(1);
                  pipeline.finish();
                })
            .isInstanceOf(IllegalStateException.class)
            .hasCauseInstanceOf(NumberFormatException.class);
      }
    }
  }

  @Test
  void oneThreadIsTheCallers() {
    Set<Thread> workers = new HashSet<>();
    List<Integer> results = new ArrayList<>();
    try (OrderedPipeline<Integer, Integer> pipeline =
        new OrderedPipeline<>(
            1,
            i -> {
              workers.add(Thread.currentThread());
              return i;
            },
            results::add)) {
      pipeline.submit(1);
      assertThat(results).as("handed on at once").containsExactly(1);
      pipeline.submit(2);
      pipeline.finish();
    }
    assertThat(results).containsExactly(1, 2);
    assertThat(workers).containsExactly(Thread.currentThread());
  }

  @Test
  void anInterruptedCallerStopsAndStaysInterrupted() {
    for (int threads = 1; threads <= 2; threads++) {
      CountDownLatch never = new CountDownLatch(threads - 1);
      try (OrderedPipeline<Integer, Integer> pipeline =
          new OrderedPipeline<>(
              threads,
              i -> {
                await(never);
                return i;
              },
              i -> {})) {
        Thread.currentThread().interrupt();
        assertThatThrownBy(
                () -> {
                  pipeline.submit(1);
                  pipeline.finish();
                })
            .isInstanceOf(OrderedPipeline.InterruptedRunException.class);
        assertThat(Thread.interrupted()).isTrue();
      }
    }
  }

  @Test
  void heavyItemsWaitAlone() {
    AtomicInteger held = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (OrderedPipeline<Integer, Integer> pipeline =
        new OrderedPipeline<>(
            2,
            i -> 1_500_000,
            i -> {
              most.accumulateAndGet(held.incrementAndGet(), Math::max);
              return i;
            },
            i -> held.decrementAndGet())) {
      IntStream.range(0, 100).forEach(pipeline::submit);
      pipeline.finish();
    }
    assertThat(held).hasValue(0);
    assertThat(most).hasValue(1);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
