package org.sitrep.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One thing counted, and what each source says it is.
///
/// @param id stable
/// @param measure what is counted, kebab-case
/// @param unit unit, empty for a plain count
/// @param of whose it is
/// @param place where
/// @param event id of the event it belongs to
/// @param story id of the story it belongs to
/// @param claims what each report says, in order of date, article and span
/// @param estimate the best number and the range that the sources give
/// @param agreement whether they can be true together
public record Figure(
    String id,
    String measure,
    String unit,
    Optional<Actor> of,
    Optional<Place> place,
    Optional<String> event,
    String story,
    List<Reported> claims,
    Optional<Estimate> estimate,
    Agreement agreement) {
  public Figure {
    claims = List.copyOf(claims);
  }

  /// A figure in one article.
  ///
  /// @param article id of the article
  /// @param language that article's language
  /// @param figure what it says
  /// @param origin key of the independent voice it comes from, as in [Origin]
  /// @param originName name of that voice
  /// @param said when the article came out
  public record Reported(
      String article,
      String language,
      FigureClaim figure,
      String origin,
      String originName,
      PartialDate said) {}

  /// The best number, and the least and the greatest that sources give, each after its latest word.
  public record Estimate(Bound best, Bound low, Bound high) {}

  /// A number and who gives it.
  ///
  /// @param value the number
  /// @param claim index of the claim among [Figure#claims]
  public record Bound(double value, int claim) {}

  /// What one origin says over time.
  ///
  /// @param origin key of the origin
  /// @param name its name
  /// @param claims indices among [Figure#claims], in order of time of saying
  public record Series(String origin, String name, List<Integer> claims) {
    public Series {
      claims = List.copyOf(claims);
    }
  }

  /// What each origin says over time, in order of its first word.
  public List<Series> series() {
    Map<String, List<Integer>> byOrigin = new LinkedHashMap<>();
    for (int n = 0; n < claims.size(); n++) {
      byOrigin.computeIfAbsent(claims.get(n).origin(), o -> new ArrayList<>()).add(n);
    }
    return byOrigin.entrySet().stream()
        .map(
            entry ->
                new Series(
                    entry.getKey(),
                    claims.get(entry.getValue().getFirst()).originName(),
                    entry.getValue()))
        .toList();
  }
}
