package org.sitrep.app.room;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
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
  private final Set<String> fresh = new HashSet<>();

  /// @param writing held whenever the store is written, and by who calls [#fresh]
  public Rebuilding(Store store, Annotating annotating, String stamp, Lock writing) {
    this.store = store;
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
    listener.at(new Work(Work.Task.REBUILDING, total, total));
  }

  private int reread(List<Article> batch) {
    int size = batch.size();
    List<AnnotatedArticle> readings =
        annotating.read(batch).stream()
            .map(Annotating.Result::read)
            .flatMap(Optional::stream)
            .toList();
    batch.clear();
    writing.lock();
    try {
      store.reread(
          readings.stream().filter(reading -> !fresh.contains(reading.id())).toList(), stamp);
    } finally {
      writing.unlock();
    }
    return size;
  }
}
