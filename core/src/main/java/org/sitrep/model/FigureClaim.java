package org.sitrep.model;

import java.util.List;
import java.util.Optional;

/// A number that one report gives for something countable.
///
/// @param span the words: the number and what it counts
/// @param text those words
/// @param quantity the number, its measure and unit
/// @param of whose (the share of land *of whom*), empty if of no one
/// @param place where
/// @param eventType type of the claim it belongs to, empty if it stands by itself
/// @param time when, in the report's words
/// @param date when, as far as it is worked out
/// @param attribution who says so, outermost first
/// @param background whether it is recalled from before the day's news
public record FigureClaim(
    Span span,
    String text,
    Quantity quantity,
    Optional<Actor> of,
    Optional<ClaimPlace> place,
    String eventType,
    TimeExpression time,
    PartialDate date,
    List<Source> attribution,
    boolean background) {
  public FigureClaim {
    attribution = List.copyOf(attribution);
  }

  /// The same figure with another date.
  public FigureClaim withDate(PartialDate newDate) {
    return new FigureClaim(
        span, text, quantity, of, place, eventType, time, newDate, attribution, background);
  }
}
