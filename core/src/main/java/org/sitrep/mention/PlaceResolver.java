package org.sitrep.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.model.PlaceKind;
import org.sitrep.text.Tokens;

/// Decides which of its bearers a name means, for an article as a whole, or that this cannot be
/// told.
///
/// Bearers are scored by importance, by the countries, divisions and areas the article speaks of,
/// and by their distance to names already settled; a container after a comma ("Paris, Texas")
/// decides alone. A small place is taken only where something besides its name speaks for it. The
/// work grows with the names of the article times the bearers of each, which are limited.
final class PlaceResolver {
  private static final double DECIDED = 0.45;
  private static final double ANCHORED = 1;
  private static final double CONTAINED = 6;
  private static final double FAMOUS = 5.3;
  private static final double HOUSEHOLD = 6;
  private static final double RENOWNED = 6.5;
  private static final double OBSCURE = 4.2;
  private static final double OFTEN_NAMED = 2.8;
  private static final double SURROUNDED = 0.6;
  private static final int SMALL = 15_000;

  private final Gazetteer gazetteer;
  private final Tokens tokens;
  private final List<PlaceSpan> spans;
  private final PlaceEvidence evidence;
  private final int[] told;
  private final Map<Integer, PlaceGroup> groups = new LinkedHashMap<>();

  PlaceResolver(Gazetteer gazetteer, int language, Tokens tokens, List<PlaceSpan> spans) {
    this.gazetteer = gazetteer;
    this.tokens = tokens;
    this.spans = spans;
    this.evidence = new PlaceEvidence(gazetteer);
    this.told = new int[spans.size()];
    Arrays.fill(told, Gazetteer.NONE);
    for (int i = 0; i < spans.size(); i++) {
      PlaceSpan span = spans.get(i);
      if (span.place() == Gazetteer.NONE) {
        PlaceGroup group = groups.get(span.posting());
        if (group == null) {
          group = new PlaceGroup(gazetteer, span.posting(), language);
          groups.put(span.posting(), group);
          if (span.trust().compareTo(PlaceSpan.Trust.WEAK) > 0
              && gazetteer.weight(group.top()) < OBSCURE) {
            group.hear(gazetteer, gazetteer.soundsLike(tokens.text(), span.start(), span.end()));
          }
        }
        group.add(i, span.trust());
      }
    }
  }

  /// The place number of each span, [Gazetteer#NONE] where it cannot be told.
  int[] resolve() {
    for (PlaceSpan span : spans) {
      if (span.place() != Gazetteer.NONE) {
        evidence.country(gazetteer.country(span.place()), 1);
      }
    }
    containers();
    groups.values().forEach(evidence::read);
    evidence.complete();
    groups.values().forEach(group -> choose(group, false));
    for (PlaceGroup group : groups.values()) {
      if (group.chosen != Gazetteer.NONE && group.margin >= ANCHORED && accepted(group)) {
        evidence.anchor(group.chosen);
      }
    }
    groups.values().forEach(group -> choose(group, true));
    int[] places = new int[spans.size()];
    Arrays.setAll(places, i -> told[i] == Gazetteer.NONE ? place(spans.get(i)) : told[i]);
    return places;
  }

  /// Notes which bearers lie in the place named after the next comma; bearers are read most
  /// important first.
  private void containers() {
    for (int i = 0; i + 1 < spans.size(); i++) {
      PlaceSpan span = spans.get(i);
      PlaceSpan next = spans.get(i + 1);
      PlaceGroup group = groups.get(span.posting());
      boolean follows =
          tokens.is(span.to(), ',') && next.from() == span.to() + 1 && !next.demonym();
      if (group == null || !follows) {
        continue;
      }
      for (PlaceGroup.Bearer bearer : group.bearers) {
        if (within(bearer.place(), next)) {
          group.contained.add(bearer.place());
          told[i] = told[i] == Gazetteer.NONE ? bearer.place() : told[i];
        }
      }
    }
  }

  private boolean within(int place, PlaceSpan container) {
    if (container.place() != Gazetteer.NONE) {
      return holds(container.place(), place);
    }
    PlaceGroup group = groups.get(container.posting());
    return group != null && group.bearers.stream().anyMatch(bearer -> holds(bearer.place(), place));
  }

  private boolean holds(int container, int place) {
    if (container == place) {
      return false;
    }
    return switch (gazetteer.kind(container)) {
      case COUNTRY -> gazetteer.country(container) == gazetteer.country(place);
      case DIVISION -> gazetteer.division(place) == container || sameArea(container, place);
      case SITE, SETTLEMENT, WATER, LAND, REGION, CONTINENT -> false;
    };
  }

  /// Where divisions nest, a settlement knows one of them; a wider or smaller one of the same code
  /// may hold it too.
  private boolean sameArea(int division, int place) {
    return gazetteer.area(division) == gazetteer.area(place)
        && gazetteer.km(division, place) < gazetteer.span(division);
  }

