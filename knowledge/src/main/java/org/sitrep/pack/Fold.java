package org.sitrep.pack;

import java.text.Normalizer;

/// Folding: the form under which spellings of one word meet.
///
/// Two strengths. [#WORD] removes case and accents but keeps the letters that Nordic and German
/// alphabets count as letters of their own, so that words of one language stay apart. [#NAME]
/// removes those too, for names that travel between languages. In both, Arabic loses its vowel
/// marks and joins its alef and yeh variants. Punctuation is not folded: a caller hands over one
/// token at a time.
///
/// Hashes are 64 bits wide and computed without creating an object. They are part of the pack
/// format: changing anything here needs a new [PackFile#VERSION].
public enum Fold {
  /// For words of one language.
  WORD,
  /// For names across languages.
  NAME;

  private static final int TABLE_SIZE = 0x0700;
  private static final char[] WORD_TABLE = table(false);
  private static final char[] NAME_TABLE = table(true);

  /// The hash of the folded form of `text[start, end)`.
  ///
  /// @param start first UTF-16 code unit, inclusive
  /// @param end last UTF-16 code unit, exclusive
  public long hash(CharSequence text, int start, int end) {
    return Hash.finish(steps(Hash.SEED, text, start, end));
  }

  /// The hash of `before`, `text[start, end)` and `after` written together.
  ///
  /// @param start first UTF-16 code unit, inclusive
  /// @param end last UTF-16 code unit, exclusive
  public long hash(CharSequence before, CharSequence text, int start, int end, CharSequence after) {
    long head = steps(Hash.SEED, before, 0, before.length());
    return Hash.finish(steps(steps(head, text, start, end), after, 0, after.length()));
  }

  /// Writes the hashes of the folded forms of `text[start, end)` in both strengths, read in one go.
  ///
  /// @param word where the hash of [#WORD] is written, at index `at`
  /// @param name where the hash of [#NAME] is written, at the same index
  public static void hashes(
      CharSequence text, int start, int end, long[] word, long[] name, int at) {
    long weak = Hash.SEED;
    long strong = Hash.SEED;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char kept = c < TABLE_SIZE ? WORD_TABLE[c] : foldFar(c);
      char bare = c < TABLE_SIZE ? NAME_TABLE[c] : kept;
      weak = kept == 0 ? weak : Hash.step(weak, kept);
      strong = bare == 0 ? strong : Hash.step(strong, bare);
    }
    word[at] = Hash.finish(weak);
    name[at] = weak == strong ? word[at] : Hash.finish(strong);
  }

  private long steps(long from, CharSequence text, int start, int end) {
    char[] table = this == WORD ? WORD_TABLE : NAME_TABLE;
    long hash = from;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char folded = c < TABLE_SIZE ? table[c] : foldFar(c);
      if (folded != 0) {
        hash = Hash.step(hash, folded);
      }
    }
    return hash;
  }

  /// The hash of a whole token.
  public long hash(CharSequence token) {
    return hash(token, 0, token.length());
  }

  /// The folded form itself, for people and tests; programs use [#hash].
  public String fold(CharSequence token) {
    char[] table = this == WORD ? WORD_TABLE : NAME_TABLE;
    StringBuilder out = new StringBuilder(token.length());
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      char folded = c < TABLE_SIZE ? table[c] : foldFar(c);
      if (folded != 0) {
        out.append(folded);
      }
    }
    return out.toString();
  }

  private static char foldFar(char c) {
    if (c < 0x1E00) {
      return Character.toLowerCase(c);
    }
    if (c < 0x2000) {
      return strip(c);
    }
    return c == '\u2019' || c == '\u2018' || c == '\u02BC' ? 0 : Character.toLowerCase(c);
  }

  private static char[] table(boolean names) {
    char[] table = new char[TABLE_SIZE];
    for (char c = 0; c < TABLE_SIZE; c++) {
      char lower = Character.toLowerCase(c);
      table[c] = keeps(lower) && !names ? lower : base(lower);
    }
    table['\''] = 0;
    table['\u00AD'] = 0;
    return table;
  }

  /// Letters with an alphabet position of their own: a-ring, a-umlaut, ae, o-umlaut, o-slash,
  /// u-umlaut, short i, yi.
  private static boolean keeps(char lower) {
    return switch (lower) {
      case '\u00E5', '\u00E4', '\u00E6', '\u00F6', '\u00F8', '\u00FC', '\u0439', '\u0457' -> true;
      default -> false;
    };
  }

  private static char base(char lower) {
    return switch (lower) {
      case '\u00F8', '\u0153' -> 'o';
      case '\u00E6' -> 'a';
      case '\u00DF' -> 's';
      case '\u0142' -> 'l';
      case '\u0131' -> 'i';
      case '\u0111', '\u00F0' -> 'd';
      case '\u00FE' -> 't';
      case '\u0127' -> 'h';
      case '\u02BC', '\u02BB', '\u02BF', '\u02BE' -> 0;
      case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627';
      case '\u0649', '\u06CC' -> '\u064A';
      case '\u0629' -> '\u0647';
      case '\u06A9' -> '\u0643';
      case '\u0640' -> 0;
      default -> mark(lower) ? 0 : strip(lower);
    };
  }

  private static boolean mark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static char strip(char c) {
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    return Character.toLowerCase(parts.charAt(0));
  }
}
