package org.sitrep.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.knowledge.GeoMath;
import org.sitrep.model.Mention;
import org.sitrep.model.Offset;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Span;
import org.sitrep.model.Warning;
import org.sitrep.text.Tokens;

/// Notices when a text puts two places much nearer or farther from each other than they lie, or in
/// another direction: "X, 15 km south of Y".
final class DistanceCheck {
  private static final double FACTOR = 2.5;
  private static final double SLACK_KM = 25;
  private static final double OPPOSITE = 112.5;
  private static final int FARTHEST = 12;
  private static final String KIND = "place-distance";

  private DistanceCheck() {}

  /// Warnings about the places of an article.
  ///
  /// @param article its id
  /// @param places the places found in it, in order
  static List<Warning> check(String article, Tokens tokens, List<Mention.OfPlace> places) {
    List<Warning> warnings = new ArrayList<>();
    for (int i = 0; i + 1 < places.size(); i++) {
      Mention.OfPlace place = places.get(i);
      Mention.OfPlace anchor = places.get(i + 1);
      if (apposed(tokens, place, anchor)) {
        anchor
            .offset()
            .flatMap(said -> doubt(article, tokens, place, anchor, said))
            .ifPresent(warnings::add);
      }
    }
    return warnings;
  }

  /// "X, 15 km south of Y": the distance follows the first place and its comma.
  private static boolean apposed(Tokens tokens, Mention.OfPlace place, Mention.OfPlace anchor) {
    int from = tokens.at(place.span().end());
    int to = tokens.at(anchor.span().start());
    return !place.demonym()
        && anchor.offset().isPresent()
        && exact(place)
        && exact(anchor)
        && to - from <= FARTHEST
        && tokens.is(from, ',');
  }

  private static boolean exact(Mention.OfPlace place) {
    return place.place().kind() == PlaceKind.SETTLEMENT || place.place().kind() == PlaceKind.SITE;
  }

  private static Optional<Warning> doubt(
      String article, Tokens tokens, Mention.OfPlace place, Mention.OfPlace anchor, Offset said) {
    double km = GeoMath.km(place.place(), anchor.place());
    double bearing = GeoMath.bearing(anchor.place(), place.place());
    boolean far = km > FACTOR * said.km() + SLACK_KM || km < said.km() / FACTOR - SLACK_KM;
    double told = GeoMath.bearing(said.direction());
    boolean elsewhere = told >= 0 && km > SLACK_KM && GeoMath.between(told, bearing) > OPPOSITE;
    if (!far && !elsewhere) {
      return Optional.empty();
    }
    Span span = place.span().union(anchor.span());
    String distance = Long.toString(Math.round(km));
    return Optional.of(
        PlaceDoubt.of(
            KIND,
            article,
            span,
            tokens,
            place.place(),
            List.of(distance, GeoMath.compass(bearing), anchor.place().name())));
  }
}
