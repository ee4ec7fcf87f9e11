package org.sitrep.claim;

import java.util.List;

/// Looks up clauses.
final class Clauses {
  private Clauses() {}

  /// The clause that holds a token.
  ///
  /// @param clauses all of a text, in order
  static Clause at(List<Clause> clauses, int token) {
    int low = 0;
    int high = clauses.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (clauses.get(middle).from() <= token) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return clauses.get(low);
  }
}
