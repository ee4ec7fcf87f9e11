package org.sitrep.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The key under which Latin spellings of one Arabic, Persian, Hebrew, Greek or Cyrillic name meet.
///
/// Articles go, grown-on ones too; digraphs become single letters; a run of vowels becomes one of
/// few classes; doubled letters become one. The rules are data
/// (`knowledge/gazetteer/romanisation.txt`); a pack carries those it was built with. The key is
/// coarse: it serves names that are found under no spelling of their own, and needs the context to
/// confirm it.
public final class Romanisation {
  /// Keys shorter than this say too little to be used.
  public static final int SHORTEST_KEY = 3;

  private static final String SECTION_END = ": ";
  private static final int LETTERS = 128;
  private static final Rule NONE = new Rule("", "", false, false);

  /// Replaces `from` by `to`, at a word's beginning or end only if so marked.
  private record Rule(String from, String to, boolean first, boolean last) {}

  private final Set<String> articles = new HashSet<>();
  private final Map<Character, List<Rule>> rules = new HashMap<>();
  private final char[] vowels = new char[LETTERS];
  private String classes = "";
  private String assimilated = "";
  private String tail = "";

  /// @param lines rules, each as `section: text of the line`
  /// @throws IllegalArgumentException if a line has no section or belongs to an unknown one
  public Romanisation(Iterable<String> lines) {
    for (String line : lines) {
      int end = line.indexOf(SECTION_END);
      if (end < 0) {
        throw new IllegalArgumentException("no rule: " + line);
      }
      read(line.substring(0, end), line.substring(end + SECTION_END.length()));
    }
    for (List<Rule> sharing : rules.values()) {
      sharing.sort(
          Comparator.comparingInt((Rule rule) -> -rule.from.length())
              .thenComparing(rule -> !(rule.first || rule.last))
              .thenComparing(Rule::from));
    }
  }

  private void read(String section, String text) {
    switch (section) {
      case "article" -> articles.addAll(List.of(text.split("; *")));
      case "assimilated" -> assimilated = text.replace(";", "").replace(" ", "");
      case "letters" -> rule(text);
      case "vowels" -> vowels(text.charAt(0), text.substring(text.indexOf('|') + 1));
      case "tail" -> tail = text.replace(";", "").replace(" ", "");
      default -> throw new IllegalArgumentException("unknown section of rules: " + section);
    }
  }

  private void rule(String text) {
    String[] sides = text.split(" *> *", -1);
    String from = sides[0].replace("^", "").replace("$", "");
    rules
        .computeIfAbsent(from.charAt(0), c -> new ArrayList<>())
        .add(new Rule(from, sides[1].strip(), sides[0].startsWith("^"), sides[0].endsWith("$")));
  }

  private void vowels(char letter, String members) {
    classes += letter;
    for (String member : members.strip().split("; *")) {
      vowels[member.charAt(0)] = letter;
    }
  }

  /// The hash of the key of `text[start, end)`, or 0 if the name is too short or not in Latin
  /// letters.
  public long hash(CharSequence text, int start, int end) {
    String key = key(text.subSequence(start, end));
    return key.length() < SHORTEST_KEY ? 0 : Fold.NAME.hash(key);
  }

  /// The key itself; empty if the name has letters other than Latin ones.
  public String key(CharSequence name) {
    StringBuilder key = new StringBuilder();
    String folded = Fold.NAME.fold(name).toLowerCase(Locale.ROOT);
    int i = 0;
    while (i < folded.length()) {
      int end = i;
      while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
        if (folded.charAt(end) > 'z') {
          return "";
        }
        end++;
      }
      String word = folded.substring(i, end);
      if (!word.isEmpty() && !(articles.contains(word) && end < folded.length())) {
        key.append(wordKey(word));
      }
      i = end + 1;
    }
    return key.toString();
  }

  private String wordKey(String word) {
    String bare = withoutArticle(word);
    String reduced = vowelClasses(letters(bare));
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < reduced.length(); i++) {
      if (i == 0 || reduced.charAt(i) != reduced.charAt(i - 1)) {
        out.append(reduced.charAt(i));
      }
    }
    if (out.length() > 2 && tail.indexOf(out.charAt(out.length() - 1)) >= 0) {
      out.setLength(out.length() - 1);
    }
    return out.toString();
  }

  private String withoutArticle(String word) {
    boolean grown =
        word.length() > 4
            && assimilated.indexOf(word.charAt(0)) >= 0
            && word.charAt(1) == word.charAt(2);
    return grown ? word.substring(2) : word;
  }

  private String letters(String word) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < word.length()) {
      Rule rule = ruleAt(word, i);
      if (rule.equals(NONE)) {
        out.append(word.charAt(i++));
      } else {
        out.append(rule.to);
        i += rule.from.length();
      }
    }
    return out.toString();
  }

  private Rule ruleAt(String word, int at) {
    for (Rule rule : rules.getOrDefault(word.charAt(at), List.of())) {
      if (word.startsWith(rule.from, at)
          && (!rule.first || at == 0)
          && (!rule.last || at + rule.from.length() == word.length())) {
        return rule;
      }
    }
    return NONE;
  }

  /// Runs of vowels become the first class that has a letter in the run.
  private String vowelClasses(String word) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < word.length()) {
      int best = classes.length();
      int end = i;
      while (end < word.length() && vowels[word.charAt(end)] != 0) {
        best = Math.min(best, classes.indexOf(vowels[word.charAt(end)]));
        end++;
      }
      out.append(end == i ? word.charAt(i) : classes.charAt(best));
      i = Math.max(end, i + 1);
    }
    return out.toString();
  }
}
