package org.sitrep.app.room;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import org.sitrep.app.store.Reading;
import org.sitrep.app.store.Store;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;

/// Reads all articles of a store anew, when knowledge or code is newer than its readings.
public final class Rebuilding {
  private static final int BATCH = 256;

  private final Store store;
  private final Annotating annotating;
  private final String stamp;
  private final Lock writing;
  private final Identity identity;
  private final Set<String> fresh = new HashSet<>();

  /// @param identity tells what articles are known again by
  /// @param writing held whenever the store is written, and by who calls [#fresh]
  public Rebuilding(
      Store store, Annotating annotating, Identity identity, String stamp, Lock writing) {
    this.store = store;
    this.identity = identity;
    this.annotating = annotating;
    this.stamp = stamp;
    this.writing = writing;
  }

  /// Notes an article that came in meanwhile: an older source of it must not be read over it.
  void fresh(String id) {
    fresh.add(id);
  }

  /// Reads everything anew. An article that the library can take no more keeps its old reading.
  public void run(Work.Listener listener) {
    long total = store.state().articles();
    long[] done = {0};
    listener.at(new Work(Work.Task.REBUILDING, 0, total));
    List<Article> batch = new ArrayList<>(BATCH);
    store.sources(
        article -> {
          batch.add(article);
          if (batch.size() == BATCH) {
            done[0] += reread(batch);
            listener.at(new Work(Work.Task.REBUILDING, done[0], total));
          }
        });
    reread(batch);
    versions();
    listener.at(new Work(Work.Task.REBUILDING, total, total));
  }

  /// Reads what articles were before anew as well: that is what updates are told from.
  private void versions() {
    Map<Long, Article> batch = new LinkedHashMap<>();
    store.versions(
        (row, article) -> {
          batch.put(row, article);
          if (batch.size() == BATCH) {
            rereadVersions(batch);
          }
        });
    rereadVersions(batch);
  }

  private void rereadVersions(Map<Long, Article> batch) {
    List<Long> rows = List.copyOf(batch.keySet());
    Iterator<Annotating.Result> results = annotating.read(List.copyOf(batch.values())).iterator();
    batch.clear();
    Map<Long, AnnotatedArticle> readings = new LinkedHashMap<>();
    rows.forEach(row -> results.next().read().ifPresent(read -> readings.put(row, read)));
    writing.lock();
    try {
      store.rereadVersions(readings);
    } finally {
      writing.unlock();
    }
  }

  private int reread(List<Article> batch) {
    int size = batch.size();
    List<Reading> readings =
        annotating.read(batch).stream()
            .flatMap(
                result ->
                    result.read().map(read -> identity.reading(result.article(), read)).stream())
            .toList();
    batch.clear();
    writing.lock();
    try {
      store.reread(
          readings.stream().filter(reading -> !fresh.contains(reading.source().id())).toList(),
          stamp);
    } finally {
      writing.unlock();
    }
    return size;
  }
}
