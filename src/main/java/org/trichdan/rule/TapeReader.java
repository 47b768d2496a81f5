package org.trichdan.rule;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads what {@link TapeWriter} has written, in the same order. The numbers are taken from the
 * bytes all at once, which costs next to nothing; numbers of varying width would make a file half
 * as long that takes ten times as long to read while Java is cold.
 */
final class TapeReader {
  /** The first number of every tape. */
  static final int FORMAT = 0x7D0A_0001;

  private final int[] numbers;
  private final TextPool texts;
  private int at;

  private TapeReader(int[] numbers, TextPool texts, int at) {
    this.numbers = numbers;
    this.texts = texts;
    this.at = at;
  }

  /**
   * @throws IllegalArgumentException when it is no tape
   */
  static TapeReader of(byte[] bytes) {
    IntBuffer ints = ByteBuffer.wrap(bytes).asIntBuffer();
    if (ints.get() != FORMAT) {
      throw new IllegalArgumentException("not a tape");
    }
    int[] numbers = new int[ints.get()];
    int[] starts = new int[ints.get()];
    ints.get(numbers).get(starts);
    byte[] utf8 = Arrays.copyOfRange(bytes, Integer.BYTES * ints.position(), bytes.length);
    return new TapeReader(numbers, new TextPool(utf8, starts), 0);
  }

  /** Skips what was written as one piece. Returns a reader of it. */
  TapeReader inset() {
    int length = number();
    at += length;
    return new TapeReader(numbers, texts, at - length);
  }

  /** Another reader at the same place. */
  TapeReader again() {
    return new TapeReader(numbers, texts, at);
  }

  int number() {
    return numbers[at++];
  }

  int[] numbers() {
    int count = number();
    at += count;
    return Arrays.copyOfRange(numbers, at - count, at);
  }

  String text() {
    return texts.get(number());
  }

  List<String> texts() {
    int count = number();
    List<String> several = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      several.add(text());
    }
    return several;
  }

  boolean flag() {
    return number() != 0;
  }

  /** All texts of the tape. */
  TextPool pool() {
    return texts;
  }
}
