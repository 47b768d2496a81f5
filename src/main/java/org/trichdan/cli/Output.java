package org.trichdan.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.trichdan.output.Unfinished;

/**
 * Where records go: standard output, or a file that appears under its name only when it is
 * complete.
 */
final class Output implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final BufferedWriter writer;
  private final boolean prompt;
  private final Path unfinished;
  private final Path target;
  private final Thread cleaner;
  private final List<Path> asides = new CopyOnWriteArrayList<>();

  private Output(OutputStream out, boolean prompt, Path unfinished, Path target) {
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    this.prompt = prompt;
    this.unfinished = unfinished;
    this.target = target;
    this.cleaner = unfinished == null ? null : new Thread(this::deleteAll);
    if (cleaner != null) {
      Runtime.getRuntime().addShutdownHook(cleaner);
    }
  }

  /** Standard output; what is read on a screen is shown at once. */
  static Output to(Terminal terminal) {
    return new Output(terminal.out(), terminal.outIsTerminal(), null, null);
  }

  /** A file; an existing one stays as it is until {@link #commit}. */
  static Output to(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new Output(Files.newOutputStream(file), false, null, null); // a device or pipe
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path unfinished = Unfinished.beside(target);
    OutputStream out =
        Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return new Output(out, false, unfinished, target);
  }

  /** A file to keep things in while this one is written; it goes when this is closed. */
  Path aside() throws IOException {
    if (unfinished == null) {
      Path file = Files.createTempFile("trichdan", ".tmp");
      asides.add(file);
      file.toFile().deleteOnExit();
      return file;
    }
    Path file = unfinished.resolveSibling(unfinished.getFileName() + "." + asides.size());
    asides.add(file);
    return file;
  }

  /** Appends one article's records. */
  void write(String text) throws IOException {
    writer.write(text);
    if (prompt) {
      writer.flush();
    }
  }

  /** Writes out what is left and gives the file its name. */
  void commit() throws IOException {
    writer.flush();
    if (unfinished != null) {
      writer.close();
      Files.move(
          unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Leaves nothing unfinished behind. */
  @Override
  public void close() {
    if (unfinished == null) {
      asides.forEach(Output::delete);
      return;
    }
    try {
      writer.close();
    } catch (IOException e) {
      // The failure that matters was reported when the text was written.
    }
    deleteAll();
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException e) {
      // Already shutting down: the hook does the same once more.
    }
  }

  /** What a failure means to the user. */
  static String describe(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  /** Whether the reader at the other end of the pipe has seen enough. */
  static boolean isBrokenPipe(IOException e) {
    return e.getMessage() != null && e.getMessage().contains("Broken pipe");
  }

  private void deleteAll() {
    delete(unfinished);
    asides.forEach(Output::delete);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // Nothing can be done about it, and nobody is left to tell.
    }
  }
}
