package org.sitrep.app.read;

import java.time.Instant;
import java.util.Optional;
import org.sitrep.model.Article;

/// Takes what a reader finds, in the order of the input.
public interface Receiver {
  /// An article.
  void article(Where where, Article article);

  /// An article as it was at some time, which may come again as it was at another.
  ///
  /// @param taken when
  default void capture(Where where, Article article, Optional<Instant> taken) {
    article(where, article);
  }

  /// A problem; reading goes on.
  void problem(Problem problem);
}
