package org.trichdan.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A folder that is written beside its place and gets its name when it is complete. When the program
 * is ended before that, nothing of it is left.
 */
public final class FolderOutput implements AutoCloseable {
  private final Path target;
  private final Path unfinished;
  private final String whyFolder;
  private final String whyEmpty;
  private final Thread cleaner;
  private boolean stopped;

  private FolderOutput(Path target, Path unfinished, String whyFolder, String whyEmpty) {
    this.target = target;
    this.unfinished = unfinished;
    this.whyFolder = whyFolder;
    this.whyEmpty = whyEmpty;
    this.cleaner = new Thread(this::stop);
    Runtime.getRuntime().addShutdownHook(cleaner);
  }

  /**
   * Begins a folder.
   *
   * @param target where it will be: nothing, or an empty folder
   * @param whyFolder what to say to a user who names a file
   * @param whyEmpty what to say to a user whose folder is not empty
   * @throws IOException when there is something already, or the place cannot be written to
   */
  public static FolderOutput create(Path target, String whyFolder, String whyEmpty)
      throws IOException {
    Path place = target.toAbsolutePath().normalize();
    checkFree(place, whyFolder, whyEmpty);
    Path unfinished = Unfinished.beside(place);
    Files.createDirectory(unfinished);
    return new FolderOutput(place, unfinished, whyFolder, whyEmpty);
  }

  /**
   * Writes a file. Half a surrogate pair, which UTF-8 cannot carry, becomes a question mark.
   *
   * @param name its path inside the folder, with {@code /}
   */
  public synchronized void write(String name, String text) throws IOException {
    if (!stopped) {
      Path file = unfinished.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Begins a file that is written bit by bit, and that the caller closes. */
  public BufferedWriter open(String name) throws IOException {
    return Files.newBufferedWriter(unfinished.resolve(name));
  }

  /** Whether the program is about to end, so that nothing more is taken. */
  public synchronized boolean isStopped() {
    return stopped;
  }

  /** Gives the folder its name. */
  public synchronized void commit() throws IOException {
    if (!stopped) {
      checkFree(target, whyFolder, whyEmpty);
      Files.deleteIfExists(target);
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Leaves nothing unfinished behind. */
  @Override
  public synchronized void close() {
    delete(unfinished);
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException e) {
      // Already shutting down: the hook does the same once more.
    }
  }

  /** Removes what there is, and lets nothing come after it. */
  private synchronized void stop() {
    stopped = true;
    delete(unfinished);
  }

  private static void checkFree(Path target, String whyFolder, String whyEmpty) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new IOException("a file has this name; " + whyFolder);
    }
    try (Stream<Path> files = Files.list(target)) {
      if (files.findAny().isPresent()) {
        throw new IOException(whyEmpty);
      }
    }
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // Nothing can be done about it, and nobody is left to tell.
    }
  }
}
