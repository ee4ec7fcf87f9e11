package org.sitrep.mention;

import java.util.Optional;
import org.sitrep.model.PlaceKind;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Reads the words beside a name that tell where or what it is: prepositions of place, words for
/// kinds of places.
final class PlaceWords {
  private static final String ROAD = "road";
  private static final int FAR = 4;

  private final Tokens tokens;
  private final Matches matches;
  private final boolean smallNouns;

  /// @param smallNouns whether a word for a kind of place is part of the name in small letters too
  PlaceWords(Tokens tokens, Matches matches, boolean smallNouns) {
    this.smallNouns = smallNouns;
    this.tokens = tokens;
    this.matches = matches;
  }

  /// The kind told by the word after the name, by the last part of its compound, or by the word
  /// before ("the city of …").
  ///
  /// @param compound whether the name is the first part of a compound
  Optional<PlaceKind> kind(int from, int to, boolean compound) {
    if (compound) {
      return kind(to - 1);
    }
    Optional<PlaceKind> after =
        to < tokens.count() && !tokens.sentenceStart(to) ? kind(to) : Optional.empty();
    return after.isPresent() ? after : before(from);
  }

  /// The kind told by the word before: "the city of …".
  Optional<PlaceKind> before(int from) {
    int i = from - 1;
    if (i > 0 && matches.has(i, Concept.OF)) {
      i--;
    }
    for (int start = i; start >= 0 && start > i - FAR; start--) {
      int hit = matches.first(start, Concept.PLACE_NOUN);
      if (hit >= 0 && matches.end(hit) == i + 1) {
        return of(matches.value(hit));
      }
    }
    return Optional.empty();
  }

  private Optional<PlaceKind> kind(int i) {
    int hit = matches.first(i, Concept.PLACE_NOUN);
    return hit < 0 ? Optional.empty() : of(matches.value(hit));
  }

  private static Optional<PlaceKind> of(String noun) {
    return switch (noun) {
      case "settlement", "district" -> Optional.of(PlaceKind.SETTLEMENT);
      case "admin" -> Optional.of(PlaceKind.DIVISION);
      case "water" -> Optional.of(PlaceKind.WATER);
      case "mountain", "valley", "island" -> Optional.of(PlaceKind.LAND);
      case "base", "site", "camp" -> Optional.of(PlaceKind.SITE);
      default -> Optional.empty();
    };
  }

  /// Whether words for kinds of places are part of names in small letters too.
  boolean smallNouns() {
    return smallNouns;
  }

  /// Whether the word after the name is part of it: "Homs Province". In some languages such words
  /// are written small.
  boolean titled(int to) {
    boolean possible = to < tokens.count() && !tokens.sentenceStart(to) && !tokens.joined(to);
    return possible
        && (smallNouns
            || tokens.capital(to) && Character.isUpperCase(tokens.text().charAt(tokens.start(to))))
        && kind(to)
            .filter(kind -> kind == PlaceKind.DIVISION || kind == PlaceKind.WATER)
            .isPresent();
  }

  /// Whether the last part of a compound makes it the name of a feature of its own.
  boolean feature(int i) {
    return kind(i).filter(kind -> kind == PlaceKind.WATER || kind == PlaceKind.LAND).isPresent();
  }

  /// Whether the name is that of a street: a capitalised word for a road follows.
  boolean street(int to) {
    return to < tokens.count()
        && tokens.capital(to)
        && matches.has(to, Concept.PLACE_NOUN)
        && matches.value(matches.first(to, Concept.PLACE_NOUN)).equals(ROAD);
  }

  /// Whether the name stands as a place: after a preposition, or before one with a country ("X in
  /// western Y").
  boolean located(int from, int to) {
    return after(from) || inCountry(to);
  }

  private boolean inCountry(int to) {
    int i = tokens.is(to, ',') ? to + 1 : to;
    if (i >= tokens.count() || !matches.has(i, Concept.AT)) {
      return false;
    }
    for (i++; i < Math.min(tokens.count(), to + FAR + 2); i++) {
      if (matches.has(i, Concept.COUNTRY)) {
        return true;
      }
      if (!matches.has(i, Concept.ARTICLE) && !matches.has(i, Concept.DIRECTION)) {
        return false;
      }
    }
    return false;
  }

  /// Whether a preposition of place stands right before the name, without an article.
  boolean bound(int from) {
    return from > 0
        && (matches.has(from - 1, Concept.WHERE)
            || matches.has(from - 1, Concept.AT)
            || matches.has(from - 1, Concept.FROM)
            || matches.has(from - 1, Concept.TO))
        && !matches.has(from - 1, Concept.ARTICLE);
  }

  /// With at most articles, directions and words for places between.
  private boolean after(int from) {
    for (int i = from - 1; i >= Math.max(0, from - FAR); i--) {
      if (matches.has(i, Concept.AT)
          || matches.has(i, Concept.FROM)
          || matches.has(i, Concept.TO)) {
        return true;
      }
      boolean between =
          matches.has(i, Concept.ARTICLE)
              || matches.has(i, Concept.DIRECTION)
              || matches.has(i, Concept.PLACE_NOUN)
              || matches.has(i, Concept.OF)
              || matches.has(i, Concept.DEMONYM);
      if (!between) {
        return false;
      }
    }
    return false;
  }
}
