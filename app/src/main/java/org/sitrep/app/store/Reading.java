package org.sitrep.app.store;

import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;

/// An article as it came in, and what was read out of it by itself.
///
/// @param keys what it is known again by
public record Reading(Article source, AnnotatedArticle read, Keys keys) {
  /// One that is known by its id alone.
  public Reading(Article source, AnnotatedArticle read) {
    this(source, read, Keys.NONE);
  }
}
