package org.sitrep.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sitrep.knowledge.GeoMath;
import org.sitrep.model.Mention;
import org.sitrep.model.Offset;
import org.sitrep.model.Quantity;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Reads distances and directions from a place: "15 km south of X", "thirty miles from X".
///
/// Between distance and name only prepositions, articles, directions and words for kinds of places
/// may stand, and one other word ("away", "drive").
final class OffsetReader {
  private static final Map<String, Double> KILOMETRES =
      Map.of("km", 1.0, "m", 0.001, "mile", 1.609344, "nautical-mile", 1.852);
  private static final int FARTHEST = 9;
  private static final int MOST_UNKNOWN = 1;

  private final Tokens tokens;
  private final Matches matches;
  private final List<Mention.OfQuantity> quantities;
  private int passed;

  /// @param quantities those of the text, in order
  OffsetReader(Tokens tokens, Matches matches, List<Mention.OfQuantity> quantities) {
    this.tokens = tokens;
    this.matches = matches;
    this.quantities = quantities;
  }

  /// The place with the distance told before it, if there is one. Places are to be asked for in
  /// order.
  Mention.OfPlace read(Mention.OfPlace place) {
    return place.demonym() || quantities.isEmpty()
        ? place
        : offset(place).map(place::at).orElse(place);
  }

  private Optional<Offset> offset(Mention.OfPlace place) {
    int to = tokens.at(place.span().start());
    Optional<Mention.OfQuantity> before = before(place.span().start());
    if (before.isEmpty()) {
      return Optional.empty();
    }
    int from = tokens.at(before.get().span().end() - 1) + 1;
    boolean near = to - from <= FARTHEST && from < to;
    if (!near || tokens.sentence(from) != tokens.sentence(to) || !bound(from, to)) {
      return Optional.empty();
    }
    return kilometres(before.get().quantity()).map(km -> new Offset(km, direction(from, to)));
  }

  /// The last distance before a code unit.
  private Optional<Mention.OfQuantity> before(int start) {
    while (passed < quantities.size() && quantities.get(passed).span().start() < start) {
      passed++;
    }
    return Optional.of(passed - 1)
        .filter(last -> last >= 0)
        .map(quantities::get)
        .filter(quantity -> KILOMETRES.containsKey(quantity.quantity().unit()));
  }

  private boolean bound(int from, int to) {
    int unknown = 0;
    boolean bound = false;
    for (int i = from; i < to; i++) {
      if (!tokens.wordlike(i)) {
        return false;
      }
      boolean binds = matches.has(i, Concept.OF) || matches.has(i, Concept.FROM) || directed(i);
      bound |= binds;
      boolean known =
          binds
              || matches.has(i, Concept.UNIT)
              || matches.has(i, Concept.ARTICLE)
              || matches.has(i, Concept.AT)
              || matches.has(i, Concept.TO)
              || matches.has(i, Concept.PLACE_NOUN);
      unknown += known ? 0 : 1;
    }
    return bound && unknown <= MOST_UNKNOWN;
  }

  private boolean directed(int i) {
    return matches.has(i, Concept.DIRECTION);
  }

  private String direction(int from, int to) {
    for (int i = from; i < to; i++) {
      int hit = matches.first(i, Concept.DIRECTION);
      if (hit >= 0 && GeoMath.bearing(matches.value(hit)) >= 0) {
        return matches.value(hit);
      }
    }
    return "";
  }

  /// The middle of the bounds told.
  private static Optional<Double> kilometres(Quantity quantity) {
    OptionalDouble low = quantity.low().isPresent() ? quantity.low() : quantity.high();
    OptionalDouble high = quantity.high().isPresent() ? quantity.high() : quantity.low();
    if (low.isEmpty()) {
      return Optional.empty();
    }
    double middle = (low.getAsDouble() + high.orElseThrow()) / 2;
    double km = middle * KILOMETRES.getOrDefault(quantity.unit(), 0.0);
    return km > 0 && km < 2000 ? Optional.of(km) : Optional.empty();
  }
}
