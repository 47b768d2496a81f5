package org.trichdan.output;

import java.nio.file.Path;

/** Names for what gets its own name when it is complete. */
public final class Unfinished {
  private static final int DIGITS = 36;

  private Unfinished() {}

  /**
   * A hidden name beside a file or folder, of its own for each call, also in another process. (The
   * number of the process would do, but to tell it Java makes ready for watching processes.)
   */
  public static Path beside(Path target) {
    String own = Long.toString(System.nanoTime(), DIGITS);
    return target.resolveSibling("." + target.getFileName() + "." + own + ".tmp");
  }
}
