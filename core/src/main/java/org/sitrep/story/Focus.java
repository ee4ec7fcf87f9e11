package org.sitrep.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.knowledge.EventType;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimPlace;
import org.sitrep.model.Place;

/// The place a report is about: the one its news dwells on most. Claims that name no place are
/// taken to be there.
///
/// @param place that place, if the news has any
record Focus(Optional<Place> place) {
  static Focus of(AnnotatedArticle article, Function<String, EventType> types) {
    Layout layout = new Layout(article);
    Map<String, Place> places = new HashMap<>();
    Map<String, Double> weights = new HashMap<>();
    for (Claim claim : article.claims()) {
      claim
          .place()
          .map(ClaimPlace::place)
          .ifPresent(
              place -> {
                double weight = layout.factor(claim) * (1 + types.apply(claim.type()).salience());
                places.putIfAbsent(place.ref(), place);
                weights.merge(place.ref(), weight, Double::sum);
              });
    }
    return new Focus(
        weights.entrySet().stream()
            .min(
                Comparator.comparingDouble((Map.Entry<String, Double> entry) -> -entry.getValue())
                    .thenComparing(Map.Entry.comparingByKey()))
            .flatMap(entry -> Optional.ofNullable(places.get(entry.getKey()))));
  }

  /// Where a claim happened, as told or as taken for granted.
  Optional<Place> of(Claim claim) {
    return claim.place().map(ClaimPlace::place).or(this::place);
  }
}
