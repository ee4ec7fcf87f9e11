package org.sitrep.compiler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Ties settlements to the divisions of `knowledge/regions`, as well as names and distances allow.
///
/// GeoNames tells a settlement's first-level division by a code without a name. A division of ours
/// gets the code of the settlement that shares its name and is a seat or near, or else the code of
/// most settlements around its point. Settlements of that code lie in it.
final class DivisionLinks {
  private static final int VOTERS = 15;
  private static final double SEAT_MARGIN_KM = 60;
  private static final double INNER_SHARE = 0.6;
  private static final double CLEARLY_WIDER = 1.8;

  private final Map<String, List<GazetteerPlace>> cities = new HashMap<>();
  private final IdentityHashMap<GazetteerPlace, List<String>> folded = new IdentityHashMap<>();
  private final DivisionNames bare;

  private DivisionLinks(List<GazetteerPlace> places) {
    bare = new DivisionNames(places);
    for (GazetteerPlace place : places) {
      if (place.is(Kinds.SETTLEMENT) && place.facts.rank() > Kinds.GONE) {
        cities.computeIfAbsent(place.facts.country(), c -> new ArrayList<>()).add(place);
      }
    }
  }

  /// Sets `division`, `seat`, `admin` and the inhabitants of divisions. Links are indices into
  /// `places`.
  static void link(List<GazetteerPlace> places) {
    DivisionLinks links = new DivisionLinks(places);
    Map<String, List<Integer>> byCode = new TreeMap<>();
    for (int i = 0; i < places.size(); i++) {
      GazetteerPlace place = places.get(i);
      if (place.is(Kinds.DIVISION)) {
        String code = links.seat(place, i);
        place.code = code;
        place.admin = place.facts.name();
        byCode.computeIfAbsent(place.facts.country() + '.' + code, c -> new ArrayList<>()).add(i);
      }
    }
    for (GazetteerPlace city : places) {
      if (city.is(Kinds.SETTLEMENT)) {
        String code = city.facts.country() + '.' + city.facts.adminCode();
        choose(city, byCode.getOrDefault(code, List.of()), places);
      }
    }
  }

  /// Finds the settlement that shares the division's name, and tells the code of the division.
  private String seat(GazetteerPlace division, int index) {
    List<GazetteerPlace> around = cities.getOrDefault(division.facts.country(), List.of());
    List<String> names = bare.of(division);
    double reach = division.facts.spanKm() + SEAT_MARGIN_KM;
    String voted = vote(division, around);
    Optional<GazetteerPlace> seat =
        around.stream()
            .filter(city -> city.facts.at().kmTo(division.facts.at()) < reach)
            .filter(city -> city.facts.rank() >= Kinds.SEAT || city.facts.adminCode().equals(voted))
            .filter(city -> foldedNames(city).stream().anyMatch(names::contains))
            .max(Comparator.comparingLong(city -> city.population));
    seat.ifPresent(city -> city.seat = index);
    return seat.map(city -> city.facts.adminCode()).orElse(voted);
  }

  private List<String> foldedNames(GazetteerPlace city) {
    return folded.computeIfAbsent(city, DivisionNames::folded);
  }

  /// A town as far as it votes for the code of a division.
  private record Voter(double km, String code) {}

  private static String vote(GazetteerPlace division, List<GazetteerPlace> around) {
    GeoPoint at = division.facts.at();
    Map<String, Integer> votes = new TreeMap<>();
    around.stream()
        .map(city -> new Voter(city.facts.at().kmTo(at), city.facts.adminCode()))
        .sorted(Comparator.comparingDouble(Voter::km))
        .limit(VOTERS)
        .forEach(voter -> votes.merge(voter.code(), 1, Integer::sum));
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /// Of the divisions of a code, one clearly wider than the rest is the first-level one and takes
  /// all; otherwise each takes what lies nearest to it and well within its span.
  private static void choose(
      GazetteerPlace city, List<Integer> divisions, List<GazetteerPlace> places) {
    int wide = widest(divisions, places);
    int best = wide >= 0 ? wide : nearest(city, divisions, places);
    if (best < 0) {
      return;
    }
    GazetteerPlace division = places.get(best);
    double reach = division.facts.spanKm() * (wide >= 0 ? 1.5 : INNER_SHARE) + 30;
    if (division.facts.at().kmTo(city.facts.at()) <= reach) {
      city.division = best;
      city.admin = division.facts.name();
      division.population += city.facts.rank() == Kinds.PART ? 0 : city.population;
    }
  }

  private static int widest(List<Integer> divisions, List<GazetteerPlace> places) {
    List<Integer> bySpan =
        divisions.stream()
            .sorted(Comparator.comparingInt(index -> -places.get(index).facts.spanKm()))
            .toList();
    if (bySpan.size() > 1) {
      int first = places.get(bySpan.get(0)).facts.spanKm();
      int second = places.get(bySpan.get(1)).facts.spanKm();
      return first >= CLEARLY_WIDER * second ? bySpan.getFirst() : -1;
    }
    return bySpan.isEmpty() ? -1 : bySpan.getFirst();
  }

  private static int nearest(
      GazetteerPlace city, List<Integer> divisions, List<GazetteerPlace> places) {
    return divisions.stream()
        .min(
            Comparator.comparingDouble(index -> places.get(index).facts.at().kmTo(city.facts.at())))
        .orElse(-1);
  }
}
