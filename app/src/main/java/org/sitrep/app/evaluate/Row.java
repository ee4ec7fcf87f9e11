package org.sitrep.app.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// Scores of one thing.
///
/// @param labels what is scored: name of the column to word, in order
/// @param figures name of the column to number, in order
public record Row(SequencedMap<String, String> labels, SequencedMap<String, Figure> figures) {
  /// The label of a row that takes all languages, or all kinds, together.
  static final String ALL = "all";

  public Row {
    labels = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(labels));
    figures = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(figures));
  }

  /// A row of one label.
  static Row of(String column, String label, SequencedMap<String, Figure> figures) {
    return new Row(new LinkedHashMap<>(Map.of(column, label)), figures);
  }
}
