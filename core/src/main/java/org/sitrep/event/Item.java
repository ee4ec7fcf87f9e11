package org.sitrep.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.sitrep.knowledge.EventType;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimPlace;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Place;
import org.sitrep.model.Precision;
import org.sitrep.model.Status;
import org.sitrep.story.PlaceRelation;

/// A claim with where it comes from.
///
/// @param article the article it stands in
/// @param claim the claim
/// @param type its type
/// @param story id of the article's story
record Item(AnnotatedArticle article, Claim claim, EventType type, String story) {
  private static final int NO_PLACE = 4;

  /// Firm before awaited, the most exactly dated first, then the most exactly placed, news before
  /// background, then by article.
  static final Comparator<Item> ORDER =
      Comparator.comparing(Item::isTentative)
          .thenComparing(Item::dateRank)
          .thenComparingInt(Item::placeRank)
          .thenComparing(item -> item.claim.background())
          .thenComparing(Item::byEvidence);

  /// By article, then span, then type.
  static int byEvidence(Item one, Item other) {
    return Comparator.comparing((Item item) -> item.article.id())
        .thenComparing(item -> item.claim.span())
        .thenComparing(item -> item.claim.trigger())
        .thenComparing(item -> item.claim.type())
        .compare(one, other);
  }

  Optional<Place> place() {
    return claim.place().map(ClaimPlace::place);
  }

  PartialDate date() {
    return claim.date();
  }

  /// Whether the claim is of something to come, or only if.
  boolean isExpected() {
    return claim.status() == Status.EXPECTED || claim.status() == Status.CONDITIONAL;
  }

  /// Whether the claim does not say outright that it happened.
  boolean isTentative() {
    return isExpected() || claim.status() == Status.UNCONFIRMED;
  }

  /// First day of publication, the last of all days if unknown.
  LocalDate published() {
    return article.published().from().orElse(LocalDate.MAX);
  }

  private Precision dateRank() {
    return date().precision();
  }

  private int placeRank() {
    return place().map(PlaceRelation::rank).orElse(NO_PLACE);
  }
}
