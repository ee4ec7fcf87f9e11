package org.sitrep.app.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sitrep.app.store.Store;

/// Events that only the store can find, kept for the next question of the same reader: a page asks
/// for list, map, histogram and counts of one filter.
final class Candidates {
  private static final int KEPT = 64;

  private final Store store;
  private final Columns columns;
  private final Map<Question, Rows> known = new LinkedHashMap<>(16, 0.75f, true);

  Candidates(Store store, Columns columns) {
    this.store = store;
    this.columns = columns;
  }

  private enum Kind {
    WORDS,
    ACTORS,
    ORIGINS,
    LANGUAGE,
    STORY,
    ARTICLE
  }

  private record Question(Kind kind, List<String> about) {}

  Rows ofWords(String words) {
    return ask(Kind.WORDS, List.of(words), () -> store.eventRowsOfWords(words));
  }

  Rows ofActors(List<String> refs) {
    return ask(Kind.ACTORS, refs, () -> store.eventRowsOfActors(refs));
  }

  Rows ofOrigins(List<String> keys) {
    return ask(Kind.ORIGINS, keys, () -> store.eventRowsOfOrigins(keys));
  }

  Rows ofLanguage(String tag) {
    List<String> tags = List.of(tag);
    return ask(Kind.LANGUAGE, tags, () -> store.eventRowsOfLanguages(tags));
  }

  Rows ofLanguages(List<String> tags) {
    Rows rows = Rows.none(columns.size);
    tags.forEach(tag -> rows.join(ofLanguage(tag)));
    return rows;
  }

  Rows ofStory(String id) {
    return ask(Kind.STORY, List.of(id), () -> store.eventRowsOfStory(id));
  }

  Rows ofArticle(String id) {
    return ask(Kind.ARTICLE, List.of(id), () -> store.eventRowsOfArticle(id));
  }

  /// The store is asked outside the lock: two readers may ask the same at once, none waits.
  private Rows ask(Kind kind, List<String> about, Supplier<long[]> asked) {
    Question question = new Question(kind, about);
    Rows found;
    synchronized (known) {
      found = known.get(question);
    }
    if (found == null) {
      found = columns.at(asked.get());
      synchronized (known) {
        known.put(question, found);
        while (known.size() > KEPT) {
          known.remove(known.keySet().iterator().next());
        }
      }
    }
    return found;
  }
}
