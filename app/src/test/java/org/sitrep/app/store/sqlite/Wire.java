package org.sitrep.app.store.sqlite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.sitrep.app.Samples;
import org.sitrep.app.store.Progress;
import org.sitrep.app.store.Reading;
import org.sitrep.app.store.Store;
import org.sitrep.claim.Annotator;
import org.sitrep.event.EventMerger;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;
import org.sitrep.model.Picture;
import org.sitrep.picture.PictureMaker;
import org.sitrep.picture.Weights;
import org.sitrep.story.Stories;
import org.sitrep.story.StoryFormer;

/// The sample articles as they come in, time and again under other ids, and their pictures.
@NullMarked
final class Wire {
  private final Knowledge knowledge;
  private final Annotator annotator;
  private final Weights weights;
  private final List<Article> articles;

  private Wire(Knowledge knowledge, List<Article> articles) {
    this.knowledge = knowledge;
    this.annotator = new Annotator(knowledge);
    this.weights = new Weights(knowledge);
    this.articles = articles;
  }

  static Wire open() throws IOException {
    Path folder = Path.of(System.getProperty("sitrep.samples", "../samples"), "articles");
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String id = file.getFileName().toString();
        articles.add(Article.ofText(id, Files.readString(file, StandardCharsets.UTF_8)));
      }
    }
    return new Wire(Samples.knowledge(), List.copyOf(articles));
  }

  /// The n-th article; ids beyond the samples' number begin anew with a suffix.
  Reading reading(int n) {
    Article article = articles.get(n % articles.size());
    return read(Article.ofText(n / articles.size() + "-" + article.id(), article.text()));
  }

  List<Reading> readings(int from, int to) {
    List<Reading> readings = new ArrayList<>();
    for (int n = from; n < to; n++) {
      readings.add(reading(n));
    }
    return readings;
  }

  Reading read(Article article) {
    return new Reading(article, annotator.annotate(article));
  }

  /// What a build would make of them.
  Picture picture(List<AnnotatedArticle> read) {
    Stories stories = new StoryFormer(knowledge).form(read);
    return new PictureMaker().make(stories, new EventMerger(knowledge).merge(stories));
  }

  static List<AnnotatedArticle> read(Store store) {
    List<AnnotatedArticle> read = new ArrayList<>();
    store.readings(read::add);
    return read;
  }

  /// What a build would make of the articles that came in.
  Picture built(Store store) {
    List<AnnotatedArticle> read = new ArrayList<>();
    store.sources(article -> read.add(annotator.annotate(article)));
    read.sort(Comparator.comparing(AnnotatedArticle::id));
    return picture(read);
  }

  /// Makes the picture of a store anew and puts it there.
  Picture derive(Store store) {
    Picture picture = picture(read(store));
    put(store, picture);
    return picture;
  }

  long put(Store store, Picture picture) {
    return store.put(picture, weights::of, store.state().revision(), Progress.silent());
  }
}
