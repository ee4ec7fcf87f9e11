package org.sitrep.app.room;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.sitrep.app.store.Outcome;
import org.sitrep.app.store.Store;
import org.sitrep.app.store.StoreException;
import org.sitrep.model.Article;

/// Takes any number of articles in, a bounded batch at a time, on the thread that adds them: who
/// reads them waits for the store, so that an archive need not fit into memory.
///
/// The first batches are smaller, so that something is seen soon. Until it is closed the picture is
/// made with less haste. Articles that the store holds just so are not read again. For one thread.
public final class Intake implements AutoCloseable {
  private static final int FIRST = 64;

  private final Room room;
  private final Store store;
  private final Reports reports;
  private final Limits limits;
  private final Consumer<Taken> receiver;
  private final Runnable ended;
  private final List<Article> batch = new ArrayList<>();
  private int most;
  private long characters;
  private long done;
  private long total;

  /// What a batch may hold; one article that is larger makes a batch of its own.
  ///
  /// @param articles most articles
  /// @param characters most UTF-16 code units of their texts
  public record Limits(int articles, long characters) {
    /// Enough articles to busy all processors, and few enough to see them come.
    public static final Limits USUAL = new Limits(256, 8_000_000);

    public Limits {
      if (articles < 1 || characters < 1) {
        throw new IllegalArgumentException("a batch holds something");
      }
    }
  }

  /// @param ended what is to be done when it is closed
  Intake(Room room, Reports reports, Limits limits, Consumer<Taken> receiver, Runnable ended) {
    this.ended = ended;
    this.room = room;
    this.store = room.store();
    this.reports = reports;
    this.limits = limits;
    this.most = Math.min(FIRST, limits.articles());
    this.receiver = receiver;
    reports.at(new Work(Work.Task.READING, 0, 0));
  }

  /// Says how many will come, where that is known.
  void expect(long articles) {
    total = articles;
  }

  /// Adds an article; a full batch is stored before it returns.
  ///
  /// @throws StoreException if the store cannot be written; earlier batches stay
  public void add(Article article) {
    int length = article.text().length();
    if (!batch.isEmpty() && characters + length > limits.characters()) {
      flush();
    }
    batch.add(article);
    characters += length;
    if (batch.size() == most || characters >= limits.characters()) {
      flush();
    }
  }

  /// Stores what is left.
  ///
  /// @throws StoreException if the store cannot be written; earlier batches stay
  public void flush() {
    List<Article> full = List.copyOf(batch);
    batch.clear();
    characters = 0;
    most = Math.min(2 * most, limits.articles());
    take(full).forEach(receiver);
    done += full.size();
    reports.at(new Work(Work.Task.ANNOTATING, done, total));
  }

  private List<Taken> take(List<Article> articles) {
    List<Boolean> known = known(articles);
    List<Article> unknown =
        IntStream.range(0, articles.size())
            .filter(i -> !known.get(i))
            .mapToObj(articles::get)
            .toList();
    Iterator<Taken> taken = (unknown.isEmpty() ? List.<Taken>of() : room.take(unknown)).iterator();
    return IntStream.range(0, articles.size())
        .<Taken>mapToObj(
            i ->
                known.get(i)
                    ? new Taken.Stored(articles.get(i).id(), Outcome.UNCHANGED)
                    : taken.next())
        .toList();
  }

  /// Whether the store holds each just so, unless another of its id comes before it.
  private List<Boolean> known(List<Article> articles) {
    Map<String, Article> held =
        room.state().articles() == 0
            ? new HashMap<>()
            : new HashMap<>(store.sources(articles.stream().map(Article::id).toList()));
    List<Boolean> known = new ArrayList<>(articles.size());
    for (Article article : articles) {
      boolean same = article.equals(held.get(article.id()));
      known.add(same);
      if (!same) {
        held.remove(article.id());
      }
    }
    return known;
  }

  @Override
  public void close() {
    ended.run();
  }
}
