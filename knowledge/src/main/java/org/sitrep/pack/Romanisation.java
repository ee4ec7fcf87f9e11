package org.sitrep.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The keys under which Latin spellings of one Arabic, Persian, Hebrew, Greek or Cyrillic name meet
/// each other and the name in its own script.
///
/// A name has a coarse key, its *skeleton*: the classes of its consonants, without articles,
/// doubled letters, vowels and the glides y, w, v. Names of one skeleton are told apart by the fine
/// key, [#distance]: vowels, and how the consonants are sounded. A letter that is used for
/// different sounds gives a name several *readings*, each with keys of its own. The rules are data
/// (`knowledge/gazetteer/romanisation.txt`); a pack carries those it was built with.
///
/// ```
/// for (int reading = 0; reading < Romanisation.READINGS; reading++) {
///   long skeleton = romanisation.skeleton(text, start, end, reading);
///   if (skeleton == 0) break;
///   …
/// }
/// ```
///
/// Nothing but [#keys] creates objects.
public final class Romanisation {
  /// The most readings of a name.
  public static final int READINGS = 12;

  /// Names with fewer consonants say too little to be used.
  public static final int SHORTEST = 2;

  private static final char FIRST_DIGIT = 'a';
  private static final int DIGIT_BITS = 4;
  private static final int DIGITS = (Sounds.BITS + DIGIT_BITS - 1) / DIGIT_BITS;

  /// The keys of one reading.
  ///
  /// @param skeleton letters, a class each; its [Fold#NAME] hash is that of [Romanisation#skeleton]
  /// @param fine the fine key
  public record Keys(String skeleton, int fine) {
    /// The fine key as a word, to be chained to the skeleton; its hash is [Romanisation#chained].
    public String fineWord() {
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < DIGITS; i++) {
        word.append(digit(fine, i));
      }
      return word.toString();
    }
  }

  private final RomanRules rules;

  /// @param lines rules, each as `section: text of the line`
  /// @throws IllegalArgumentException if a line is no rule
  public Romanisation(Iterable<String> lines) {
    rules = new RomanRules(lines);
  }

  /// The hash of a reading's skeleton, or 0 if there is no such reading, or letters without a rule.
  public long skeleton(CharSequence text, int start, int end, int reading) {
    return read(text, start, end, reading, true);
  }

  /// The hash of the classes of the first consonants of a name in its first reading; the spellings
  /// of a name in two scripts differ more at its end than at its beginning.
  ///
  /// @param least how many consonants it must have
  /// @param most how many count
  /// @return 0 if it has fewer than `least`, or letters without a rule
  public long beginning(CharSequence text, int start, int end, int least, int most) {
    long hash = Hash.SEED;
    long state = 0;
    int i = start;
    while (i < end && Sounds.count(state) < most) {
      char c = rules.letter(text.charAt(i));
      if (c <= RomanRules.BREAK || rules.grownOn(text, start, end, i)) {
        i++;
        continue;
      }
      RomanRules.Rule rule = rules.at(text, start, end, i);
      if (rule.from().isEmpty()) {
        return 0;
      }
      for (int sound : rule.readings()[0]) {
        long next = Sounds.step(state, sound, unwritten(c));
        boolean consonant = Sounds.count(next) > Sounds.count(state) && Sounds.count(state) < most;
        hash = consonant ? Hash.step(hash, letter(sound)) : hash;
        state = next;
      }
      i += rule.from().length();
    }
    return Sounds.count(state) < least ? 0 : Hash.finish(hash);
  }

  /// The fine key in the lowest 32 bits of a reading, and how many consonants it has above.
  public long fine(CharSequence text, int start, int end, int reading) {
    return read(text, start, end, reading, false);
  }

  /// The key of a skeleton and a fine key together.
  public static long chained(long skeleton, int fine) {
    long word = Hash.SEED;
    for (int i = 0; i < DIGITS; i++) {
      word = Hash.step(word, digit(fine, i));
    }
    return Hash.chain(skeleton, Hash.finish(word));
  }

  private static char digit(int fine, int i) {
    return (char) (FIRST_DIGIT + (fine >>> DIGIT_BITS * i & (1 << DIGIT_BITS) - 1));
  }

  /// How far a spelling with this fine key is from a stored one of the same skeleton, in hundredths
  /// of a letter.
  ///
  /// @param heard as [#fine] gives it
  public static int distance(long heard, int stored) {
    return Sounds.distance(Sounds.fine(heard), stored, Sounds.count(heard));
  }

  /// The greatest distance at which two spellings are still taken for one name; it grows with the
  /// name.
  ///
  /// @param heard as [#fine] gives it
  public static int limit(long heard) {
    return Sounds.limit(Sounds.count(heard));
  }

  private long read(CharSequence text, int start, int end, int reading, boolean coarse) {
    long hash = Hash.SEED;
    long state = 0;
    int choice = reading;
    int i = start;
    while (i < end) {
      char c = rules.letter(text.charAt(i));
      if (c <= RomanRules.BREAK || rules.grownOn(text, start, end, i)) {
        state = c == RomanRules.BREAK ? Sounds.wordEnd(state) : state;
        i++;
        continue;
      }
      RomanRules.Rule rule = rules.at(text, start, end, i);
      int readings = rule.readings().length;
      for (int sound : rule.readings()[readings == 1 ? 0 : choice % readings]) {
        long next = Sounds.step(state, sound, unwritten(c));
        hash = Sounds.count(next) > Sounds.count(state) ? Hash.step(hash, letter(sound)) : hash;
        state = next;
      }
      choice = readings == 1 ? choice : choice / readings;
      if (rule.from().isEmpty()) {
        return 0;
      }
      i += rule.from().length();
    }
    if (choice != 0) {
      return 0;
    }
    return coarse ? Hash.finish(hash) : state;
  }

  private static char letter(int sound) {
    return (char) (sound & 0xFF);
  }

  private static boolean unwritten(char c) {
    return c >= '\u0590' && c < '\u0700';
  }

  /// The keys of all readings that have consonants enough, for the makers of packs and for tests.
  public List<Keys> keys(CharSequence name) {
    Set<Keys> keys = new LinkedHashSet<>();
    for (int reading = 0; reading < READINGS; reading++) {
      if (skeleton(name, 0, name.length(), reading) == 0) {
        break;
      }
      String skeleton = letters(name, reading);
      if (skeleton.length() >= SHORTEST) {
        keys.add(new Keys(skeleton, Sounds.fine(fine(name, 0, name.length(), reading))));
      }
    }
    return new ArrayList<>(keys);
  }

  private String letters(CharSequence name, int reading) {
    StringBuilder out = new StringBuilder();
    long state = 0;
    int choice = reading;
    int i = 0;
    while (i < name.length()) {
      char c = rules.letter(name.charAt(i));
      if (c <= RomanRules.BREAK || rules.grownOn(name, 0, name.length(), i)) {
        state = c == RomanRules.BREAK ? Sounds.wordEnd(state) : state;
        i++;
        continue;
      }
      RomanRules.Rule rule = rules.at(name, 0, name.length(), i);
      for (int sound : rule.readings()[choice % rule.readings().length]) {
        long next = Sounds.step(state, sound, unwritten(c));
        out.append(Sounds.count(next) > Sounds.count(state) ? String.valueOf(letter(sound)) : "");
        state = next;
      }
      choice /= rule.readings().length;
      i += rule.from().length();
    }
    return out.toString();
  }
}