  private void choose(PlaceGroup group, boolean withDistances) {
    double best = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (PlaceGroup.Bearer bearer : group.bearers) {
      double score = score(group, bearer, withDistances);
      if (score > best) {
        second = same(group.chosen, bearer.place()) ? second : best;
        best = score;
        group.chosen = bearer.place();
      } else if (score > second && !same(group.chosen, bearer.place())) {
        second = score;
      }
    }
    group.margin = best - second;
  }

  /// Whether it makes no difference which of two bearers is meant: a town and a part of it, or a
  /// place listed twice.
  private boolean same(int one, int other) {
    return one != Gazetteer.NONE
        && gazetteer.country(one) == gazetteer.country(other)
        && gazetteer.km(one, other) < 25;
  }

  private double score(PlaceGroup group, PlaceGroup.Bearer bearer, boolean withDistances) {
    int place = bearer.place();
    double score = gazetteer.weight(place) + evidence.land(group, place);
    score += bearer.main() ? 0.3 : 0;
    score -= bearer.foreign() ? 1.5 : 0;
    score -= bearer.heard() ? 1 : 0;
    score -= gazetteer.lesser(place) ? 0.5 : 0;
    score += Math.min(2, 1.2 * evidence.othersVotes(group, place));
    score += group.contained.contains(place) ? CONTAINED : 0;
    return withDistances ? score + evidence.closeness(group, place) : score;
  }

  /// Whether enough speaks for the chosen bearer to say so.
  private boolean accepted(PlaceGroup group) {
    int place = group.chosen;
    if (group.contained.contains(place)) {
      return true;
    }
    boolean countryNamed = evidence.names(gazetteer.country(place));
    boolean famous = gazetteer.weight(place) >= FAMOUS;
    return switch (group.trust) {
      case UNLIKELY -> false;
      case HEARD ->
          countryNamed && group.margin >= DECIDED && (!small(place) || group.bearers.size() == 1);
      case WEAK -> famous && group.margin >= DECIDED;
      case START ->
          group.margin >= DECIDED
              && (gazetteer.weight(place) >= HOUSEHOLD
                  || surrounded(group, place)
                  || countryNamed && !small(place));
      case FAIR, LOCATED -> group.margin >= DECIDED && borneOut(group, countryNamed);
    };
  }

  private boolean borneOut(PlaceGroup group, boolean countryNamed) {
    int place = group.chosen;
    boolean lesser = small(place) || group.alternative(place) && gazetteer.weight(place) < RENOWNED;
    if (gazetteer.kind(place) != PlaceKind.SETTLEMENT || !lesser) {
      return true;
    }
    boolean located = group.trust == PlaceSpan.Trust.LOCATED || !small(place);
    return surrounded(group, place) || countryNamed && located;
  }

  /// Small, or too little known to tell.
  private boolean small(int place) {
    long population = gazetteer.population(place);
    return population == 0 ? gazetteer.weight(place) < OFTEN_NAMED : population < SMALL;
  }

  private int place(PlaceSpan span) {
    PlaceGroup group = groups.get(span.posting());
    if (group == null) {
      return span.place();
    }
    if (group.chosen == Gazetteer.NONE || !accepted(group)) {
      return Gazetteer.NONE;
    }
    int place = span.hint().map(kind -> ofKind(group, kind)).orElse(group.chosen);
    boolean division = span.hint().filter(kind -> kind == PlaceKind.DIVISION).isPresent();
    boolean missing = division && gazetteer.kind(place) == PlaceKind.SETTLEMENT;
    return missing && !surrounded(group, place) ? Gazetteer.NONE : place;
  }

  /// Whether other names speak for the place, so that it stands well enough for a namesake division
  /// that is unknown.
  private boolean surrounded(PlaceGroup group, int place) {
    return group.contained.contains(place)
        || evidence.othersVotes(group, place) >= SURROUNDED
        || evidence.closeness(group, place) > 0;
  }

  /// The bearer that the kind told beside the name asks for: of the chosen one's country, or else
  /// the chosen one itself.
  private int ofKind(PlaceGroup group, PlaceKind kind) {
    int chosen = group.chosen;
    if (gazetteer.kind(chosen) == kind || gazetteer.kind(chosen) == PlaceKind.COUNTRY) {
      return chosen;
    }
    List<Integer> fitting = new ArrayList<>();
    for (PlaceGroup.Bearer bearer : group.bearers) {
      boolean home = gazetteer.country(bearer.place()) == gazetteer.country(chosen);
      if (gazetteer.kind(bearer.place()) == kind && home) {
        fitting.add(bearer.place());
      }
    }
    if (!fitting.isEmpty()) {
      return fitting.getFirst();
    }
    return namesake(chosen, kind).orElse(chosen);
  }

  private Optional<Integer> namesake(int place, PlaceKind kind) {
    int division = gazetteer.namesakeDivision(place);
    return kind == PlaceKind.DIVISION && division != Gazetteer.NONE
        ? Optional.of(division)
        : Optional.empty();
  }
}
