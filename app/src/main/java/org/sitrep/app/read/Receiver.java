package org.sitrep.app.read;

import org.sitrep.model.Article;

/// Takes what a reader finds, in the order of the input.
public interface Receiver {
  /// An article.
  void article(Where where, Article article);

  /// A problem; reading goes on.
  void problem(Problem problem);
}
