package org.sitrep.picture.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// Finds things of an earlier run again by the words they rest on.
final class Evidences<T> {
  private final List<T> things;
  private final Map<String, List<Integer>> byKey = new HashMap<>();

  /// @param evidence keys of the words that a thing rests on; several things may rest on the same
  Evidences(List<T> things, Function<T, Set<String>> evidence) {
    this.things = things;
    for (int n = 0; n < things.size(); n++) {
      for (String key : evidence.apply(things.get(n))) {
        byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(n);
      }
    }
  }

  /// The thing that shares most of its words with some, the first of several.
  Optional<T> find(List<String> keys) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (String key : keys) {
      byKey.getOrDefault(key, List.of()).forEach(thing -> shared.merge(thing, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(entry -> things.get(entry.getKey()));
  }
}
