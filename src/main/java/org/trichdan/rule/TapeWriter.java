package org.trichdan.rule;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/** Writes numbers and texts one behind another, for {@link TapeReader}. */
final class TapeWriter {
  private final TextPool.Builder texts;
  private final IntList numbers = new IntList();

  /**
   * @param texts takes the texts; may hold some already
   */
  TapeWriter(TextPool.Builder texts) {
    this.texts = texts;
  }

  void number(int number) {
    numbers.add(number);
  }

  /** Several numbers, and before them how many they are. */
  void numbers(int[] several) {
    number(several.length);
    for (int number : several) {
      number(number);
    }
  }

  void text(String text) {
    number(texts.of(text));
  }

  void texts(List<String> several) {
    number(several.size());
    several.forEach(this::text);
  }

  void flag(boolean flag) {
    number(flag ? 1 : 0);
  }

  /** A tape of its own for what {@link #add} puts here, so that a reader can skip it. */
  TapeWriter inset() {
    return new TapeWriter(texts);
  }

  void add(TapeWriter inset) {
    numbers(inset.numbers.toArray());
  }

  /** All of it. */
  void writeTo(OutputStream out) throws IOException {
    TextPool pool = texts.build();
    int ints = 3 + numbers.size() + pool.starts().length;
    ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES * ints + pool.utf8().length);
    buffer.putInt(TapeReader.FORMAT).putInt(numbers.size()).putInt(pool.starts().length);
    buffer.asIntBuffer().put(numbers.toArray()).put(pool.starts());
    buffer.position(Integer.BYTES * ints);
    buffer.put(pool.utf8());
    out.write(buffer.array());
  }
}
