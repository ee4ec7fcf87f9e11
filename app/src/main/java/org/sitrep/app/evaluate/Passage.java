package org.sitrep.app.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.model.Span;

/// Sentences that are read together.
///
/// @param sentences of one file and one language, in order
/// @param text their texts, a paragraph each
record Passage(List<Item<GoldSentence>> sentences, String text) {
  private static final int RUN = 20;
  private static final String BREAK = "\n\n";

  Passage {
    sentences = List.copyOf(sentences);
  }

  private static Passage of(List<Item<GoldSentence>> sentences) {
    return new Passage(
        sentences, String.join(BREAK, sentences.stream().map(s -> s.value().text()).toList()));
  }

  /// Each sentence by itself.
  static List<Passage> alone(List<Item<GoldSentence>> gold) {
    return gold.stream().map(sentence -> of(List.of(sentence))).toList();
  }

  /// Sentences that stand together in a file, twenty at a time.
  static List<Passage> runs(List<Item<GoldSentence>> gold) {
    List<Passage> passages = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= gold.size(); i++) {
      boolean goesOn = i < gold.size() && i - from < RUN && together(gold.get(from), gold.get(i));
      if (!goesOn) {
        passages.add(of(gold.subList(from, i)));
        from = i;
      }
    }
    return passages;
  }

  private static boolean together(Item<GoldSentence> one, Item<GoldSentence> other) {
    return one.where().file().equals(other.where().file())
        && one.value().language().equals(other.value().language());
  }

  String language() {
    return sentences.getFirst().value().language();
  }

  /// Where its sentences begin in `text`.
  Set<Integer> openings() {
    Set<Integer> openings = new HashSet<>();
    int start = 0;
    for (Item<GoldSentence> sentence : sentences) {
      openings.add(start);
      start += sentence.value().text().length() + BREAK.length();
    }
    return openings;
  }

  /// The marked names of all sentences, with spans into `text`.
  List<GoldSentence.Name> names() {
    List<GoldSentence.Name> names = new ArrayList<>();
    int start = 0;
    for (Item<GoldSentence> sentence : sentences) {
      for (GoldSentence.Name name : sentence.value().names()) {
        Span span = new Span(start + name.span().start(), start + name.span().end());
        names.add(new GoldSentence.Name(span, name.type()));
      }
      start += sentence.value().text().length() + BREAK.length();
    }
    return names;
  }
}
