package org.sitrep.model;

import java.util.List;
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
  public record Reported(
      String article, String language, FigureClaim figure, String origin, String originName) {}
}
