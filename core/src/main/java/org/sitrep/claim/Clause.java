package org.sitrep.claim;

/// A stretch of a sentence around one finite verb.
///
/// @param from first token
/// @param to token after the last
/// @param sentence number of its sentence
/// @param opening how it is bound to what stands before it
record Clause(int from, int to, int sentence, Opening opening) {
  /// How a clause begins.
  enum Opening {
    /// The sentence begins with it, or it follows a strong mark.
    MAIN,
    /// "and", "but": the subject may be carried over.
    COORDINATED,
    /// "that", "because", "after".
    SUBORDINATED,
    /// "which", "who": the subject is what stands before.
    RELATIVE,
    /// A comma: an insertion or a list.
    COMMA
  }

  boolean holds(int token) {
    return from <= token && token < to;
  }
}
