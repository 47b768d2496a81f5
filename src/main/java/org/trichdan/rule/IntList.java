package org.trichdan.rule;

import java.util.Arrays;

/** Numbers one after another, as many as come. */
final class IntList {
  private int[] numbers = new int[64];
  private int size;

  /** Puts a number behind the others; where it stands now. */
  int add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size] = number;
    return size++;
  }

  int get(int at) {
    return numbers[at];
  }

  void set(int at, int number) {
    numbers[at] = number;
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
