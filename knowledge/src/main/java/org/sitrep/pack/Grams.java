package org.sitrep.pack;

/// The marks by which a language shows in its spelling: words, pairs of neighbouring words, and the
/// runs of one to four characters within a word, its boundaries included.
///
/// A word is a run of letters; case is folded, accents are kept. Marks are 64-bit hashes, computed
/// without creating an object. They are part of the pack format: changing anything here needs a new
/// [PackFile#VERSION].
public final class Grams {
  /// What stands before and after a word.
  public static final char BOUNDARY = ' ';

  /// Takes the words of a text in their order.
  @FunctionalInterface
  public interface Words {
    /// Takes one word.
    ///
    /// @param letters the word in lower case between two boundaries; changes after the call
    /// @param length how many characters of `letters` are the word with its boundaries
    /// @param word the mark of the word
    /// @param pair the mark of the word and the one before it; zero for the first
    void word(char[] letters, int length, long word, long pair);
  }

  /// Takes the marks of a word.
  @FunctionalInterface
  public interface Marks {
    /// Takes one mark.
    void mark(long hash);
  }

  private static final int LONGEST = 4;
  private static final int LONGEST_WORD = 40;
  private static final long WORD = Hash.step(Hash.SEED, '\u0001');
  private static final char[] LOWER = lower();

  private Grams() {}

  /// The end of the word a code unit lies in: the first one from there that is no letter.
  public static int wordEnd(CharSequence text, int at, int end) {
    int i = at;
    while (i < end && lower(text.charAt(i)) != 0) {
      i++;
    }
    return i;
  }

  /// Hands over the words of `text[from, end)`; of a word longer than 40 letters its beginning.
  ///
  /// @param from in UTF-16 code units
  /// @param end exclusive
  public static void words(CharSequence text, int from, int end, Words words) {
    char[] letters = new char[LONGEST_WORD + 2];
    letters[0] = BOUNDARY;
    long before = 0;
    int i = from;
    while (i < end) {
      char c = lower(text.charAt(i++));
      if (c == 0) {
        continue;
      }
      int length = 1;
      long hash = WORD;
      while (c != 0) {
        if (length <= LONGEST_WORD) {
          letters[length++] = c;
          hash = Hash.step(hash, c);
        }
        c = i < end ? lower(text.charAt(i++)) : 0;
      }
      letters[length++] = BOUNDARY;
      long word = Hash.finish(hash);
      words.word(letters, length, word, before == 0 ? 0 : Hash.chain(before, word));
      before = word;
    }
  }

  /// Hands over the runs of characters of the word `letters[from, to)`, as [Words#word] was given
  /// it with its boundaries.
  public static void runs(char[] letters, int from, int to, Marks marks) {
    for (int start = from; start < to - 1; start++) {
      long hash = Hash.SEED;
      int end = Math.min(to, start + LONGEST);
      for (int k = start; k < end; k++) {
        hash = Hash.step(hash, letters[k]);
        if (k > from) {
          marks.mark(Hash.finish(hash));
        }
      }
    }
  }

  /// The lower-case letter, or zero for what is no letter of an alphabet.
  private static char lower(char c) {
    return c < LOWER.length ? LOWER[c] : 0;
  }

  private static char[] lower() {
    char[] table = new char[0x0700];
    for (char c = 0; c < table.length; c++) {
      table[c] = Character.isLetter(c) ? Character.toLowerCase(c) : 0;
    }
    return table;
  }
}
