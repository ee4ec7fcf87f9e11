package org.sitrep.story;

/// Sorts of concepts two reports can share, and what sharing one is worth.
///
/// `commonness` is the share of all articles in the world one such concept is expected in. It
/// stands in for counting while few articles are known: of five reports on one city, all name that
/// city, and yet it is what binds them.
enum ConceptKind {
  EVENT(2.0, 0.0005),
  EVENT_WIDE(1.0, 0.004),
  TYPE(0.9, 0.03),
  SPOT(1.6, 0.002),
  AREA(0.8, 0.006),
  COUNTRY(0.5, 0.03),
  PERSON(1.0, 0.002),
  ACTOR(0.8, 0.01),
  BODY(0.6, 0.005),
  NUMBER(1.3, 0.002),
  DAY(0.7, 0.003),
  TOPIC(0.3, 0.02),
  WORD(0.35, 0.004);

  /// How many articles the expectation counts for.
  private static final double PRIOR_ARTICLES = 1000;

  private final double worth;
  private final double commonness;

  ConceptKind(double worth, double commonness) {
    this.worth = worth;
    this.commonness = commonness;
  }

  /// Weight of a concept of this kind that `found` of `articles` contain.
  double weight(int found, int articles) {
    return worth * Math.log((articles + PRIOR_ARTICLES) / (found + PRIOR_ARTICLES * commonness));
  }

  /// Whether most concepts of this kind are shared by reports that have nothing to do with one
  /// another.
  boolean isBroad() {
    return this == TYPE || this == TOPIC || this == COUNTRY || this == WORD || this == EVENT_WIDE;
  }
}
