package org.sitrep.app.store;

import java.util.Optional;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;

/// An article as it was before its outlet gave it other words.
///
/// @param row its number among all versions, which stays its own
/// @param arrived the revision it came in
/// @param replaced the revision in which the next one took its place; the one it came in for one
///   that was late
/// @param late whether a newer one was there already when it came in
/// @param read what was read out of it; empty if an older Sitrep replaced it and it has not been
///   read anew
public record Version(
    long row,
    long arrived,
    long replaced,
    boolean late,
    Article source,
    Optional<AnnotatedArticle> read) {
  /// Its words: title, blank line, text.
  public String text() {
    return read.map(AnnotatedArticle::text)
        .orElseGet(
            () -> source.title().map(title -> title + "\n\n").orElse("") + source.text().strip());
  }

  /// Its headline; empty if it has none.
  public String title() {
    return read.map(AnnotatedArticle::title).or(source::title).orElse("");
  }
}
