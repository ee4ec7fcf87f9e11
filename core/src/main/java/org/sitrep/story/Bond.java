package org.sitrep.story;

/// What was found between two reports.
///
/// @param first number of the one in canonical order
/// @param second number of the other, greater than `first`
/// @param score how much binds them, 0 to about 1.3
/// @param kind what follows
record Bond(int first, int second, double score, Kind kind) {
  /// What two reports are to each other.
  enum Kind {
    /// They tell one development.
    STORY,
    /// They tell different developments of one situation.
    STORYLINE,
    /// Much binds them, and yet something shows that they tell different developments.
    APART,
    /// They have too little in common.
    NONE
  }
}
