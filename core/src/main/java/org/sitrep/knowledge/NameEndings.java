package org.sitrep.knowledge;

import java.util.List;
import java.util.stream.IntStream;
import org.sitrep.pack.Fold;

/// The endings of names as they stand in texts, and those of their basic forms: `[name]` of
/// `inflection.txt`.
///
/// The basic forms a word may have are walked so, the longest ending in the text first:
///
/// ```
/// for (int at = endings.first(text, from, to); at >= 0; at = endings.next(text, from, to, at)) {
///   long name = endings.hash(Fold.NAME, at, text, from, to);
///   …
/// }
/// ```
///
/// Offsets count UTF-16 code units; nothing is created by a look-up, except by [#basic].
public final class NameEndings {
  /// Of languages that do not inflect names.
  public static final NameEndings NONE = of(List.of());

  private static final int SHORTEST_WORD = 4;
  private static final int SHORTEST_STEM = 3;

  /// Letters of Latin, Greek, Cyrillic, Hebrew and Arabic script have lower codes.
  private static final int LETTERS = 0x0700;

  private final String[] inText;
  private final String[] basic;

  /// Per last letter of a word, the endings it may have, in order.
  private final int[][] byLast = new int[LETTERS][];

  private NameEndings(String[] inText, String[] basic) {
    this.inText = inText;
    this.basic = basic;
    for (char c = 0; c < LETTERS; c++) {
      char last = c;
      byLast[c] =
          IntStream.range(0, inText.length)
              .filter(i -> inText[i].isEmpty() || inText[i].charAt(inText[i].length() - 1) == last)
              .toArray();
    }
  }

  /// @param lines `ending in the text TAB ending of the basic form`, in the order they are tried
  public static NameEndings of(List<String> lines) {
    String[] inText = new String[lines.size()];
    String[] basic = new String[lines.size()];
    for (int i = 0; i < inText.length; i++) {
      String line = lines.get(i);
      int tab = line.indexOf('\t');
      inText[i] = line.substring(0, tab);
      basic[i] = line.substring(tab + 1);
    }
    return new NameEndings(inText, basic);
  }

  /// Whether there are none.
  public boolean isEmpty() {
    return inText.length == 0;
  }

  /// The first ending that the word `text[from, to)` may have, or -1.
  public int first(CharSequence text, int from, int to) {
    return to - from < SHORTEST_WORD ? -1 : next(text, from, to, -1);
  }

  /// The next one after ending `at`, or -1.
  public int next(CharSequence text, int from, int to, int at) {
    char last = Character.toLowerCase(text.charAt(to - 1));
    for (int i : byLast[last < LETTERS ? last : 0]) {
      if (i > at && ends(text, from, to, inText[i])) {
        return i;
      }
    }
    return -1;
  }

  private static boolean ends(CharSequence text, int from, int to, String ending) {
    int stem = to - ending.length();
    if (stem - from < SHORTEST_STEM) {
      return false;
    }
    for (int i = ending.length() - 1; i >= 0; i--) {
      if (Character.toLowerCase(text.charAt(stem + i)) != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// The hash of the basic form under ending `at`.
  public long hash(Fold fold, int at, CharSequence text, int from, int to) {
    return fold.hash("", text, from, to - inText[at].length(), basic[at]);
  }

  /// The basic form itself under ending `at`.
  public String basic(int at, CharSequence text, int from, int to) {
    return text.subSequence(from, to - inText[at].length()) + basic[at];
  }
}
