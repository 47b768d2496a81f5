package org.trichdan.input;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.trichdan.article.Problem;

/** Says what an {@link IOException} means to somebody who has never seen one. */
final class ReadFailure {
  private ReadFailure() {}

  static Problem at(String where, IOException e) {
    if (e instanceof NoSuchFileException) {
      return Problem.error(where, "no such file or folder", "check the path");
    }
    if (e instanceof AccessDeniedException) {
      return Problem.error(where, "permission denied", "make it readable");
    }
    if (e instanceof EOFException) {
      return Problem.error(
          where, "the compressed data breaks off here", "download or compress the file again");
    }
    if (e instanceof ZipException) {
      return Problem.error(
          where,
          "the compressed data is damaged here (" + e.getMessage() + ")",
          "download or compress the file again");
    }
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    if (e instanceof FileSystemException f && f.getReason() != null) {
      reason = f.getReason(); // the message names the file, which is said already
    }
    return Problem.error(where, "cannot be read (" + reason + ")", "check the file");
  }
}
