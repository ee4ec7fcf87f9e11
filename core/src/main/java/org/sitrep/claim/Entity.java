package org.sitrep.claim;

import org.sitrep.model.Mention;

/// A mention with the tokens it covers.
///
/// @param from first token
/// @param to token after the last
record Entity(int from, int to, Mention mention) {
  /// Whether it can act or be acted on.
  boolean acts() {
    return switch (mention) {
      case Mention.OfActor actor -> true;
      case Mention.OfPerson person -> true;
      case Mention.OfOrganization organization -> true;
      default -> false;
    };
  }

  /// Whether it is a place named as such, not by a word derived from it.
  boolean isPlace() {
    return mention instanceof Mention.OfPlace place && !place.demonym();
  }
}
