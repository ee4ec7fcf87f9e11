package org.sitrep.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The concepts of the reports that are open, numbered, and in how many of them each is found.
///
/// A number is given anew once no open report has its concept, so that memory follows the open
/// reports and not the archive.
final class Concepts {
  private static final ConceptKind[] KINDS = ConceptKind.values();

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> keys = new ArrayList<>();
  private final Numbers free = new Numbers();
  private byte[] kinds = new byte[1024];
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

  /// Counts an article no more.
  void forget(int[] ids) {
    articles--;
    for (int id : ids) {
      if (--found[id] == 0) {
        numbers.remove(keys.get(id));
        keys.set(id, "");
        free.add(id);
      }
    }
  }

  private int number(String key, ConceptKind kind) {
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    int number = free.size() > 0 ? free.removeLast() : keys.size();
    if (number == keys.size()) {
      keys.add(key);
    } else {
      keys.set(number, key);
    }
    numbers.put(key, number);
    if (number >= found.length) {
      found = Arrays.copyOf(found, number * 2);
      kinds = Arrays.copyOf(kinds, number * 2);
    }
    kinds[number] = (byte) kind.ordinal();
    return number;
  }

  /// What a concept weighs, by its kind and its rarity among the articles counted.
  double weight(int concept) {
    return kind(concept).weight(found[concept], articles);
  }

  /// In how many articles it is found.
  int found(int concept) {
    return found[concept];
  }

  ConceptKind kind(int concept) {
    return KINDS[kinds[concept]];
  }

  /// The concept as people may read it: `place geonames:170794`.
  String key(int concept) {
    return keys.get(concept);
  }

  /// How many articles are counted.
  int articles() {
    return articles;
  }
}
