package org.sitrep.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.app.read.Note;
import org.sitrep.app.read.Problem;
import org.sitrep.app.read.Receiver;
import org.sitrep.app.read.Refusal;
import org.sitrep.app.read.Where;
import org.sitrep.app.room.Annotating;
import org.sitrep.app.room.Copies;
import org.sitrep.model.Article;
import org.sitrep.story.StoryStream;

/// Takes articles up to their stories as they are read, some hundreds at a time, so that an archive
/// need not fit into memory.
///
/// Of two articles with one id the second is refused.
final class Streaming implements Receiver {
  private static final int BATCH = 512;

  private final Annotating annotating;
  private final StoryStream stories;
  private final Copies copies;
  private final Console console;
  private final Map<String, Where> origins = new HashMap<>();
  private final List<Article> batch = new ArrayList<>(BATCH);
  private boolean troubled;

  Streaming(Annotating annotating, StoryStream stories, Copies copies, Console console) {
    this.annotating = annotating;
    this.copies = copies;
    this.stories = stories;
    this.console = console;
  }

  @Override
  public void article(Where where, Article article) {
    Where first = origins.putIfAbsent(article.id(), where);
    if (first != null) {
      problem(new Refusal.DuplicateId(where, article.id(), first));
      return;
    }
    batch.add(article);
    if (batch.size() == BATCH) {
      flush();
    }
  }

  @Override
  public void problem(Problem problem) {
    troubled |= problem instanceof Refusal;
    Inputs.tell(List.of(problem), console);
  }

  private void flush() {
    for (Annotating.Result result : annotating.read(batch)) {
      result.read().filter(article -> !copies.isCopy(article)).ifPresent(stories::add);
      if (result.read().isEmpty()) {
        String id = result.article().id();
        Where where = origins.getOrDefault(id, Where.file(id));
        problem(new Refusal.Failed(where, result.reason()));
      }
    }
    batch.clear();
  }

  /// Hands over what is left.
  void finish() {
    flush();
    if (copies.count() > 0) {
      problem(new Note.Copies(Where.file("the input"), copies.count()));
    }
    stories.finish();
  }

  /// Whether something was refused.
  boolean isTroubled() {
    return troubled;
  }
}
