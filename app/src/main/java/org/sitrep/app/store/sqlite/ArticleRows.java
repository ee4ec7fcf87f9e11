package org.sitrep.app.store.sqlite;

import java.util.Map;

/// The numbers of the stored articles by id.
record ArticleRows(Map<String, Long> byId) {
  ArticleRows {
    byId = Map.copyOf(byId);
  }

  /// @throws IllegalArgumentException if the article is not stored: a picture is made of stored
  ///   ones
  long of(String id) {
    Long row = byId.get(id);
    if (row == null) {
      throw new IllegalArgumentException("a picture of an article that is not stored: " + id);
    }
    return row;
  }
}
