package org.sitrep.story;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.NameEndings;
import org.sitrep.knowledge.Prefixes;
import org.sitrep.pack.Fold;
import org.sitrep.pack.Hash;
import org.sitrep.pack.Romanisation;

/// The words of a text that may be names, and its numbers, by keys that are the same in other
/// languages: how names begin, for inflected ones in Latin letters, and how they sound, for other
/// scripts.
///
/// Frequent words are left out, and in scripts with case what begins with a small letter.
final class NameWords {
  private static final int SHORTEST = 3;
  private static final int BEGINNING = 5;
  private static final int CONSONANTS = 3;
  private static final int MOST = 160;
  private static final int FEWEST_DIGITS = 2;
  private static final int MOST_DIGITS = 12;
  private static final int GROUP = 3;
  private static final char AFTER_LATIN = '\u0370';

  private final LongPredicate frequent;
  private final Function<String, NameEndings> endings;
  private final Function<String, Prefixes> prefixes;
  private final Optional<Romanisation> romanisation;

  NameWords(
      LongPredicate frequent,
      Function<String, NameEndings> endings,
      Function<String, Prefixes> prefixes,
      Optional<Romanisation> romanisation) {
    this.frequent = frequent;
    this.endings = endings;
    this.prefixes = prefixes;
    this.romanisation = romanisation;
  }

  /// With the words of all languages.
  static NameWords of(Knowledge knowledge, LongPredicate frequent) {
    return new NameWords(
        frequent,
        tag -> known(knowledge, tag) ? knowledge.language(tag).nameEndings() : NameEndings.NONE,
        tag -> known(knowledge, tag) ? knowledge.language(tag).cuts().prefixes() : Prefixes.NONE,
        knowledge.gazetteer().romanisation());
  }

  private static boolean known(Knowledge knowledge, String tag) {
    return knowledge.tags().contains(tag);
  }

  /// What is met.
  interface Receiver {
    /// @param kind [ConceptKind#NAME], [ConceptKind#SOUND], [ConceptKind#FULL_NAME] or
    ///   [ConceptKind#DIGITS]
    /// @param offset UTF-16 code units into the text
    void met(ConceptKind kind, long key, int offset);
  }

  /// Gives each key once, where it is met first.
  void read(String text, String language, Receiver receiver) {
    Reading reading =
        new Reading(text, endings.apply(language), prefixes.apply(language), receiver);
    int i = 0;
    while (i < text.length() && reading.words < MOST) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        int end = i;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        reading.word(i, end);
        i = end;
      } else if (Character.isDigit(c)) {
        i = reading.number(i);
      } else {
        i++;
      }
    }
  }

  private final class Reading {
    private final String text;
    private final NameEndings inflected;
    private final Prefixes particles;
    private final Receiver receiver;
    private final Set<Long> known = new HashSet<>();
    private int words;
    private long before;
    private int beforeEnd = -1;

    Reading(String text, NameEndings inflected, Prefixes particles, Receiver receiver) {
      this.text = text;
      this.inflected = inflected;
      this.particles = particles;
      this.receiver = receiver;
    }

    void word(int from, int to) {
      if (to - from < SHORTEST
          || Character.isLowerCase(text.charAt(from))
          || frequent.test(Fold.WORD.hash(text, from, to))) {
        return;
      }
      words++;
      form(text, from, to, from);
      int[] known = inflected.of(text, from, to);
      if (known.length > 0) {
        String basic = inflected.basic(known[0], text, from, to);
        form(basic, 0, basic.length(), from);
      }
      for (int n = 0; n < particles.count(); n++) {
        int rest = particles.after(text, from, to, n);
        if (to - rest >= SHORTEST && rest > from) {
          sound(text, rest, to, from);
        }
      }
      full(from, to);
    }

    private void form(CharSequence word, int from, int to, int offset) {
      if (word.charAt(from) < AFTER_LATIN) {
        int end = Math.min(to, from + BEGINNING);
        met(ConceptKind.NAME, Fold.NAME.hash(word, from, end), offset);
      }
      sound(word, from, to, offset);
    }

    private void sound(CharSequence word, int from, int to, int offset) {
      if (romanisation.isPresent()) {
        long key = romanisation.get().beginning(word, from, to, CONSONANTS, CONSONANTS);
        if (key != 0) {
          met(ConceptKind.SOUND, key, offset);
        }
      }
    }

    /// Two names in a row, by how both sound.
    private void full(int from, int to) {
      if (romanisation.isPresent()) {
        long key = romanisation.get().beginning(text, from, to, 1, CONSONANTS);
        if (beforeEnd == from - 1 && before != 0 && key != 0) {
          met(ConceptKind.FULL_NAME, Hash.chain(before, key), from);
        }
        before = key;
        beforeEnd = to;
      }
    }

    /// A number as its digits, the marks between its thousands left out.
    ///
    /// @return where it ends
    int number(int from) {
      long hash = 0;
      int digits = 0;
      int i = from;
      while (i < text.length()) {
        char c = text.charAt(i);
        if (Character.isDigit(c)) {
          hash = Hash.chain(hash, 1 + Character.digit(c, 10));
          digits++;
        } else if (!isBetween(i)) {
          break;
        } else if (!isGroup(i)) {
          hash = Hash.chain(hash, c);
        }
        i++;
      }
      if (digits >= FEWEST_DIGITS && digits <= MOST_DIGITS) {
        met(ConceptKind.DIGITS, hash, from);
      }
      return i;
    }

    private boolean isBetween(int i) {
      char c = text.charAt(i);
      boolean mark = c == '.' || c == ',' || c == '\u066B' || c == '\u066C';
      boolean space = (c == ' ' || c == '\u00A0' || c == '\u202F') && isGroup(i);
      return (mark || space) && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
    }

    private boolean isGroup(int i) {
      int end = i + 1;
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
      return end - i - 1 == GROUP;
    }

    private void met(ConceptKind kind, long key, int offset) {
      if (known.add(key ^ kind.ordinal())) {
        receiver.met(kind, key, offset);
      }
    }
  }
}
