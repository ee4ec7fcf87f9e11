package org.sitrep.story;

/// How much a report dwells on a concept.
///
/// @param kind the concept's kind
/// @param factor 1 for once in the lead; more for the title or for repetition, less further down or
///   in background
record Salience(ConceptKind kind, double factor) {
  private static final double REPEATED = 0.1;
  private static final double MOST = 1.6;

  /// The same concept met once more.
  Salience and(double another) {
    double greater = Math.max(factor, another);
    double lesser = Math.min(factor, another);
    return new Salience(kind, Math.min(MOST, greater + REPEATED * Math.min(1, lesser)));
  }
}
