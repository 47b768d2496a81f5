package org.trichdan.encoding;

/** The bytes are no text, or in no encoding that could be told for certain. */
public final class NotTextException extends Exception {
  private static final long serialVersionUID = 1;
  private final String hint;

  /**
   * @param message what they are instead
   * @param hint what to do about it
   */
  NotTextException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /** What the user can do about it. */
  public String hint() {
    return hint;
  }
}
