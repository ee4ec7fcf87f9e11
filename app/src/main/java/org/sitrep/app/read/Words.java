package org.sitrep.app.read;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.Article;

/// The words of a record.
///
/// @param excerpt whether they are only the beginning
/// @param page what its page tells, if it holds one
record Words(
    Optional<String> title,
    String text,
    List<String> captions,
    boolean excerpt,
    Optional<Article> page) {
  boolean isEmpty() {
    return title.isEmpty() && text.isEmpty();
  }
}
