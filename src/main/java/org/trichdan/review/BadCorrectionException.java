package org.trichdan.review;

/** A correction that cannot be right, in words for the user. */
public final class BadCorrectionException extends Exception {
  private static final long serialVersionUID = 1;

  public BadCorrectionException(String message) {
    super(message);
  }
}
