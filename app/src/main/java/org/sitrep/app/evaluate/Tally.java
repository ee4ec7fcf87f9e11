package org.sitrep.app.evaluate;

import java.util.LinkedHashMap;
import java.util.OptionalDouble;
import java.util.SequencedMap;

/// Counts what is in the gold, what was found, and what is both.
final class Tally {
  private long gold;
  private long found;
  private long correct;

  void add(long moreGold, long moreFound, long moreCorrect) {
    gold += moreGold;
    found += moreFound;
    correct += moreCorrect;
  }

  void add(Tally other) {
    add(other.gold, other.found, other.correct);
  }

  /// Counts with precision, recall and their harmonic mean.
  SequencedMap<String, Figure> figures() {
    SequencedMap<String, Figure> figures = new LinkedHashMap<>();
    figures.put("gold", new Figure.Count(gold));
    figures.put("found", new Figure.Count(found));
    figures.put("correct", new Figure.Count(correct));
    figures.put("precision", Figure.Share.of(correct, found));
    figures.put("recall", Figure.Share.of(correct, gold));
    figures.put("f1", gold + found == 0 ? none() : Figure.Share.of(2 * correct, gold + found));
    return figures;
  }

  private static Figure none() {
    return new Figure.Share(OptionalDouble.empty());
  }
}
