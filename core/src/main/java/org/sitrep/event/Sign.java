package org.sitrep.event;

import org.sitrep.pack.Fold;

/// Something a report speaks of that can be told in any language: a place, a name, a number, a day,
/// a quotation, a subject.
///
/// @param key what is meant
/// @param at where it is spoken of first
/// @param text the words
/// @param kind what sort of sign
record Sign(String key, int at, String text, Kind kind) {
  /// Sorts of signs, and how much it tells that two reports share one.
  enum Kind {
    QUOTE(2.0),
    NUMBER(1.6),
    PERSON(1.5),
    SPOT(1.2),
    BODY(0.9),
    DAY(0.7),
    HAPPENING(0.7),
    TOPIC(0.6),
    COUNTRY(0.4);

    private final double worth;

    Kind(double worth) {
      this.worth = worth;
    }

    double worth() {
      return worth;
    }

    /// Whether reports on one happening hardly ever lack it.
    boolean isBroad() {
      return this == TOPIC || this == COUNTRY || this == HAPPENING;
    }
  }

  double worth() {
    return kind.worth;
  }

  long hash() {
    return Fold.NAME.hash(key);
  }
}
