package org.sitrep.app.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sitrep.claim.Annotator;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;

/// Reads what articles say, many at a time on all processors. Safe for use by many threads.
public final class Annotating implements AutoCloseable {
  /// Below this many articles, handing them to threads costs more than they bring.
  private static final int WORTH_THREADS = 50;

  private final Annotator annotator;
  private Optional<ExecutorService> pool = Optional.empty();

  public Annotating(Knowledge knowledge) {
    this.annotator = new Annotator(knowledge);
  }

  /// What came of one article.
  ///
  /// @param read empty if the library cannot take it
  /// @param reason why there is no reading, empty if there is one
  public record Result(Article article, Optional<AnnotatedArticle> read, String reason) {}

  /// Reads articles, in the order given. One that the library cannot take costs no other.
  ///
  /// @throws IllegalStateException if the thread is interrupted
  public List<Result> read(List<Article> articles) {
    return articles.size() < WORTH_THREADS
        ? articles.stream().map(this::read).toList()
        : inParallel(articles);
  }

  private Result read(Article article) {
    try {
      return new Result(article, Optional.of(annotator.annotate(article)), "");
    } catch (RuntimeException | StackOverflowError e) {
      return new Result(article, Optional.empty(), e.toString());
    }
  }

  private List<Result> inParallel(List<Article> articles) {
    ExecutorService threads = threads();
    List<Future<Result>> futures =
        articles.stream().map(article -> threads.submit(() -> read(article))).toList();
    List<Result> results = new ArrayList<>(articles.size());
    try {
      for (Future<Result> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      futures.forEach(future -> future.cancel(false));
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private synchronized ExecutorService threads() {
    if (pool.isEmpty()) {
      int size = Runtime.getRuntime().availableProcessors();
      pool =
          Optional.of(
              Executors.newFixedThreadPool(
                  size, Thread.ofPlatform().name("annotating-", 0).daemon().factory()));
    }
    return pool.get();
  }

  @Override
  public synchronized void close() {
    pool.ifPresent(ExecutorService::shutdownNow);
    pool = Optional.empty();
  }
}
