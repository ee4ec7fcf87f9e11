package org.sitrep.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.knowledge.GeoMath;
import org.sitrep.model.Mention;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Span;
import org.sitrep.model.Warning;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Notices when a text puts a place in a part of its country or division where it does not lie: "X,
/// a town in the north-west of Y".
///
/// Only what is plainly wrong is questioned: a direction at least [#OPPOSITE] degrees off, of a
/// place clearly off the centre.
public final class DirectionCheck {
  private static final double OPPOSITE = 112.5;
  private static final double OFF_CENTRE = 0.3;
  private static final int FARTHEST = 9;
  private static final int MOST_UNKNOWN = 1;
  private static final String KIND = "place-direction";

  private final Gazetteer gazetteer;

  public DirectionCheck(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// Warnings about the places of an article.
  ///
  /// @param article its id
  /// @param places the places found in it, in order
  public List<Warning> check(
      String article, Tokens tokens, Matches matches, List<Mention.OfPlace> places) {
    List<Warning> warnings = new ArrayList<>();
    for (int i = 0; i + 1 < places.size(); i++) {
      Mention.OfPlace first = places.get(i);
      Mention.OfPlace second = places.get(i + 1);
      int from = tokens.at(first.span().end());
      int to = tokens.at(second.span().start());
      if (to - from > FARTHEST || from >= to || tokens.sentence(from) != tokens.sentence(to)) {
        continue;
      }
      Optional<String> said =
          second.demonym() ? Optional.empty() : directionBefore(tokens, matches, from, to);
      Span all = first.span().union(second.span());
      said.flatMap(direction -> doubt(article, tokens, all, first, second, direction))
          .ifPresent(warnings::add);
      if (first.demonym()) {
        int hit = adjective(tokens, matches, first, from, to);
        if (hit >= 0) {
          Span words = new Span(tokens.start(matches.token(hit)), second.span().end());
          doubt(article, tokens, words, second, first, matches.value(hit)).ifPresent(warnings::add);
        }
      }
    }
    warnings.addAll(DistanceCheck.check(article, tokens, places));
    return List.copyOf(warnings);
  }

  /// "…, a town in northern …": only commas, articles, words for places and prepositions lead to
  /// the direction.
  private static Optional<String> directionBefore(
      Tokens tokens, Matches matches, int from, int to) {
    int at = to - 1;
    while (at > from && (matches.has(at, Concept.OF) || matches.has(at, Concept.AT))) {
      at--;
    }
    int hit = hitEndingAt(matches, from, at + 1);
    if (hit < 0) {
      return Optional.empty();
    }
    int unknown = 0;
    boolean placed = false;
    for (int i = from; i < matches.token(hit); i++) {
      placed |= matches.has(i, Concept.AT);
      unknown += leads(tokens, matches, i) ? 0 : 1;
    }
    return placed && unknown <= MOST_UNKNOWN ? Optional.of(matches.value(hit)) : Optional.empty();
  }

  private static int hitEndingAt(Matches matches, int from, int end) {
    for (int i = Math.max(from, end - 3); i < end; i++) {
      int hit = matches.first(i, Concept.DIRECTION);
      if (hit >= 0 && matches.end(hit) == end) {
        return hit;
      }
    }
    return -1;
  }

  private static boolean leads(Tokens tokens, Matches matches, int i) {
    return tokens.is(i, ',')
        || matches.has(i, Concept.ARTICLE)
        || matches.has(i, Concept.PLACE_NOUN)
        || matches.has(i, Concept.PASSIVE)
        || matches.has(i, Concept.AT);
  }

  /// "The northern … town of …": the direction stands before the demonym, a word for a settlement
  /// after it.
  private static int adjective(
      Tokens tokens, Matches matches, Mention.OfPlace demonym, int from, int to) {
    int first = tokens.at(demonym.span().start());
    int hit = hitEndingAt(matches, Math.max(0, first - 3), first);
    boolean settlement = hit >= 0;
    for (int i = from; i < to; i++) {
      settlement &= matches.has(i, Concept.PLACE_NOUN) || matches.has(i, Concept.OF);
    }
    return settlement ? hit : -1;
  }

  private Optional<Warning> doubt(
      String article,
      Tokens tokens,
      Span span,
      Mention.OfPlace place,
      Mention.OfPlace container,
      String direction) {
    double said = GeoMath.bearing(direction);
    if (said < 0 || !compares(place.place(), container.place())) {
      return Optional.empty();
    }
    Place centre = container.place();
    double actual = GeoMath.bearing(centre, place.place());
    boolean clearlyOff = GeoMath.km(centre, place.place()) > OFF_CENTRE * centre.spanKm() / 2.0;
    if (!clearlyOff || GeoMath.between(said, actual) < OPPOSITE) {
      return Optional.empty();
    }
    return Optional.of(
        PlaceDoubt.of(
            KIND,
            article,
            span,
            tokens,
            place.place(),
            List.of(GeoMath.compass(actual), centre.name())));
  }

  private boolean compares(Place place, Place container) {
    if (place.kind() != PlaceKind.SETTLEMENT && place.kind() != PlaceKind.SITE) {
      return false;
    }
    return switch (container.kind()) {
      case COUNTRY -> place.country().equals(container.country());
      case DIVISION ->
          gazetteer.division(gazetteer.number(place.ref())) == gazetteer.number(container.ref());
      case SITE, SETTLEMENT, WATER, LAND, REGION, CONTINENT -> false;
    };
  }
}
