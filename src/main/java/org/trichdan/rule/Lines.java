package org.trichdan.rule;

import java.text.Normalizer;

/** What list and rule files have in common. */
final class Lines {
  private Lines() {}

  /** What follows the key and a space, null when the text does not begin with them. */
  static String value(String text, String key) {
    if (!text.startsWith(key)
        || text.length() == key.length()
        || !Character.isWhitespace(text.charAt(key.length()))) {
      return null;
    }
    String value = text.substring(key.length()).strip();
    return value.isEmpty() ? null : value;
  }

  static void checkNfc(SourceFile file, int line, Problems problems) {
    String text = file.lines().get(line - 1);
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      problems.line(
          file,
          line,
          "letters and tone marks stand apart here (the text is not in Unicode NFC)",
          "convert the file: uconv -x any-nfc");
    }
  }

  /** Where the line's comment begins: at a # outside literals, at the begin or after a space. */
  static int codeEnd(String line) {
    boolean literal = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (literal && c == '\\') {
        i++;
      } else if (c == '"') {
        literal = !literal;
      } else if (c == '#' && !literal && (i == 0 || Character.isWhitespace(line.charAt(i - 1)))) {
        return i;
      }
    }
    return line.length();
  }
}
