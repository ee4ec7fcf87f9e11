package org.sitrep.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.ClaimPlace;
import org.sitrep.model.FigureClaim;
import org.sitrep.model.Place;
import org.sitrep.story.PlaceRelation;

/// A figure with where it comes from.
///
/// @param article the article it stands in
/// @param figure the figure
/// @param event id of the event whose claim it belongs to, if any
record FigureItem(AnnotatedArticle article, FigureClaim figure, Optional<String> event) {
  /// The most exactly placed first, then news before background, then by article.
  static final Comparator<FigureItem> ORDER =
      Comparator.comparingInt(FigureItem::placeRank)
          .thenComparing(item -> item.figure.background())
          .thenComparing(item -> item.article.id())
          .thenComparing(item -> item.figure.span());

  /// By day, then article, then span.
  static final Comparator<FigureItem> BY_DAY =
      Comparator.comparing(FigureItem::day)
          .thenComparing(item -> item.article.id())
          .thenComparing(item -> item.figure.span());

  Optional<Place> place() {
    return figure.place().map(ClaimPlace::place);
  }

  /// The day of publication, or else the day spoken of.
  LocalDate day() {
    return article.published().from().or(() -> figure.date().from()).orElse(LocalDate.MAX);
  }

  private int placeRank() {
    return place().map(PlaceRelation::rank).orElse(4);
  }
}
