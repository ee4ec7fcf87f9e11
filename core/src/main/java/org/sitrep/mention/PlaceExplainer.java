package org.sitrep.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceDecision;
import org.sitrep.model.Span;

/// Tells why a name was taken for what it was taken for.
final class PlaceExplainer {
  private static final int SHOWN = 5;

  private final Gazetteer gazetteer;
  private final PlaceScore score;
  private final PlaceAcceptance acceptance;
  private final String text;

  PlaceExplainer(Gazetteer gazetteer, PlaceScore score, PlaceAcceptance acceptance, String text) {
    this.gazetteer = gazetteer;
    this.score = score;
    this.acceptance = acceptance;
    this.text = text;
  }

  /// @param group the name's bearers; empty where the language's own list names the place
  /// @param place number of the place decided for, or [Gazetteer#NONE]
  PlaceDecision explain(PlaceSpan span, Optional<PlaceGroup> group, int place) {
    Optional<Place> chosen =
        place == Gazetteer.NONE ? Optional.empty() : Optional.of(gazetteer.place(place));
    Span where = new Span(span.start(), span.end());
    List<PlaceDecision.Candidate> listed =
        chosen.stream().map(known -> new PlaceDecision.Candidate(known, 0, Map.of())).toList();
    return new PlaceDecision(
        where,
        where.of(text),
        span.trust().name().toLowerCase(Locale.ROOT),
        group.map(this::candidates).orElse(listed),
        group.map(acceptance::accepts).orElse(chosen.isPresent()),
        chosen);
  }

  private List<PlaceDecision.Candidate> candidates(PlaceGroup group) {
    List<PlaceDecision.Candidate> candidates = new ArrayList<>();
    for (int bearer = 0; bearer < group.size(); bearer++) {
      Place place = gazetteer.place(group.place(bearer));
      double sum = score.of(group, bearer, true);
      candidates.add(new PlaceDecision.Candidate(place, sum, reasons(group, bearer)));
    }
    candidates.sort(
        Comparator.comparingDouble((PlaceDecision.Candidate candidate) -> -candidate.score()));
    return candidates.subList(0, Math.min(SHOWN, candidates.size()));
  }

  private Map<String, Double> reasons(PlaceGroup group, int bearer) {
    Map<String, Double> reasons = new LinkedHashMap<>();
    for (PlaceReason reason : PlaceReason.ALL) {
      double worth = score.of(reason, group, bearer);
      if (worth != 0) {
        reasons.put(reason.id(), worth);
      }
    }
    return reasons;
  }
}
