package org.sitrep.model;

import java.util.List;
import java.util.Optional;

/// One happening in the world, merged from the claims of all articles that speak of it.
///
/// @param id stable: derived from type, place and date or from its first claim
/// @param type event type
/// @param date when, the most exact of its claims
/// @param place where, the most exact of its claims
/// @param agents who did it
/// @param targets whom it was done to
/// @param fatalities the dead, if any claim counts them
/// @param status how well it is supported
/// @param origins the independent sources behind it, most claims first
/// @param claims its evidence, in order of article and span
/// @param story id of the story it belongs to
/// @param storyline id of that story's storyline
/// @param background whether every article that tells it recalls it
public record Event(
    String id,
    String type,
    PartialDate date,
    Optional<Place> place,
    List<Actor> agents,
    List<Actor> targets,
    Optional<Toll> fatalities,
    EventStatus status,
    List<Origin> origins,
    List<EventClaim> claims,
    String story,
    String storyline,
    boolean background) {
  public Event {
    agents = List.copyOf(agents);
    targets = List.copyOf(targets);
    origins = List.copyOf(origins);
    claims = List.copyOf(claims);
  }

  /// A number of people, with the least and the greatest that a source gives.
  public record Toll(long low, long best, long high) {}
}
