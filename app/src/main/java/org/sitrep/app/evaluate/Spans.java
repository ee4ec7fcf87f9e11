package org.sitrep.app.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.model.Span;

/// Stretches of a text with what they stand for, none overlapping another.
final class Spans<T> {
  private final TreeMap<Span, T> bySpan = new TreeMap<>();

  void put(Span span, T value) {
    bySpan.put(span, value);
  }

  int size() {
    return bySpan.size();
  }

  Optional<T> exactly(Span span) {
    return Optional.ofNullable(bySpan.get(span));
  }

  /// In order.
  Collection<Map.Entry<Span, T>> entries() {
    return bySpan.entrySet();
  }

  /// Those that share a code unit with `span`, the last one first.
  List<T> overlapping(Span span) {
    List<T> overlapping = new ArrayList<>();
    Map.Entry<Span, T> entry = bySpan.lowerEntry(new Span(span.end(), span.end()));
    while (entry != null && entry.getKey().overlaps(span)) {
      overlapping.add(entry.getValue());
      entry = bySpan.lowerEntry(entry.getKey());
    }
    return overlapping;
  }

  /// Whether one of them holds all of `span`.
  boolean cover(Span span) {
    Map.Entry<Span, T> entry = bySpan.lowerEntry(new Span(span.end(), span.end()));
    return entry != null && entry.getKey().contains(span);
  }
}
