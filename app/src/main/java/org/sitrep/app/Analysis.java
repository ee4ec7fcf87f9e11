package org.sitrep.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.app.read.Note;
import org.sitrep.app.read.Problem;
import org.sitrep.app.read.ReadArticles;
import org.sitrep.app.read.Refusal;
import org.sitrep.app.read.Where;
import org.sitrep.app.room.Annotating;
import org.sitrep.app.room.Copies;
import org.sitrep.event.EventMerger;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Picture;
import org.sitrep.picture.PictureMaker;
import org.sitrep.story.Stories;
import org.sitrep.story.StoryFormer;

/// Takes articles up through the floors of the library.
final class Analysis {
  private final Knowledge knowledge;
  private final List<Problem> problems = new ArrayList<>();
  private final Copies copies;

  Analysis(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.copies = new Copies(knowledge);
  }

  /// Articles that could not be analysed, or were left out.
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
    List<AnnotatedArticle> annotated = new ArrayList<>(read.articles().size());
    try (Annotating annotating = new Annotating(knowledge)) {
      for (Annotating.Result result : annotating.read(read.articles())) {
        result.read().filter(article -> !copies.isCopy(article)).ifPresent(annotated::add);
        if (result.read().isEmpty()) {
          String id = result.article().id();
          Where where = read.origins().getOrDefault(id, Where.file(id));
          problems.add(new Refusal.Failed(where, result.reason()));
        }
      }
    }
    if (copies.count() > 0) {
      problems.add(new Note.Copies(Where.file("the input"), copies.count()));
    }
    return annotated;
  }
}
