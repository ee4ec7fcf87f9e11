package org.sitrep.story;

/// Kinds of concepts by which reports are compared across languages.
///
/// A concept weighs more the fewer reports contain it: BM25's inverse document frequency, with an
/// expectation per kind so that a handful of reports is not taken for the world.
enum ConceptKind {
  EVENT(Facet.HAPPENING, 2.0, 0.0005),
  EVENT_WIDE(Facet.HAPPENING, 1.0, 0.004),
  TYPE(Facet.HAPPENING, 0.9, 0.03),
  SPOT(Facet.PLACE, 1.6, 0.002),
  AREA(Facet.PLACE, 0.8, 0.006),
  COUNTRY(Facet.COUNTRY, 0.5, 0.03),
  PERSON(Facet.ACTOR, 1.0, 0.002),
  ACTOR(Facet.ACTOR, 0.8, 0.01),
  BODY(Facet.ACTOR, 0.6, 0.005),
  NAME(Facet.NAME, 0.6, 0.004),
  SOUND(Facet.SOUND, 0.5, 0.004),
  FULL_NAME(Facet.FULL_NAME, 0.8, 0.002),
  DIGITS(Facet.DIGITS, 0.6, 0.003),
  NUMBER(Facet.NUMBER, 1.3, 0.002),
  DAY(Facet.DAY, 0.7, 0.003),
  TOPIC(Facet.TOPIC, 0.3, 0.02),
  WORD(Facet.WORD, 0.35, 0.004);

  /// How many articles the expectation counts for.
  private static final double PRIOR_ARTICLES = 1000;

  private final Facet facet;
  private final double worth;
  private final double commonness;

  ConceptKind(Facet facet, double worth, double commonness) {
    this.facet = facet;
    this.worth = worth;
    this.commonness = commonness;
  }

  Facet facet() {
    return facet;
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

  /// Whether the key of a concept tells people something.
  boolean isReadable() {
    return switch (this) {
      case NAME, SOUND, FULL_NAME, DIGITS, WORD -> false;
      default -> true;
    };
  }
}
