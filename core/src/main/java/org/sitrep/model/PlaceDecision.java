package org.sitrep.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Why words that name a place were taken for one place rather than another, or for none.
///
/// @param span the words
/// @param text the words as they stand
/// @param trust how well the surroundings bear out that they name a place: `unlikely`, `heard`,
///   `weak`, `start`, `fair` or `located`
/// @param candidates the places that bear the name and most speaks for, best first; one, without
///   reasons, where the language's own list names the place
/// @param accepted whether enough speaks for the best
/// @param chosen what the words were taken for
public record PlaceDecision(
    Span span,
    String text,
    String trust,
    List<Candidate> candidates,
    boolean accepted,
    Optional<Place> chosen) {
  /// A place that bears the name.
  ///
  /// @param score the sum of its reasons; 1 is worth ten times the inhabitants
  /// @param reasons what each is worth, in a fixed order, those worth nothing left out
  public record Candidate(Place place, double score, Map<String, Double> reasons) {}

  public PlaceDecision {
    candidates = List.copyOf(candidates);
  }
}
