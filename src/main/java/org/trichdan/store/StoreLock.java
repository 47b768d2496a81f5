package org.trichdan.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Lets one run at a time write to a store. The operating system gives the lock back when its
 * process ends, however it ends.
 */
final class StoreLock implements AutoCloseable {
  private static final int MOST = 200;

  private final RandomAccessFile file;

  private StoreLock(RandomAccessFile file) {
    this.file = file;
  }

  /**
   * Takes the lock.
   *
   * @param wait whether to wait for a run that holds it
   * @throws StoreException when it is held, with its holder, or cannot be taken
   */
  static StoreLock take(Path store, boolean wait) throws StoreException {
    Path path = store.resolveSibling(store.getFileName() + ".lock");
    RandomAccessFile file = null;
    try {
      file = new RandomAccessFile(path.toFile(), "rw");
      FileLock lock = wait ? file.getChannel().lock() : file.getChannel().tryLock();
      if (lock == null) {
        throw held(store, file);
      }
      file.setLength(0);
      file.write(holder().getBytes(StandardCharsets.UTF_8));
      return new StoreLock(file);
    } catch (OverlappingFileLockException e) {
      throw held(store, file);
    } catch (IOException e) {
      close(file);
      throw new StoreException(
          store, "cannot be locked (" + e.getMessage() + ")", "check the folder", e);
    }
  }

  private static StoreException held(Path store, RandomAccessFile file) {
    String holder;
    try {
      byte[] bytes = new byte[(int) Math.min(file.length(), MOST)];
      file.seek(0);
      file.readFully(bytes);
      holder = new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      holder = "another process";
    }
    close(file);
    return new StoreException(
        store, "in use by " + holder, "let it finish, or wait for it with --wait", null);
  }

  private static String holder() {
    return "process " + ProcessHandle.current().pid() + " since " + Database.now();
  }

  private static void close(RandomAccessFile file) {
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      // Nothing was written, and the lock is gone in any case.
    }
  }

  @Override
  public void close() {
    close(file);
  }
}
