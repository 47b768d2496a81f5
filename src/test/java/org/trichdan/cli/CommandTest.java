package org.trichdan.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs the command line as a shell would, and keeps what it writes. */
abstract class CommandTest {
  final ByteArrayOutputStream out = new ByteArrayOutputStream();
  final ByteArrayOutputStream err = new ByteArrayOutputStream();
  String stdin = "";
  boolean screen;

  final int run(String... args) {
    return Main.run(args, terminal(out));
  }

  final Terminal terminal(OutputStream stream) {
    return new Terminal(
        new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
        stream,
        new PrintStream(err, true, StandardCharsets.UTF_8),
        screen,
        screen,
        100,
        false);
  }

  final String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  final String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
