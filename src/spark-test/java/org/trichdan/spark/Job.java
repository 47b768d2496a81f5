package org.trichdan.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Runs a job in the tests' Spark. */
final class Job {
  private Job() {}

  /** The exit code of a job with these arguments, and some more. */
  static int run(String[] args, String... more) {
    assertThat(Local.SPARK).isNotNull();
    return ExtractJob.run(Stream.of(args, more).flatMap(Stream::of).toArray(String[]::new));
  }

  /** What a job says on standard error that ends with this code. */
  static String said(int code, String... args) {
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertThat(run(args)).isEqualTo(code);
    } finally {
      System.setErr(err);
    }
    return said.toString(StandardCharsets.UTF_8);
  }
}
