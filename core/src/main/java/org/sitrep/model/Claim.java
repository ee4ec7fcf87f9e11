package org.sitrep.model;

import java.util.List;
import java.util.Optional;

/// One happening as one report tells it.
///
/// @param span the words that say it
/// @param text those words
/// @param trigger the word that carries the event, within `span`
/// @param type event type, an id of the ontology
/// @param agents who did it
/// @param targets whom it was done to
/// @param place where
/// @param time when, in the report's words
/// @param date when, as far as it is worked out
/// @param quantities counts that belong to this happening
/// @param attribution who says so, outermost first; empty when the article says it in its own voice
/// @param status how firmly
/// @param background whether the article recalls it rather than reports it as its news
public record Claim(
    Span span,
    String text,
    Span trigger,
    String type,
    List<Actor> agents,
    List<Actor> targets,
    Optional<ClaimPlace> place,
    TimeExpression time,
    PartialDate date,
    List<Quantity> quantities,
    List<Source> attribution,
    Status status,
    boolean background) {
  public Claim {
    agents = List.copyOf(agents);
    targets = List.copyOf(targets);
    quantities = List.copyOf(quantities);
    attribution = List.copyOf(attribution);
  }

  /// How many days back news reaches; what happened before is recalled.
  private static final int NEWS_DAYS = 6;

  /// The same claim in a report that was published on `day`: dated anew, and recalled if it turns
  /// out to lie well back.
  public Claim publishedOn(PartialDate day) {
    PartialDate meant = time.resolve(day);
    boolean wellBack =
        meant.isKnown()
            && day.isKnown()
            && meant.to().orElseThrow().isBefore(day.from().orElseThrow().minusDays(NEWS_DAYS));
    return new Claim(
        span,
        text,
        trigger,
        type,
        agents,
        targets,
        place,
        time,
        meant,
        quantities,
        attribution,
        status,
        background || wellBack && status != Status.EXPECTED);
  }

  /// The same claim with another date.
  public Claim withDate(PartialDate newDate) {
    return new Claim(
        span,
        text,
        trigger,
        type,
        agents,
        targets,
        place,
        time,
        newDate,
        quantities,
        attribution,
        status,
        background);
  }
}
