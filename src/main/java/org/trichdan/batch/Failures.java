package org.trichdan.batch;

import org.trichdan.article.Article;
import org.trichdan.article.Problem;

/** A mistake of the program that an article has brought to light. */
public final class Failures {
  private Failures() {}

  /** The article fails, the rest goes on. */
  public static Problem of(Article article, Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    String at = trace.length == 0 ? "" : " at " + trace[0];
    return Problem.error(
        article.id(),
        "a mistake in trichdan (" + e.getClass().getSimpleName() + at + ")",
        "please report it with the article");
  }
}
