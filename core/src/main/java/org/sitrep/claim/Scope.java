package org.sitrep.claim;

import java.util.List;
import org.sitrep.model.Source;
import org.sitrep.model.Status;

/// Tokens for which somebody answers.
///
/// @param from first token
/// @param to token after the last
/// @param chain who says so, outermost first
/// @param status how firmly it is said: what the verb of saying implies
record Scope(int from, int to, List<Source> chain, Status status) {
  Scope {
    chain = List.copyOf(chain);
  }

  boolean holds(int token) {
    return from <= token && token < to;
  }
}
