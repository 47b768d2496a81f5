package org.trichdan.http;

/** Makes the page for what was refused or failed. */
@FunctionalInterface
public interface Failures {
  /**
   * The page.
   *
   * @param request null when it could not be read at all
   * @param mistake what was thrown inside; null when the request was refused
   */
  Reply page(Request request, Refusal refusal, Exception mistake);
}
