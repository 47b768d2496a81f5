package org.trichdan.store;

import java.nio.file.Path;

/** The store cannot be used: what is wrong and what to do, in one line for the user. */
public final class StoreException extends Exception {
  private static final long serialVersionUID = 1;

  StoreException(Path file, String message, String hint, Throwable cause) {
    super(file + ": " + message + "; " + hint, cause);
  }
}
