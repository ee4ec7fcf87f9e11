package org.sitrep.story;

import java.util.Arrays;

/// A growing list of numbers.
final class Numbers {
  private int[] values = new int[2];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  int get(int index) {
    return values[index];
  }

  /// Takes the last one away.
  int removeLast() {
    return values[--size];
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
