package org.trichdan.desk;

/** What somebody decides about is not in the store. */
public final class NotThereException extends Exception {
  private static final long serialVersionUID = 1;

  NotThereException(String message) {
    super(message);
  }
}
