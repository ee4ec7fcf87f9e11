package org.sitrep.app.store;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What is counted of one origin.
final class Tally {
  int claims;
  int events;
  int first;
  int alone;
  int corroborated;
  int contradicted;

  private final Map<String, Integer> names = new TreeMap<>();
  private final Map<String, Integer> kinds = new TreeMap<>();
  private final Set<String> articles = new HashSet<>();
  private final Set<String> languages = new TreeSet<>();

  /// Notes an article that carries its words.
  void carry(String article, String language) {
    articles.add(article);
    languages.add(language);
  }

  /// Notes what it is called, so many times.
  void name(String name, String kind, int times) {
    names.merge(name, times, Integer::sum);
    kinds.merge(kind, times, Integer::sum);
  }

  /// The counts, under the name and kind it is called by most often.
  SourceRow row(String key) {
    return new SourceRow(
        key,
        most(names, key),
        most(kinds, ""),
        claims,
        events,
        first,
        alone,
        corroborated,
        contradicted,
        articles.size(),
        List.copyOf(languages));
  }

  private static String most(Map<String, Integer> counts, String none) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(none);
  }
}
