package org.trichdan.batch;

import org.trichdan.article.Problem;

/** Is told how a run goes; on the thread that runs it. */
public interface BatchListener {
  /** Something could not be read, or was left out. */
  void problem(Problem problem);

  /**
   * Something has been dealt with.
   *
   * @param articles so far, known ones included
   * @param failed so far
   * @param bytes how large the file was that is now done; 0 when none is
   */
  void progress(long articles, long failed, long bytes);
}
