package org.sitrep.app.page;

import java.util.Arrays;
import java.util.Locale;

/// The words of a text as numbers, without regard to signs and case: the same number for the same
/// word. A word is a run of letters and digits.
final class Words {
  private static final long PRIME = 0x100000001b3L;
  private static final long BASIS = 0xcbf29ce484222325L;

  /// Capitals that do not become small letter by letter.
  private static final char DOTTED = '\u0130';

  private static final char SIGMA = '\u03A3';

  private long[] numbers = new long[16];
  private int size;

  private Words() {}

  /// The words in their order.
  static Words of(String text) {
    Words words = new Words();
    int from = -1;
    long number = BASIS;
    boolean simple = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        from = from < 0 ? i : from;
        simple &= c != DOTTED && c != SIGMA;
        number = (number ^ small(c)) * PRIME;
      } else if (from >= 0) {
        words.add(simple ? number : whole(text.substring(from, i)));
        from = -1;
        number = BASIS;
        simple = true;
      }
    }
    if (from >= 0) {
      words.add(simple ? number : whole(text.substring(from)));
    }
    return words;
  }

  private static char small(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return Character.toLowerCase(c);
  }

  private static long whole(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    long number = BASIS;
    for (int i = 0; i < small.length(); i++) {
      number = (number ^ small.charAt(i)) * PRIME;
    }
    return number;
  }

  private void add(long number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }

  int size() {
    return size;
  }

  /// One number for the run of `length` words from a place on.
  long run(int from, int length) {
    long number = BASIS;
    for (int i = from; i < from + length; i++) {
      number = (number ^ numbers[i]) * PRIME;
      number ^= number >>> 32;
    }
    return number;
  }

  /// The same words, each once, in the order of their numbers.
  Words distinct() {
    Words distinct = new Words();
    distinct.numbers = Arrays.copyOf(numbers, Math.max(size, 1));
    Arrays.sort(distinct.numbers, 0, size);
    for (int i = 0; i < size; i++) {
      long number = distinct.numbers[i];
      if (i == 0 || number != distinct.numbers[distinct.size - 1]) {
        distinct.numbers[distinct.size++] = number;
      }
    }
    return distinct;
  }

  /// How many words two have in common, each of which is [#distinct].
  int common(Words other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < size && j < other.size) {
      int order = Long.compare(numbers[i], other.numbers[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }
}
