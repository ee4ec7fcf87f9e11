package org.sitrep.compiler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.compiler.TextFile.Line;
import org.sitrep.pack.Apostrophes;
import org.sitrep.pack.Fold;
import org.sitrep.pack.PackWriter;
import org.sitrep.pack.PhraseTableBuilder;
import org.sitrep.pack.TopicEntry;

/// Compiles the words of one language for the topics of the news.
///
/// A topic of one word is found by any form of that word. In a phrase each word may stand in any of
/// its forms, whichever of them the file gives: the words of phrases are numbered, forms lead to
/// numbers and rows of numbers to topics, so that the table grows with the words and not with the
/// combinations of their forms.
final class TopicCompiler {
  private final TopicList topics;
  private final Inflector inflector;
  private final Apostrophes apostrophes;
  private final Problems problems;
  private final Set<String> function;
  private final Set<String> frequent;
  private final Map<String, Set<Integer>> forms = new LinkedHashMap<>();
  private final Map<String, Integer> words = new LinkedHashMap<>();
  private final Map<List<String>, Set<Integer>> phrases = new LinkedHashMap<>();
  private final Map<Integer, String> labels = new LinkedHashMap<>();

  /// @param function folded words that are no topic by themselves
  /// @param frequent folded words that are no forms of a topic's word either
  TopicCompiler(
      TopicList topics,
      Inflector inflector,
      Apostrophes apostrophes,
      Set<String> function,
      Set<String> frequent,
      Problems problems) {
    this.function = function;
    this.frequent = frequent;
    this.topics = topics;
    this.inflector = inflector;
    this.apostrophes = apostrophes;
    this.problems = problems;
  }

  /// Reads lines `id | word; phrase; …`.
  void read(TextFile file) {
    Set<String> seen = new HashSet<>();
    for (Line line : file.lines()) {
      int topic = topics.number(line.fields().getFirst());
      if (line.fields().size() != 2 || topic < 0 || !seen.add(line.fields().getFirst())) {
        problems.add(
            line.file(),
            line.number(),
            "expected `topic | words` with a topic of its own: " + line.text());
        continue;
      }
      List<String> list = TextFile.list(line.fields().get(1));
      labels.put(topic, list.getFirst());
      list.forEach(phrase -> add(phrase, topic));
    }
  }

  private void add(String phrase, int topic) {
    List<String> parts = Words.of(phrase, apostrophes);
    if (parts.size() == 1) {
      String word = parts.getFirst();
      int entry = TopicEntry.ofTopic(topic, LexiconBuilder.caseFlags(parts));
      if (!function.contains(Fold.WORD.fold(word))) {
        form(word, entry);
      }
      inflector.nominal(word).stream()
          .filter(form -> !frequent.contains(Fold.WORD.fold(form)))
          .forEach(form -> form(form, entry));
    } else if (!parts.isEmpty()) {
      List<String> row = parts.stream().map(word -> Integer.toString(word(word))).toList();
      phrases.computeIfAbsent(row, r -> new LinkedHashSet<>()).add(topic);
    }
  }

  private void form(String form, int entry) {
    List<String> parts = Words.of(form, apostrophes);
    if (parts.size() == 1) {
      forms.computeIfAbsent(Fold.WORD.fold(form), f -> new LinkedHashSet<>()).add(entry);
    }
  }

  /// The number of a word of phrases; its forms are added when it is met first.
  private int word(String word) {
    Integer known = words.get(word);
    if (known != null) {
      return known;
    }
    int number = words.size();
    words.put(word, number);
    form(word, TopicEntry.ofWord(number));
    inflector.relatives(word).forEach(form -> form(form, TopicEntry.ofWord(number)));
    return number;
  }

  /// All words that topics are found by, folded.
  Set<String> vocabulary() {
    return forms.keySet();
  }

  /// Writes `topic-forms` and `topic-phrases`, which lead to postings in `topic-entries`: a count,
  /// then that many entries; `topic-words`, the key of each numbered word; and `topic-labels`, the
  /// first word of each topic, empty where it has none.
  void write(PackWriter pack) {
    List<Integer> entries = new ArrayList<>();
    PhraseTableBuilder single = new PhraseTableBuilder(Fold.WORD);
    forms.forEach((form, of) -> single.add(List.of(form), posting(of, entries)));
    PhraseTableBuilder rows = new PhraseTableBuilder(Fold.WORD);
    phrases.forEach((row, of) -> rows.add(row, posting(of, entries)));
    single.write(pack, "topic-forms");
    rows.write(pack, "topic-phrases");
    pack.ints("topic-entries", entries.stream().mapToInt(Integer::intValue).toArray());
    pack.longs(
        "topic-words",
        words.values().stream().mapToLong(n -> Fold.WORD.hash(Integer.toString(n))).toArray());
    List<String> names = new ArrayList<>();
    for (int i = 0; i < topics.ids().size(); i++) {
      names.add(labels.getOrDefault(i, ""));
    }
    pack.strings("topic-labels", names);
  }

  private static int posting(Set<Integer> of, List<Integer> entries) {
    int posting = entries.size();
    entries.add(of.size());
    entries.addAll(of);
    return posting;
  }
}
