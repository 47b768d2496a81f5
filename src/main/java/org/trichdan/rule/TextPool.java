package org.trichdan.rule;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Many texts in one block of UTF-8. A text becomes a {@code String} when it is first asked for:
 * most never are while a short article is read. Safe for use by many threads.
 */
final class TextPool {
  private final byte[] utf8;

  /** Where each text begins, and last where the last one ends. */
  private final int[] starts;

  /** Threads may make the same text twice; both are the same to whoever reads them. */
  private final String[] made;

  TextPool(byte[] utf8, int[] starts) {
    this.utf8 = utf8;
    this.starts = starts;
    this.made = new String[starts.length - 1];
  }

  /** The text of this number. */
  String get(int number) {
    String text = made[number];
    if (text == null) {
      int start = starts[number];
      text = new String(utf8, start, starts[number + 1] - start, StandardCharsets.UTF_8);
      made[number] = text;
    }
    return text;
  }

  byte[] utf8() {
    return utf8;
  }

  int[] starts() {
    return starts;
  }

  /** Collects texts, each once. */
  static final class Builder {
    private final Numbering<String> numbers = new Numbering<>();

    Builder() {}

    /** Begins with the texts of a pool, under the numbers that they have there. */
    Builder(TextPool begin) {
      for (int i = 0; i < begin.made.length; i++) {
        of(begin.get(i));
      }
    }

    int of(String text) {
      return numbers.of(text);
    }

    TextPool build() {
      List<byte[]> texts = new ArrayList<>(numbers.size());
      int[] starts = new int[numbers.size() + 1];
      for (String text : numbers.things()) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        starts[texts.size() + 1] = starts[texts.size()] + bytes.length;
        texts.add(bytes);
      }
      byte[] all = new byte[starts[texts.size()]];
      for (int i = 0; i < texts.size(); i++) {
        System.arraycopy(texts.get(i), 0, all, starts[i], texts.get(i).length);
      }
      return new TextPool(all, starts);
    }
  }
}
