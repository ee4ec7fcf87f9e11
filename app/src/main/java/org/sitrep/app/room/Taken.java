package org.sitrep.app.room;

import org.sitrep.app.store.Outcome;

/// What became of an article that was handed in.
public sealed interface Taken {
  /// Of the article.
  String id();

  /// It is in the store.
  record Stored(String id, Outcome outcome) implements Taken {}

  /// The library cannot take it; the store is as before.
  record Refused(String id, String reason) implements Taken {}
}
