package org.sitrep.app;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.app.read.Note;
import org.sitrep.app.read.Problem;
import org.sitrep.app.read.Receiver;
import org.sitrep.app.read.Refusal;
import org.sitrep.app.read.Where;
import org.sitrep.app.room.Annotating;
import org.sitrep.app.room.Copies;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;
import org.sitrep.story.StoryStream;

/// Takes articles up to their stories as they are read, some hundreds at a time, so that an archive
/// need not fit into memory.
///
/// Of two articles with one id the second is refused.
final class Streaming {
  private static final int BATCH = 512;

  private final Annotating annotating;
  private final StoryStream stories;
  private final Copies copies;
  private final Console console;
  private final Arrivals arrivals = new Arrivals(this::tell);
  private final List<Article> batch = new ArrayList<>(BATCH);
  private boolean troubled;

  Streaming(Annotating annotating, StoryStream stories, Copies copies, Console console) {
    this.annotating = annotating;
    this.copies = copies;
    this.stories = stories;
    this.console = console;
  }

  /// What an input is read into.
  Receiver receiver() {
    return arrivals.into(this::add);
  }

  private void add(Article article) {
    batch.add(article);
    if (batch.size() == BATCH) {
      flush();
    }
  }

  private void tell(Problem problem) {
    troubled |= problem instanceof Refusal;
    Inputs.tell(List.of(problem), console);
  }

  private void flush() {
    List<AnnotatedArticle> read = new ArrayList<>(batch.size());
    for (Annotating.Result result : annotating.read(batch)) {
      result.read().filter(article -> !copies.isCopy(article)).ifPresent(read::add);
      if (result.read().isEmpty()) {
        arrivals.failed(result.article().id(), result.reason());
      }
    }
    stories.addAll(read);
    batch.clear();
  }

  /// Hands over what is left.
  void finish() {
    flush();
    if (copies.count() > 0) {
      tell(new Note.Copies(Where.file("the input"), copies.count()));
    }
    stories.finish();
  }

  /// Whether something was refused.
  boolean isTroubled() {
    return troubled;
  }
}
