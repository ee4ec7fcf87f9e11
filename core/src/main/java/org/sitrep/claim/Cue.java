package org.sitrep.claim;

import org.sitrep.model.Status;

/// A word of attribution with its source, within one sentence.
///
/// @param at token of the word
/// @param kind what sort of word
/// @param source the source
/// @param status what the verb implies
/// @param from first token it answers for
/// @param to token after the last it answers for
/// @param trailing whether it stands after what it answers for
record Cue(
    int at,
    Kind kind,
    SourceReader.Found source,
    Status status,
    int from,
    int to,
    boolean trailing) {
  /// Sorts of words of attribution.
  enum Kind {
    SAYING,
    ACCORDING,
    CITING,
    /// The outlet a speaker told it to.
    TOLD
  }

  boolean holds(int token) {
    return from <= token && token < to;
  }

  Cue until(int end) {
    return new Cue(at, kind, source, status, from, Math.min(to, end), trailing);
  }
}
