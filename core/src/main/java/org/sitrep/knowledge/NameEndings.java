package org.sitrep.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.sitrep.pack.Fold;

/// The endings of names as they stand in texts, and those of their basic forms: `[name]` of
/// `inflection.txt`.
///
/// The basic forms a word may have are walked so, in the order of the file:
///
/// ```
/// for (int at : endings.of(text, from, to)) {
///   long name = endings.hash(Fold.NAME, at, text, from, to);
///   …
/// }
/// ```
///
/// Offsets count UTF-16 code units; nothing is created by a look-up, except by [#basic].
public final class NameEndings {
  private static final int SHORTEST_WORD = 4;
  private static final int SHORTEST_STEM = 3;
  private static final int[] NO_ENDING = {};

  /// Of languages that do not inflect names.
  public static final NameEndings NONE = of(List.of());

  private final String[] inText;
  private final String[] basic;

  /// Where the reading of a word begins, at its end.
  private final Node end;

  /// What has been read of a word, from its last letter towards its first.
  ///
  /// @param letters those that may stand before
  /// @param before what is read then, for each of them
  /// @param endings those read so far, in order
  private record Node(char[] letters, Node[] before, int[] endings) {
    int find(char letter) {
      for (int i = 0; i < letters.length; i++) {
        if (letters[i] == letter) {
          return i;
        }
      }
      return -1;
    }
  }

  private NameEndings(String[] inText, String[] basic) {
    this.inText = inText;
    this.basic = basic;
    this.end = node("", IntStream.range(0, inText.length).toArray(), NO_ENDING);
  }

  /// @param possible the endings that end in what has been read
  /// @param shorter those that are only a part of it
  private Node node(String read, int[] possible, int[] shorter) {
    IntStream whole = Arrays.stream(possible).filter(n -> inText[n].length() == read.length());
    int[] endings = IntStream.concat(Arrays.stream(shorter), whole).sorted().toArray();
    char[] letters = lettersBefore(read, possible);
    Node[] before = new Node[letters.length];
    for (int i = 0; i < letters.length; i++) {
      String more = letters[i] + read;
      int[] longer = Arrays.stream(possible).filter(n -> inText[n].endsWith(more)).toArray();
      before[i] = node(more, longer, endings);
    }
    return new Node(letters, before, endings);
  }

  private char[] lettersBefore(String read, int[] possible) {
    StringBuilder letters = new StringBuilder();
    for (int n : possible) {
      int at = inText[n].length() - read.length() - 1;
      if (at >= 0 && letters.indexOf(inText[n].substring(at, at + 1)) < 0) {
        letters.append(inText[n].charAt(at));
      }
    }
    return letters.toString().toCharArray();
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

  /// The endings that the word `text[from, to)` may have, in order; not to be changed.
  public int[] of(CharSequence text, int from, int to) {
    if (to - from < SHORTEST_WORD) {
      return NO_ENDING;
    }
    Node node = end;
    for (int i = to - 1; i >= from + SHORTEST_STEM; i--) {
      int next = node.find(Character.toLowerCase(text.charAt(i)));
      if (next < 0) {
        break;
      }
      node = node.before[next];
    }
    return node.endings;
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
