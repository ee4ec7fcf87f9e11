package org.sitrep.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sitrep.app.read.Problem;
import org.sitrep.app.read.ReadArticles;
import org.sitrep.app.read.Refusal;
import org.sitrep.app.read.Where;
import org.sitrep.claim.Annotator;
import org.sitrep.event.EventMerger;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;
import org.sitrep.model.Picture;
import org.sitrep.picture.PictureMaker;
import org.sitrep.story.Stories;
import org.sitrep.story.StoryFormer;

/// Takes articles up through the floors of the library.
final class Analysis {
  /// Below this many articles, starting threads costs more than they bring.
  private static final int WORTH_THREADS = 50;

  private final Knowledge knowledge;
  private final Annotator annotator;
  private final List<Problem> problems = new ArrayList<>();

  Analysis(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.annotator = new Annotator(knowledge);
  }

  /// Articles that could not be analysed.
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /// The stories of the articles, and the articles with what was read out of them.
  Stories stories(ReadArticles read) {
    return new StoryFormer(knowledge).form(annotate(read));
  }

  /// The whole picture.
  Picture picture(ReadArticles read) {
    Stories stories = stories(read);
    return new PictureMaker().make(stories, new EventMerger(knowledge).merge(stories));
  }

  /// The annotated articles in the order they were read in, with the days worked out that others
  /// tell.
  List<AnnotatedArticle> articles(ReadArticles read) {
    Map<String, AnnotatedArticle> byId = new HashMap<>();
    stories(read).articles().forEach(article -> byId.put(article.id(), article));
    return read.articles().stream()
        .map(article -> Optional.ofNullable(byId.get(article.id())))
        .flatMap(Optional::stream)
        .toList();
  }

  private List<AnnotatedArticle> annotate(ReadArticles read) {
    List<Result> results =
        read.articles().size() < WORTH_THREADS
            ? read.articles().stream().map(this::annotate).toList()
            : inParallel(read.articles());
    List<AnnotatedArticle> annotated = new ArrayList<>(results.size());
    for (Result result : results) {
      result.article().ifPresent(annotated::add);
      if (result.article().isEmpty()) {
        Where where = read.origins().getOrDefault(result.id(), Where.file(result.id()));
        problems.add(new Refusal.Failed(where, result.reason()));
      }
    }
    return annotated;
  }

  /// What came of one article.
  ///
  /// @param reason why there is no annotated article, empty if there is one
  private record Result(String id, Optional<AnnotatedArticle> article, String reason) {}

  /// One article that the library cannot take must not cost the others.
  private Result annotate(Article article) {
    try {
      return new Result(article.id(), Optional.of(annotator.annotate(article)), "");
    } catch (RuntimeException | StackOverflowError e) {
      return new Result(article.id(), Optional.empty(), e.toString());
    }
  }

  private List<Result> inParallel(List<Article> articles) {
    int threads = Runtime.getRuntime().availableProcessors();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<Result>> futures =
          articles.stream().map(article -> pool.submit(() -> annotate(article))).toList();
      List<Result> results = new ArrayList<>(articles.size());
      for (Future<Result> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
