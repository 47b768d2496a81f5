package org.trichdan.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** Runs a job in the tests' Spark. */
final class Job {
  private Job() {}

  /** The exit code of a job with these arguments, and some more. */
  static int run(String[] args, String... more) {
    assertThat(Local.SPARK).isNotNull();
    return ExtractJob.run(Stream.of(args, more).flatMap(Stream::of).toArray(String[]::new));
  }

  /** What a job with these arguments says on standard error that ends with this code. */
  static String said(int code, String... args) {
    return said(code, () -> run(args));
  }

  /** What a run says on standard error that ends with this code. */
  static String said(int code, IntSupplier run) {
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertThat(run.getAsInt()).isEqualTo(code);
    } finally {
      System.setErr(err);
    }
    return said.toString(StandardCharsets.UTF_8);
  }
}
