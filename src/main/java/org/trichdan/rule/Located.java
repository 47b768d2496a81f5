package org.trichdan.rule;

import java.util.ArrayList;
import java.util.List;

/** A text cut out of a file, perhaps over several lines, that knows where each char came from. */
final class Located {
  private record Piece(int offset, int line, int column) {}

  private final SourceFile file;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();

  Located(SourceFile file) {
    this.file = file;
  }

  /** Adds what stands in {@code line} from char {@code column}, after a space. */
  void append(int line, int column, String piece) {
    if (!pieces.isEmpty()) {
      text.append(' ');
    }
    pieces.add(new Piece(text.length(), line, column));
    text.append(piece);
  }

  String text() {
    return text.toString();
  }

  SourceFile file() {
    return file;
  }

  int line() {
    return pieces.get(0).line();
  }

  /** Reports {@code width} chars at {@code offset} of the text, within one line. */
  void report(Problems problems, int offset, int width, String message, String hint) {
    int i = pieces.size() - 1;
    while (i > 0 && pieces.get(i).offset() > offset) {
      i--;
    }
    Piece piece = pieces.get(i);
    int end = i + 1 < pieces.size() ? pieces.get(i + 1).offset() - 1 : text.length();
    problems.at(
        file,
        piece.line(),
        piece.column() + offset - piece.offset(),
        Math.min(width, Math.max(1, end - offset)),
        message,
        hint);
  }
}
