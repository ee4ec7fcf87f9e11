package org.sitrep.pack;

import java.util.Arrays;

/// The fine key of a name: the vowels before and after its first consonants, and how those are
/// sounded, in [#BITS] bits, so that two names of one skeleton are compared slot by slot.
///
/// Bits 0 to 3 hold the vowels at the beginning (*a*, *i*, *u*, and *v* for the glide written v or
/// w); six bits follow for each of the first [#SLOTS] consonants: its place within its class, and
/// the vowels after it. The highest bit says that the script leaves short vowels unwritten.
///
/// While a name is read, the same number carries, above those bits, how many consonants have been
/// met and the class of the last one.
final class Sounds {
  /// How many bits a fine key has.
  static final int BITS = 29;

  /// How many consonants a fine key tells apart.
  static final int SLOTS = 4;

  /// A sound that is a vowel has this bit, and its mask in the lowest bits; a consonant has the
  /// letter of its class in the lowest byte and its place in the next.
  static final int VOWEL = 1 << 16;

  private static final int MASK = 0xF;
  private static final int GLIDE = 8;
  private static final int ROUND = 4;
  private static final int OPEN = 1;
  private static final int SLOT_BITS = 6;
  private static final int UNWRITTEN = 1 << BITS - 1;
  private static final long FINE = (1L << BITS) - 1;
  private static final int COUNT_SHIFT = 32;
  private static final int LAST_SHIFT = 48;
  private static final long UNCOUNTED = (1L << LAST_SHIFT) - 1;
  private static final int PLACE_SHIFT = 8;
  private static final int LETTER = 0xFF;

  /// What it costs, in hundredths, to be as far apart within a class.
  private static final int[] APART = {0, 12, 36, 50};

  /// What a vowel costs that only one of two names has there: a, i, u, v.
  private static final int[] VOWEL_COSTS = {10, 12, 22, 40};

  private static final int[] MASK_COSTS = maskCosts();
  private static final int ADDED = 45;
  private static final int EITHER_GLIDE = 12;
  private static final int SILENT = 8;
  private static final int UNWRITTEN_SHARE = 4;

  /// How far apart, in hundredths, names of one skeleton may be and still be taken for one, by the
  /// number of their consonants.
  private static final int[] LIMITS = {0, 0, 20, 31, 40, 48, 56};

  private Sounds() {}

  private static int[] maskCosts() {
    int[] costs = new int[MASK + 1];
    Arrays.setAll(
        costs,
        mask -> {
          int cost = 0;
          for (int bit = 0; bit < VOWEL_COSTS.length; bit++) {
            cost += (mask & 1 << bit) == 0 ? 0 : VOWEL_COSTS[bit];
          }
          return cost;
        });
    return costs;
  }

  /// A consonant.
  ///
  /// @param letter of its class
  /// @param place within the class, from 0 to 3
  static int consonant(char letter, int place) {
    return place << PLACE_SHIFT | letter;
  }

  /// A name's state one sound on. Doubled consonants count once where the script writes vowels.
  static long step(long state, int sound, boolean unwritten) {
    long read = unwritten ? state | UNWRITTEN : state;
    int count = count(read);
    if ((sound & VOWEL) != 0) {
      return vowel(read & UNCOUNTED, count, sound & MASK);
    }
    int letter = sound & LETTER;
    if (!unwritten && read >>> LAST_SHIFT == letter) {
      return read;
    }
    long place = sound >>> PLACE_SHIFT;
    long placed = count < SLOTS ? read | place << (SLOT_BITS * count + 4) : read;
    return (placed & UNCOUNTED) + (1L << COUNT_SHIFT) | (long) letter << LAST_SHIFT;
  }

  private static long vowel(long state, int count, int mask) {
    if (count > SLOTS) {
      return state;
    }
    return state | (long) mask << SLOT_BITS * count;
  }

  /// A name's state after a word: the next one's first consonant is not a doubled one.
  static long wordEnd(long state) {
    return state & UNCOUNTED;
  }

  /// How many consonants have been met.
  static int count(long state) {
    return (int) (state >>> COUNT_SHIFT) & 0xFFFF;
  }

  /// The fine key.
  static int fine(long state) {
    return (int) (state & FINE);
  }

  /// How far apart two names of so many consonants may be.
  static int limit(int consonants) {
    return LIMITS[Math.min(consonants, LIMITS.length - 1)];
  }

  /// How far apart two names of one skeleton are, in hundredths.
  static int distance(int one, int other, int consonants) {
    int unwritten = (one >>> BITS - 1) - (other >>> BITS - 1);
    int total = first(one & MASK, other & MASK, unwritten);
    int slots = Math.min(consonants, SLOTS);
    for (int i = 0; i < slots; i++) {
      int a = one >>> SLOT_BITS * i + 4;
      int b = other >>> SLOT_BITS * i + 4;
      total += APART[Math.abs((a & 3) - (b & 3))];
      int cost = vowels(a >>> 2 & MASK, b >>> 2 & MASK, unwritten);
      total += i == consonants - 1 ? last(a >>> 2 & MASK, b >>> 2 & MASK, cost) : cost;
    }
    return total;
  }

  /// Vowels before the first consonant count more; where short ones are not written, a first letter
  /// says that there is one, not which.
  private static int first(int one, int other, int unwritten) {
    boolean any = unwritten != 0 && one != 0 && other != 0;
    return any && ((unwritten > 0 ? one : other) & ~OPEN & ~(one & other)) == 0
        ? 0
        : vowels(one, other, unwritten) * 3 / 2;
  }

  /// Vowels at the end count less, but one that only one name has makes another word of it.
  private static int last(int one, int other, int cost) {
    boolean added = (one == 0) != (other == 0) && (one | other) != OPEN;
    return added ? Math.max(cost, ADDED) : cost / 2;
  }

  /// What differing vowels cost. Where one script leaves short ones unwritten they cost little;
  /// what such a script writes, and every glide, must be there on the other side too.
  private static int vowels(int one, int other, int unwritten) {
    int apart = one ^ other;
    int cost = 0;
    if (round(one) && round(other) && (apart & (GLIDE | ROUND)) != 0) {
      cost = EITHER_GLIDE;
      apart &= ~(GLIDE | ROUND);
    }
    int short1 = unwritten == 0 ? 0 : apart & (unwritten == 1 ? other : one) & ~GLIDE;
    cost += MASK_COSTS[apart & ~short1] + MASK_COSTS[short1] / UNWRITTEN_SHARE;
    return unwritten != 0 || (one == 0) == (other == 0) ? cost : cost + SILENT;
  }

  /// Whether there is an o, a u or a glide, which one spelling writes for the other.
  private static boolean round(int mask) {
    return (mask & (GLIDE | ROUND)) != 0;
  }
}
