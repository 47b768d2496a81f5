package org.trichdan.http;

/** Answers a request; called by many threads at once. */
@FunctionalInterface
public interface Handler {
  /**
   * Answers.
   *
   * @throws Refusal when it was not asked rightly
   * @throws Exception when the answer cannot be found; the reader learns that, but not why
   */
  Reply handle(Request request) throws Exception;
}
