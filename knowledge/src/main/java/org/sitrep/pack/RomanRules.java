package org.sitrep.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rules of `knowledge/gazetteer/romanisation.txt`, laid out so that they are applied to the
/// characters of a text without creating an object.
final class RomanRules {
  /// A letter no rule knows: the name cannot be read.
  static final Rule UNKNOWN = new Rule("", false, false, new int[1][0]);

  /// What [#letter] gives for marks, which are passed over.
  static final char SILENT = 0;

  /// What [#letter] gives between words.
  static final char BREAK = 1;

  private static final char ANY = 0;
  private static final char LETTERS = 0x2000;
  private static final int SHORTEST_GROWN = 5;
  private static final String SECTION_END = ": ";

  /// A rule.
  ///
  /// @param first whether it holds at the beginning of a word only
  /// @param last whether it holds at the end of a word only
  /// @param second the second letter, [#ANY] if it has but one
  /// @param readings the sounds it may stand for
  record Rule(String from, char second, boolean first, boolean last, int[][] readings) {
    Rule(String from, boolean first, boolean last, int[][] readings) {
      this(from, from.length() > 1 ? from.charAt(1) : ANY, first, last, readings);
    }
  }

  private final Map<Character, Integer> sounds = new HashMap<>();
  private final Rule[][] rules = new Rule[LETTERS][0];
  private final char[] letters = new char[LETTERS];
  private int vowels;
  private String assimilated = "";

  RomanRules(Iterable<String> lines) {
    List<String> spelled = new ArrayList<>();
    for (String line : lines) {
      int end = line.indexOf(SECTION_END);
      if (end < 0) {
        throw new IllegalArgumentException("no rule: " + line);
      }
      read(line.substring(0, end), line.substring(end + SECTION_END.length()), spelled);
    }
    spelled.forEach(this::rule);
    for (Rule[] sharing : rules) {
      Arrays.sort(
          sharing,
          Comparator.comparingInt((Rule rule) -> -rule.from.length())
              .thenComparingInt(rule -> (rule.first ? 0 : 1) + (rule.last ? 0 : 1)));
    }
    for (char c = 0; c < LETTERS; c++) {
      letters[c] = letterOf(c);
    }
  }

  private void read(String section, String text, List<String> spelled) {
    switch (section) {
      case "vowels" -> sounds.put(text.charAt(0), Sounds.VOWEL | 1 << vowels++);
      case "consonants" -> consonants(text);
      case "article" -> {
        for (String article : text.split("; *")) {
          spelled.add("^" + article + "$ >");
        }
      }
      case "assimilated" -> assimilated = text.replace("; ", "");
      default -> spelled.add(text);
    }
  }

  private void consonants(String text) {
    String[] members = text.substring(text.indexOf('|') + 1).strip().split("; *");
    for (int place = 0; place < members.length; place++) {
      sounds.put(members[place].charAt(0), Sounds.consonant(text.charAt(0), place));
    }
  }

  private void rule(String text) {
    String[] sides = text.split(" *> *", -1);
    String from = sides[0].replace("^", "").replace("$", "");
    int[][] readings =
        Arrays.stream(sides[1].split("\\|", -1))
            .map(String::strip)
            .map(this::spell)
            .toArray(int[][]::new);
    char key = from.charAt(0);
    rules[key] = Arrays.copyOf(rules[key], rules[key].length + 1);
    rules[key][rules[key].length - 1] =
        new Rule(from, sides[0].startsWith("^"), sides[0].endsWith("$"), readings);
  }

  private int[] spell(String text) {
    return text.chars()
        .map(
            c -> {
              Integer sound = sounds.get((char) c);
              if (sound == null) {
                throw new IllegalArgumentException("no sound of the key: " + text);
              }
              return sound;
            })
        .toArray();
  }

  /// A letter that rules name stands for itself, all others for their folded form.
  private char letterOf(char c) {
    char lower = Character.toLowerCase(c);
    if (lower < LETTERS && rules[lower].length > 0) {
      return lower;
    }
    String folded = Fold.NAME.fold(String.valueOf(c));
    if (folded.isEmpty() || c == '`') {
      return SILENT;
    }
    return Character.isLetterOrDigit(folded.charAt(0)) ? folded.charAt(0) : BREAK;
  }

  /// A character as the rules see it.
  char letter(char c) {
    if (c < LETTERS) {
      return letters[c];
    }
    if (c == '\u2019' || c == '\u2018') {
      return SILENT;
    }
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? c : BREAK;
  }

  /// The rule for what stands at `at`, or [#UNKNOWN].
  Rule at(CharSequence text, int start, int end, int at) {
    char c = letter(text.charAt(at));
    if (c < LETTERS) {
      char next = at + 1 < end ? letter(text.charAt(at + 1)) : BREAK;
      for (Rule rule : rules[c]) {
        if ((rule.second == ANY || rule.second == next) && fits(rule, text, start, end, at)) {
          return rule;
        }
      }
    }
    return UNKNOWN;
  }

  private boolean fits(Rule rule, CharSequence text, int start, int end, int at) {
    String from = rule.from;
    int to = at + from.length();
    if (to > end) {
      return false;
    }
    for (int i = 2; i < from.length(); i++) {
      if (letter(text.charAt(at + i)) != from.charAt(i)) {
        return false;
      }
    }
    return !(rule.first && inWord(text, start, end, at - 1))
        && !(rule.last && inWord(text, start, end, to));
  }

  private boolean inWord(CharSequence text, int start, int end, int at) {
    return at >= start && at < end && letter(text.charAt(at)) != BREAK;
  }

  /// Whether a word begins at `at` with the vowel of an article that has become one with it: the
  /// letter after it is doubled.
  boolean grownOn(CharSequence text, int start, int end, int at) {
    return at + SHORTEST_GROWN <= end
        && letter(text.charAt(at + 1)) == letter(text.charAt(at + 2))
        && assimilated.indexOf(letter(text.charAt(at))) >= 0
        && !inWord(text, start, end, at - 1)
        && inWord(text, start, end, at + SHORTEST_GROWN - 1);
  }
}
