package org.trichdan.desk;

import java.nio.file.Path;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.trichdan.store.Archive;
import org.trichdan.store.StoreException;

/** Connections for reading: each thread has one for itself while it needs it. */
final class ArchivePool implements AutoCloseable {
  private final Path file;
  private final ConcurrentLinkedDeque<Archive> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  ArchivePool(Path file) {
    this.file = file;
  }

  /** What is read, and what may go wrong besides. */
  @FunctionalInterface
  interface Question<T, E extends Exception> {
    T ask(Archive archive) throws StoreException, E;
  }

  /** Reads something. */
  <T, E extends Exception> T ask(Question<T, E> question) throws StoreException, E {
    Archive last = idle.pollFirst();
    Archive archive = last == null ? Archive.open(file) : last;
    try {
      return question.ask(archive);
    } finally {
      idle.addFirst(archive);
      if (closed) {
        close();
      }
    }
  }

  /** Closes what is not in use; what is, is closed after it. */
  @Override
  public void close() {
    closed = true;
    for (Archive archive = idle.poll(); archive != null; archive = idle.poll()) {
      archive.close();
    }
  }
}
