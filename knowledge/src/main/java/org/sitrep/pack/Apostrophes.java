package org.sitrep.pack;

import java.util.Arrays;
import java.util.List;

/// Where the words of a language are cut at an apostrophe: behind short words that lost their vowel
/// (elisions), or before the endings of names.
///
/// The compiler and the tokenizer cut by the same rule, so that phrases and texts meet. Offsets
/// count UTF-16 code units; nothing is created by a look-up.
public final class Apostrophes {
  /// Of languages that cut nowhere.
  public static final Apostrophes NONE = of(List.of(), false);

  private final long[] elisions;
  private final boolean endings;

  private Apostrophes(long[] elisions, boolean endings) {
    this.elisions = elisions;
    this.endings = endings;
  }

  /// @param elisions short words, with their apostrophe or without
  /// @param endings whether what follows an apostrophe in a word with a capital is an ending
  public static Apostrophes of(List<String> elisions, boolean endings) {
    long[] hashes = elisions.stream().mapToLong(Fold.WORD::hash).sorted().toArray();
    return new Apostrophes(hashes, endings);
  }

  /// Whether a character is written as an apostrophe.
  public static boolean is(char c) {
    return c == '\'' || c == '\u2019';
  }

  /// Whether any word may be cut.
  public boolean any() {
    return endings || elisions.length > 0;
  }

  /// Whether endings are cut off.
  public boolean endings() {
    return endings;
  }

  /// The code unit after the apostrophe of the elision that `text[from, to)` begins with, or `from`
  /// if it begins with none. The apostrophe may stand at `to` where another sign follows it.
  public int afterElision(CharSequence text, int from, int to) {
    if (elisions.length == 0) {
      return from;
    }
    int at = from;
    while (at < to && !is(text.charAt(at))) {
      at++;
    }
    boolean goesOn =
        at + 1 < text.length()
            && is(text.charAt(at))
            && !Character.isWhitespace(text.charAt(at + 1))
            && !Character.isSpaceChar(text.charAt(at + 1));
    boolean elided = goesOn && at > from && listed(Fold.WORD.hash(text, from, at));
    return elided ? at + 1 : from;
  }

  private boolean listed(long word) {
    return Arrays.binarySearch(elisions, word) >= 0;
  }

  /// The apostrophe before the ending of the word `text[from, to)`, or `to` if it has none: the
  /// last apostrophe of a word that begins with a capital.
  public int beforeEnding(CharSequence text, int from, int to) {
    if (!endings || from >= to || !Character.isUpperCase(text.charAt(from))) {
      return to;
    }
    for (int i = to - 2; i > from; i--) {
      if (is(text.charAt(i))) {
        return i;
      }
    }
    return to;
  }
}
