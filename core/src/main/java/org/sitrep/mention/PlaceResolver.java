package org.sitrep.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.model.PlaceDecision;
import org.sitrep.model.PlaceKind;
import org.sitrep.text.Tokens;

/// Decides which of its bearers a name means, for an article as a whole, or that this cannot be
/// told.
///
/// Bearers are scored by [PlaceScore]; a container after a comma ("Paris, Texas") decides alone.
/// The work grows with the names of the article times the bearers of each, which are limited.
final class PlaceResolver {
  private static final double ANCHORED = 1;
  private static final double OBSCURE = 4.2;
  private static final double AT_HOME = 2;
  private static final int SAME_KM = 25;

  private final Gazetteer gazetteer;
  private final Tokens tokens;
  private final List<PlaceSpan> spans;
  private final PlaceEvidence evidence;
  private final PlaceScore score;
  private final PlaceAcceptance acceptance;
  private final int[] countries;
  private final int[] told;
  private final Map<Integer, PlaceGroup> groups = new LinkedHashMap<>();

  PlaceResolver(
      Gazetteer gazetteer, int language, HomeCountries home, Tokens tokens, List<PlaceSpan> spans) {
    this.gazetteer = gazetteer;
    this.tokens = tokens;
    this.spans = spans;
    this.evidence = new PlaceEvidence(gazetteer);
    this.score = new PlaceScore(gazetteer, evidence, home);
    this.acceptance = new PlaceAcceptance(gazetteer, evidence, home);
    this.countries = RomanisedCountries.of(gazetteer, spans);
    this.told = new int[spans.size()];
    Arrays.fill(told, Gazetteer.NONE);
    for (int i = 0; i < spans.size(); i++) {
      group(i, spans.get(i), language);
    }
  }

  private void group(int i, PlaceSpan span, int language) {
    if (span.place() != Gazetteer.NONE) {
      return;
    }
    PlaceGroup group = groups.get(span.posting());
    if (group == null) {
      group = new PlaceGroup(gazetteer, span.posting(), language);
      groups.put(span.posting(), group);
      if (span.trust().compareTo(PlaceSpan.Trust.WEAK) > 0
          && gazetteer.weight(group.top()) < OBSCURE) {
        for (int country : countries) {
          group.hear(
              gazetteer.soundsLike(tokens.text(), span.start(), span.end(), country), country);
        }
      }
    }
    group.add(i, span.trust());
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
    groups.values().forEach(group -> choose(group, false));
    for (PlaceGroup group : groups.values()) {
      if (group.chosen >= 0 && group.margin >= ANCHORED && acceptance.accepts(group)) {
        evidence.anchor(group.chosenPlace());
      }
    }
    groups.values().forEach(group -> choose(group, true));
    int[] places = new int[spans.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = told[i] == Gazetteer.NONE ? place(spans.get(i)) : told[i];
    }
    return places;
  }

  /// Why the places of a text were decided as [#resolve] did.
  List<PlaceDecision> explain(int[] places) {
    PlaceExplainer explainer = new PlaceExplainer(gazetteer, score, acceptance, tokens.text());
    List<PlaceDecision> decisions = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      Optional<PlaceGroup> group = Optional.ofNullable(groups.get(spans.get(i).posting()));
      decisions.add(explainer.explain(spans.get(i), group, places[i]));
    }
    return decisions;
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
      if (group == null || !follows || gazetteer.kind(group.top()) == PlaceKind.COUNTRY) {
        continue;
      }
      for (int bearer = 0; bearer < group.size(); bearer++) {
        if (within(group.place(bearer), next)) {
          group.contain(bearer);
          told[i] = told[i] == Gazetteer.NONE ? group.place(bearer) : told[i];
        }
      }
    }
  }

  private boolean within(int place, PlaceSpan container) {
    if (container.place() != Gazetteer.NONE) {
      return holds(container.place(), place);
    }
    PlaceGroup group = groups.get(container.posting());
    for (int bearer = 0; group != null && bearer < group.size(); bearer++) {
      if (holds(group.place(bearer), place)) {
        return true;
      }
    }
    return false;
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

  private void choose(PlaceGroup group, boolean near) {
    if (group.size() == 1) {
      group.chosen = 0;
      group.margin = Double.POSITIVE_INFINITY;
      return;
    }
    double best = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (int bearer = 0; bearer < group.size(); bearer++) {
      double points = score.of(group, bearer, near);
      if (points > best) {
        second = same(group.chosenPlace(), group.place(bearer)) ? second : best;
        best = points;
        group.chosen = bearer;
      } else if (points > second && !same(group.chosenPlace(), group.place(bearer))) {
        second = points;
      }
    }
    group.margin = best - second;
  }

  /// Whether it makes little difference which of two bearers is meant: a town and a part of it, a
  /// place listed twice, a division and its seat.
  private boolean same(int one, int other) {
    return one != Gazetteer.NONE
        && gazetteer.country(one) == gazetteer.country(other)
        && (gazetteer.km(one, other) < SAME_KM
            || gazetteer.division(one) == other
            || gazetteer.division(other) == one);
  }

  private int place(PlaceSpan span) {
    PlaceGroup group = groups.get(span.posting());
    if (group == null) {
      return span.place();
    }
    if (group.chosen < 0 || !acceptance.accepts(group)) {
      return Gazetteer.NONE;
    }
    int chosen = group.chosenPlace();
    int place = span.hint().map(kind -> ofKind(group, kind)).orElse(chosen);
    boolean division = span.hint().filter(kind -> kind == PlaceKind.DIVISION).isPresent();
    boolean missing = division && gazetteer.kind(place) == PlaceKind.SETTLEMENT;
    return missing && !acceptance.surrounded(group) ? Gazetteer.NONE : place;
  }

  /// The bearer that the kind told beside the name asks for, rather one of the chosen one's
  /// country; the chosen one itself if there is none.
  private int ofKind(PlaceGroup group, PlaceKind kind) {
    int chosen = group.chosenPlace();
    if (gazetteer.kind(chosen) == kind || gazetteer.kind(chosen) == PlaceKind.COUNTRY) {
      return chosen;
    }
    int best = Gazetteer.NONE;
    double most = Double.NEGATIVE_INFINITY;
    for (int bearer = 0; bearer < group.size(); bearer++) {
      int place = group.place(bearer);
      double home = gazetteer.country(place) == gazetteer.country(chosen) ? AT_HOME : 0;
      double points = score.of(group, bearer, true) + home;
      if (gazetteer.kind(place) == kind && points > most) {
        best = place;
        most = points;
      }
    }
    if (best != Gazetteer.NONE) {
      return best;
    }
    int division = gazetteer.namesakeDivision(chosen);
    return kind == PlaceKind.DIVISION && division != Gazetteer.NONE ? division : chosen;
  }
}
