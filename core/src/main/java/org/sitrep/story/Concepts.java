package org.sitrep.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All concepts met so far, numbered in the order they were met, with the count of articles that
/// contain each.
final class Concepts {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> keys = new ArrayList<>();
  private final List<ConceptKind> kinds = new ArrayList<>();
  private int[] found = new int[1024];
  private int articles;

  /// Counts one article and returns the numbers of its concepts, in the order of the map.
  int[] count(Map<String, Salience> concepts) {
    articles++;
    int[] ids = new int[concepts.size()];
    int n = 0;
    for (Map.Entry<String, Salience> entry : concepts.entrySet()) {
      int number = number(entry.getKey(), entry.getValue().kind());
      found[number]++;
      ids[n++] = number;
    }
    return ids;
  }

  private int number(String key, ConceptKind kind) {
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    int number = keys.size();
    numbers.put(key, number);
    keys.add(key);
    kinds.add(kind);
    if (number >= found.length) {
      found = java.util.Arrays.copyOf(found, number * 2);
    }
    return number;
  }

  /// What a concept weighs, by its kind and its rarity among the articles counted.
  double weight(int concept) {
    return kinds.get(concept).weight(found[concept], articles);
  }

  /// In how many articles it was found.
  int found(int concept) {
    return found[concept];
  }

  ConceptKind kind(int concept) {
    return kinds.get(concept);
  }

  /// The concept as people may read it: `place geonames:170794`.
  String key(int concept) {
    return keys.get(concept);
  }

  int size() {
    return keys.size();
  }
}
