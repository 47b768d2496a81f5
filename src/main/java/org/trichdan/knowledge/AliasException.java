package org.trichdan.knowledge;

/** The list of names cannot be used: where, what is wrong and what to do, in one line. */
public final class AliasException extends Exception {
  private static final long serialVersionUID = 1;

  AliasException(String message) {
    super(message);
  }
}
