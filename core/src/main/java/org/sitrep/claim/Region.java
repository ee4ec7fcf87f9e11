package org.sitrep.claim;

/// Tokens in which a subject or an object is looked for.
///
/// @param from first token
/// @param to token after the last
record Region(int from, int to) {
  static final Region EMPTY = new Region(0, 0);

  boolean isEmpty() {
    return from >= to;
  }
}
