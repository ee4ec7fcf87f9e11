package org.sitrep.app.watch;

import java.util.List;
import org.sitrep.app.room.Taken;
import org.sitrep.model.Article;

/// Where new articles are handed to; a room is one.
@FunctionalInterface
public interface Desk {
  /// Takes articles; those it has taken are stored when it returns.
  ///
  /// @return what became of each, in the same order
  List<Taken> take(List<Article> articles);
}
