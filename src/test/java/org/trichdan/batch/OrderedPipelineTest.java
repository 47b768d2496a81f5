package org.trichdan.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
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

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
