package org.sitrep.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.sitrep.pack.Fold;

/// Particles that are written together with the next word, and when they are cut off: where the
/// whole word is unknown and what is left is known.
///
/// As little as possible is cut: one particle, else two in a row. Where the list has entries that
/// are two others written together, only those two follow one another; else any two may. Offsets
/// count UTF-16 code units; nothing is created by a look-up.
public final class Prefixes {
  /// Of languages that have none.
  public static final Prefixes NONE = of(List.of(), word -> false, word -> false, name -> false);

  /// Where nothing is cut.
  public static final int WHOLE = -1;

  private static final int SHORTEST_REST = 2;
  private static final int SHORTEST_NAME = 3;
  private static final int SECOND = 8;
  private static final int MASK = (1 << SECOND) - 1;

  /// @param cut what is cut off
  /// @param left what is put in its place
  private record Prefix(String cut, String left) {
    static Prefix of(String line) {
      int equals = line.indexOf('=');
      return equals < 0
          ? new Prefix(line, "")
          : new Prefix(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
    }

    /// Whether it is two others written together.
    boolean is(Prefix one, Prefix two) {
      return one.left().isEmpty()
          && two.left().equals(left)
          && cut.equals(one.cut().concat(two.cut()));
    }
  }

  private final List<Prefix> prefixes;
  private final int[] pairs;
  private final LongPredicate words;
  private final LongPredicate frequent;
  private final LongPredicate names;

  private Prefixes(
      List<Prefix> prefixes, LongPredicate words, LongPredicate frequent, LongPredicate names) {
    List<Prefix> single = new ArrayList<>(prefixes);
    single.removeIf(
        prefix ->
            prefixes.stream().anyMatch(o -> prefixes.stream().anyMatch(t -> prefix.is(o, t))));
    this.prefixes = List.copyOf(single);
    this.pairs = pairs(single, prefixes);
    this.words = words;
    this.frequent = frequent;
    this.names = names;
  }

  private static int[] pairs(List<Prefix> single, List<Prefix> all) {
    IntStream.Builder pairs = IntStream.builder();
    for (int one = 0; one < single.size(); one++) {
      for (int two = 0; two < single.size(); two++) {
        Prefix first = single.get(one);
        Prefix second = single.get(two);
        boolean allowed =
            all.size() == single.size()
                ? one != two && first.left().isEmpty()
                : all.stream().anyMatch(prefix -> prefix.is(first, second));
        if (allowed) {
          pairs.add(one | two + 1 << SECOND);
        }
      }
    }
    return pairs.build().toArray();
  }

  /// @param lines prefixes as `language.txt` has them: `particle`, or `particle=what it leaves`
  /// @param words whether a [Fold#WORD] hash is a word of the lexicon, merely frequent ones left
  ///   out
  /// @param frequent whether it is a frequent word
  /// @param names whether a [Fold#NAME] hash is, or begins, a name of the gazetteer
  public static Prefixes of(
      List<String> lines, LongPredicate words, LongPredicate frequent, LongPredicate names) {
    List<Prefix> prefixes =
        lines.stream()
            .map(Prefix::of)
            .filter(prefix -> !prefix.cut().isEmpty())
            .distinct()
            .sorted(Comparator.comparingInt(prefix -> prefix.cut().length()))
            .toList();
    return new Prefixes(prefixes, words, frequent, names);
  }

  /// How the word `text[from, to)` is to be cut: [#WHOLE], or a number to be handed to [#first],
  /// [#second] and [#left].
  public int cut(CharSequence text, int from, int to) {
    if (prefixes.isEmpty()
        || to - from <= SHORTEST_REST
        || words.test(Fold.WORD.hash(text, from, to))) {
      return WHOLE;
    }
    boolean named = !frequent.test(Fold.WORD.hash(text, from, to));
    if (named && names.test(Fold.NAME.hash(text, from, to))) {
      return WHOLE;
    }
    for (int one = 0; one < prefixes.size(); one++) {
      int rest = after(text, from, to, one);
      if (rest > from && known(text, rest, to, one, named)) {
        return one;
      }
    }
    for (int pair : pairs) {
      int middle = after(text, from, to, pair & MASK);
      int rest = second(text, from, to, pair);
      if (rest > middle && middle > from && known(text, rest, to, last(pair), named)) {
        return pair;
      }
    }
    return WHOLE;
  }

  private boolean known(CharSequence text, int rest, int to, int prefix, boolean named) {
    String left = prefixes.get(prefix).left();
    int letters = left.length() + letters(text, rest, to);
    return letters >= SHORTEST_REST && words.test(hash(Fold.WORD, left, text, rest, to))
        || named && letters >= SHORTEST_NAME && names.test(hash(Fold.NAME, left, text, rest, to));
  }

  private static long hash(Fold fold, String left, CharSequence text, int rest, int to) {
    return fold.hash(left, text, rest, to, "");
  }

  private static int letters(CharSequence text, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  /// How many particles there are.
  public int count() {
    return prefixes.size();
  }

  /// The code unit after particle number `n`; `from` if the word does not begin with it.
  public int after(CharSequence text, int from, int to, int n) {
    return after(prefixes.get(n).cut(), text, from, to);
  }

  /// The code unit after the first particle.
  public int first(CharSequence text, int from, int to, int cut) {
    return after(text, from, to, cut & MASK);
  }

  /// The code unit after the second particle, or after the first if there is one only.
  public int second(CharSequence text, int from, int to, int cut) {
    int middle = first(text, from, to, cut);
    return cut >>> SECOND == 0 ? middle : after(text, middle, to, last(cut));
  }

  /// What stands before the rest instead of the particles; empty if nothing.
  public String left(int cut) {
    return prefixes.get(last(cut)).left();
  }

  private static int last(int cut) {
    return cut >>> SECOND == 0 ? cut : (cut >>> SECOND) - 1;
  }

  /// The code unit after a prefix, with the marks above and below its letters; `from` if the word
  /// does not begin with it or nothing would be left.
  private static int after(String cut, CharSequence text, int from, int to) {
    int at = from;
    for (int i = 0; i < cut.length(); i++) {
      if (at >= to || text.charAt(at) != cut.charAt(i)) {
        return from;
      }
      at++;
      while (at < to && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
        at++;
      }
    }
    return at < to ? at : from;
  }
}
