package org.trichdan.rule;

/**
 * Something wrong in a rule or list file, in words for its author.
 *
 * @param file as the author knows it
 * @param line 1 is the first; 0 when the file as a whole is meant
 * @param column first code point of the culprit, 1 is the first; 0 when the line is not known
 * @param width how many code points it has, at least 1
 * @param message one line
 * @param sourceLine the line it stands in; null when it cannot be shown
 * @param hint what to do about it; null when there is nothing to add
 */
public record Diagnostic(
    String file, int line, int column, int width, String message, String sourceLine, String hint) {

  /** Place and message, the line with the culprit underlined, the hint: two to four lines. */
  public String render() {
    StringBuilder out = new StringBuilder(file);
    if (line > 0) {
      out.append(':').append(line);
    }
    if (column > 0) {
      out.append(':').append(column);
    }
    out.append(": ").append(message);
    if (sourceLine != null && column > 0) {
      out.append("\n  ").append(sourceLine).append("\n  ");
      sourceLine.codePoints().limit(column - 1L).forEach(c -> out.append(c == '\t' ? '\t' : ' '));
      out.append("^".repeat(Math.max(1, width)));
    }
    if (hint != null) {
      out.append("\n  hint: ").append(hint);
    }
    return out.toString();
  }
}
