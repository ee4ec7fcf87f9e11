package org.sitrep.text;

import org.sitrep.knowledge.Lexicon;
import org.sitrep.pack.Concept;
import org.sitrep.pack.Flags;

/// What the words of a text stand for: every phrase of the language's lexicon that occurs, in order
/// of its first token.
///
/// A hit is a number from 0 to [#count] - 1. Hits of one token are neighbours, the longest first.
public final class Matches {
  /// No phrase of a lexicon is longer, in tokens with the stops between.
  private static final int LONGEST = 16;

  private final Lexicon lexicon;
  private final int count;
  private final int[] token;
  private final int[] length;
  private final int[] entry;
  private final int[] flags;
  private final int[] split;
  private final int[] first;

  /// Per token one bit for each concept that begins there, several concepts sharing a bit: most
  /// questions are answered no at once.
  private final long[] sorts;

  /// The same of the hits that end before a token.
  private final long[] ends;

  Matches(Lexicon lexicon, MatchBuffer from, int tokens) {
    this.lexicon = lexicon;
    this.count = from.size();
    this.token = from.tokens();
    this.length = from.lengths();
    this.entry = from.entries();
    this.flags = from.flags();
    this.split = from.splits();
    this.first = new int[tokens + 1];
    this.sorts = new long[tokens + 1];
    this.ends = new long[tokens + 1];
    int hit = 0;
    for (int i = 0; i <= tokens; i++) {
      first[i] = hit;
      while (hit < count && token[hit] == i) {
        long bit = bit(concept(hit));
        sorts[i] |= bit;
        ends[Math.min(tokens, i + length[hit++])] |= bit;
      }
    }
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

  /// What a hit stands for.
  public Concept concept(int hit) {
    return lexicon.concept(entry[hit]);
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

  private static long bit(Concept concept) {
    return 1L << concept.number();
  }

  /// Concepts for [#mayHave].
  public static long bits(Concept... concepts) {
    long bits = 0;
    for (Concept concept : concepts) {
      bits |= bit(concept);
    }
    return bits;
  }

  /// Whether a hit of one of some concepts may begin at token `i`; if not, none does.
  public boolean mayHave(int i, long bits) {
    return (sorts[i] & bits) != 0;
  }

  /// Whether a hit of a concept ends right before token `i`.
  public boolean endsBefore(int i, Concept concept) {
    if ((ends[i] & bit(concept)) == 0) {
      return false;
    }
    for (int n = i - 1; n >= 0 && n >= i - LONGEST; n--) {
      for (int hit = first[n]; hit < count && token[hit] == n; hit++) {
        if (concept(hit) == concept && end(hit) == i) {
          return true;
        }
      }
    }
    return false;
  }

  /// The longest hit of a concept that begins at token `i`, or -1.
  public int first(int i, Concept concept) {
    if ((sorts[i] & bit(concept)) == 0) {
      return -1;
    }
    for (int hit = first[i]; hit < count && token[hit] == i; hit++) {
      if (concept(hit) == concept) {
        return hit;
      }
    }
    return -1;
  }

  /// The next hit of the same concept and token after `hit`, or -1.
  public int next(int hit) {
    Concept concept = concept(hit);
    for (int h = hit + 1; h < count && token[h] == token[hit]; h++) {
      if (concept(h) == concept) {
        return h;
      }
    }
    return -1;
  }

  /// Whether a hit of that concept begins at token `i`.
  public boolean has(int i, Concept concept) {
    return first(i, concept) >= 0;
  }

  /// Whether a hit of that concept begins at one of the tokens from `from` to before `to`.
  public boolean within(int from, int to, Concept concept) {
    return firstWithin(from, to, concept) >= 0;
  }

  /// The first hit of that concept that lies in the tokens from `from` to before `to`, or -1.
  public int firstWithin(int from, int to, Concept concept) {
    for (int hit = first[from]; hit < count && token[hit] < to; hit++) {
      if (concept(hit) == concept && end(hit) <= to) {
        return hit;
      }
    }
    return -1;
  }
}
