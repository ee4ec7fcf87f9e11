package org.sitrep.compiler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.pack.Apostrophes;
import org.sitrep.pack.Concept;
import org.sitrep.pack.Flags;
import org.sitrep.pack.Fold;
import org.sitrep.pack.PackWriter;
import org.sitrep.pack.PhraseTableBuilder;

/// Collects the phrases of one language with what they stand for.
final class LexiconBuilder {
  /// One thing a phrase stands for, under one demand on case; the forms it may be are gathered in
  /// its flags.
  private record Meaning(Concept concept, int caseFlags, String value) {}

  /// Longer abbreviations are also written like names ("Nato", "Unicef").
  private static final int SHORT_CAPS = 3;

  private final Map<List<String>, Map<Meaning, Integer>> entries = new LinkedHashMap<>();
  private final Inflector inflector;
  private final Apostrophes apostrophes;

  /// @param apostrophes where words of phrases are cut
  LexiconBuilder(Inflector inflector, Apostrophes apostrophes) {
    this.inflector = inflector;
    this.apostrophes = apostrophes;
  }

  /// Adds a phrase as it stands; `~word` in it stands for every form of that word. Capitals in it
  /// are required of the text.
  void phrase(String phrase, Concept concept, String value) {
    expand(phrase, concept, value, 0, true);
  }

  /// Adds a phrase whatever its case.
  void anyCase(String phrase, Concept concept, String value) {
    expand(phrase, concept, value, 0, false);
  }

  /// Adds every form of a lemma, whatever its part of speech; of a lemma of several words the last
  /// is inflected too.
  void lemma(String lemma, Concept concept, String value) {
    int space = lemma.lastIndexOf(' ');
    if (lemma.indexOf('~') >= 0) {
      phrase(lemma, concept, value);
    } else {
      String before = lemma.substring(0, space + 1);
      for (Form form : inflector.any(lemma.substring(space + 1))) {
        expand(before + form.text(), concept, value, 0, true);
      }
    }
  }

  /// Adds every form of a noun, the last word of a phrase being inflected.
  void noun(String lemma, Concept concept, String value) {
    int space = lemma.lastIndexOf(' ');
    String before = lemma.substring(0, space + 1);
    for (Form form : inflector.noun(lemma.substring(space + 1))) {
      expand(before + form.text(), concept, value, form.flags(), true);
    }
  }

  /// Adds every form of a verb, the first word of a phrase being inflected.
  void verb(String lemma, Concept concept, String value) {
    int space = lemma.indexOf(' ');
    String after = space < 0 ? "" : lemma.substring(space);
    for (Form form : inflector.verb(space < 0 ? lemma : lemma.substring(0, space))) {
      expand(form.text() + after, concept, value, form.flags(), true);
    }
  }

  private void expand(String phrase, Concept concept, String value, int flags, boolean cased) {
    int tilde = phrase.indexOf('~');
    if (tilde < 0) {
      add(phrase, concept, value, flags, cased);
      return;
    }
    int end = tilde + 1;
    while (end < phrase.length() && Character.isLetterOrDigit(phrase.charAt(end))) {
      end++;
    }
    for (Form form : inflector.any(phrase.substring(tilde + 1, end))) {
      String one = phrase.substring(0, tilde) + form.text() + phrase.substring(end);
      expand(one, concept, value, flags, cased);
    }
  }

  private void add(String phrase, Concept concept, String value, int flags, boolean cased) {
    List<String> words = Words.of(phrase, apostrophes);
    if (words.isEmpty()) {
      return;
    }
    List<String> folded = words.stream().map(Fold.WORD::fold).toList();
    Meaning meaning = new Meaning(concept, cased ? caseFlags(words) : 0, value);
    entries
        .computeIfAbsent(folded, w -> new LinkedHashMap<>())
        .merge(meaning, flags | meaning.caseFlags(), (one, other) -> one | other);
  }

  /// What case a phrase demands of the text: [Flags#CAPS], [Flags#CAPITAL] or nothing.
  static int caseFlags(List<String> words) {
    String first = words.getFirst();
    boolean caps =
        words.size() == 1
            && first.chars().filter(Character::isUpperCase).count() > 1
            && first.chars().noneMatch(Character::isLowerCase);
    if (caps && first.length() <= SHORT_CAPS) {
      return Flags.CAPS;
    }
    return Character.isUpperCase(first.charAt(0)) ? Flags.CAPITAL : 0;
  }

  /// Writes the lexicon: the phrase table, the entries it points to, and their values.
  ///
  /// A posting is an index into `entries`: a count, then per entry the concept and flags (`flags <<
  /// 8 | concept`) and the number of its value.
  void write(PackWriter pack) {
    PhraseTableBuilder table = new PhraseTableBuilder(Fold.WORD);
    Map<String, Integer> values = new LinkedHashMap<>();
    List<Integer> cells = new ArrayList<>();
    for (Map.Entry<List<String>, Map<Meaning, Integer>> phrase : entries.entrySet()) {
      table.add(phrase.getKey(), cells.size());
      cells.add(phrase.getValue().size());
      phrase
          .getValue()
          .forEach(
              (meaning, flags) -> {
                cells.add(flags << 8 | meaning.concept().number());
                cells.add(values.computeIfAbsent(meaning.value(), v -> values.size()));
              });
    }
    table.write(pack, "lexicon");
    pack.ints("entries", cells.stream().mapToInt(Integer::intValue).toArray());
    pack.strings("values", values.keySet());
  }

  /// Writes the table of all words that phrases are made of, wherever they stand in them, and of
  /// `further` ones; words that are merely frequent are left out.
  void writeVocabulary(PackWriter pack, List<String> further) {
    Set<String> words = new LinkedHashSet<>(further);
    entries.forEach(
        (phrase, meanings) -> {
          if (meanings.keySet().stream().anyMatch(m -> m.concept() != Concept.FREQUENT)) {
            words.addAll(phrase);
          }
        });
    PhraseTableBuilder table = new PhraseTableBuilder(Fold.WORD);
    words.forEach(word -> table.add(List.of(word), 0));
    table.write(pack, "vocabulary");
  }
}
