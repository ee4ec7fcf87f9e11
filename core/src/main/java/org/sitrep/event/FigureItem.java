package org.sitrep.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.ClaimPlace;
import org.sitrep.model.FigureClaim;
import org.sitrep.model.Place;
import org.sitrep.model.Quantity;
import org.sitrep.story.PlaceRelation;

/// A figure with where it comes from.
///
/// @param article the article it stands in
/// @param story id of that article's story
/// @param figure the figure
/// @param measure what it counts, see [FigureMeasure]
/// @param voice whose word it is
/// @param event id of the event whose claim it belongs to, if any
record FigureItem(
    AnnotatedArticle article,
    String story,
    FigureClaim figure,
    String measure,
    Voice voice,
    Optional<String> event) {
  /// The most exactly placed first, then news before background, then by article.
  static final Comparator<FigureItem> ORDER =
      Comparator.comparingInt(FigureItem::placeRank)
          .thenComparing(FigureItem::isBackground)
          .thenComparing(item -> item.article.id())
          .thenComparing(item -> item.figure.span())
          .thenComparing(item -> item.figure.quantity().text());

  /// By day, then article, then span.
  static final Comparator<FigureItem> BY_DAY =
      Comparator.comparing(FigureItem::day)
          .thenComparing(item -> item.article.id())
          .thenComparing(item -> item.figure.span())
          .thenComparing(item -> item.figure.quantity().text());

  Optional<Place> place() {
    return figure.place().map(ClaimPlace::place);
  }

  Quantity quantity() {
    return figure.quantity();
  }

  boolean isBackground() {
    return figure.background();
  }

  /// The day of publication, or else the day spoken of, or else the last of all days.
  LocalDate day() {
    return article.published().from().or(() -> figure.date().from()).orElse(LocalDate.MAX);
  }

  /// Whether the two stand in one article.
  boolean besides(FigureItem other) {
    return article.id().equals(other.article.id());
  }

  private int placeRank() {
    return place().map(PlaceRelation::rank).orElse(4);
  }
}
