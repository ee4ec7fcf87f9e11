package org.sitrep.text;

import org.sitrep.knowledge.Lexicon;
import org.sitrep.pack.Concept;
import org.sitrep.pack.Flags;

/// What the words of a text stand for: every phrase of the language's lexicon that occurs, in order
/// of its first token.
///
/// A hit is a number from 0 to [#count] - 1. Hits of one token are neighbours, the longest first.
public final class Matches {
  private static final int SETS = 4;
  private static final int HIGH = 1;
  private static final int ENDS = 2;

  private final Lexicon lexicon;
  private final int count;
  private final int[] token;
  private final int[] length;
  private final int[] entry;
  private final int[] flags;
  private final int[] split;
  private final int[] first;

  /// The number of each hit's concept.
  private final byte[] concept;

  /// Per token four sets of concepts, one bit for each: those that begin there, up to number 63 and
  /// above, and those that end right before it.
  private final long[] sorts;

  Matches(Lexicon lexicon, MatchBuffer from, int tokens) {
    this.lexicon = lexicon;
    this.count = from.size();
    this.token = from.tokens();
    this.length = from.lengths();
    this.entry = from.entries();
    this.flags = from.flags();
    this.split = from.splits();
    this.first = new int[tokens + 1];
    this.concept = new byte[count];
    this.sorts = new long[(tokens + 1) * SETS];
    int hit = 0;
    for (int i = 0; i <= tokens; i++) {
      first[i] = hit;
      while (hit < count && token[hit] == i) {
        add(hit++, tokens);
      }
    }
  }

  private void add(int hit, int tokens) {
    int number = lexicon.concept(entry[hit]).number();
    concept[hit] = (byte) number;
    sorts[set(token[hit], number)] |= 1L << number;
    sorts[ENDS + set(Math.min(tokens, end(hit)), number)] |= 1L << number;
  }

  private static int set(int token, int number) {
    return token * SETS + (number < Long.SIZE ? 0 : HIGH);
  }

  /// How many hits there are.
  public int count() {
    return count;
  }

  /// The first hit that begins at token `i` or later.
  public int from(int i) {
    return first[i];
  }

  /// First token of a hit.
  public int token(int hit) {
    return token[hit];
  }

  /// How many tokens a hit covers.
  public int length(int hit) {
    return length[hit];
  }

  /// The token after a hit.
  public int end(int hit) {
    return token[hit] + length[hit];
  }

  /// The number of a hit's entry in the lexicon.
  int entry(int hit) {
    return entry[hit];
  }

  /// What a hit stands for.
  public Concept concept(int hit) {
    return Concept.of(concept[hit]);
  }

  /// The value that goes with it.
  public String value(int hit) {
    return lexicon.value(entry[hit]);
  }

  /// The flags of a hit, bits of [Flags].
  public int flags(int hit) {
    return flags[hit];
  }

  /// Whether a hit has one of these flags.
  public boolean flagged(int hit, int bits) {
    return (flags[hit] & bits) != 0;
  }

  /// The code unit at which the matched part of a compound word begins; the start of the token for
  /// other hits.
  public int split(int hit) {
    return split[hit];
  }

  /// Concepts for [#mayHave]. Several share a bit.
  public static long bits(Concept... concepts) {
    long bits = 0;
    for (Concept concept : concepts) {
      bits |= 1L << concept.number();
    }
    return bits;
  }

  /// Whether a hit of one of some concepts may begin at token `i`; if not, none does.
  public boolean mayHave(int i, long bits) {
    return ((sorts[i * SETS] | sorts[i * SETS + HIGH]) & bits) != 0;
  }

  /// Whether a hit of a concept ends right before token `i`.
  public boolean endsBefore(int i, Concept concept) {
    int number = concept.number();
    return (sorts[ENDS + set(i, number)] & 1L << number) != 0;
  }

  /// The longest hit of a concept that begins at token `i`, or -1.
  public int first(int i, Concept concept) {
    if (!has(i, concept)) {
      return -1;
    }
    int number = concept.number();
    int hit = first[i];
    while (this.concept[hit] != number) {
      hit++;
    }
    return hit;
  }

  /// The next hit of the same concept and token after `hit`, or -1.
  public int next(int hit) {
    for (int h = hit + 1; h < count && token[h] == token[hit]; h++) {
      if (concept[h] == concept[hit]) {
        return h;
      }
    }
    return -1;
  }

  /// Whether a hit of that concept begins at token `i`.
  public boolean has(int i, Concept concept) {
    int number = concept.number();
    return (sorts[set(i, number)] & 1L << number) != 0;
  }

  /// Whether a hit of that concept begins at one of the tokens from `from` to before `to`.
  public boolean within(int from, int to, Concept concept) {
    return firstWithin(from, to, concept) >= 0;
  }

  /// The first hit of that concept that lies in the tokens from `from` to before `to`, or -1.
  public int firstWithin(int from, int to, Concept concept) {
    int number = concept.number();
    for (int hit = first[from]; hit < count && token[hit] < to; hit++) {
      if (this.concept[hit] == number && end(hit) <= to) {
        return hit;
      }
    }
    return -1;
  }
}
