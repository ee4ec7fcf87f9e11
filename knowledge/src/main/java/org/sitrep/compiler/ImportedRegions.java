package org.sitrep.compiler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The entries of `knowledge/regions` that an import meets again in the dump.
///
/// They keep their ids, points and spans; the dump adds its names, and to divisions their codes.
final class ImportedRegions {
  private static final double DIVISION_MARGIN_KM = 60;
  private static final double FEATURE_MARGIN_KM = 50;

  private final List<GazetteerPlace> regions;
  private final DivisionNames bare;
  private final Map<Long, List<Integer>> divisions = new HashMap<>();
  private final Map<Long, List<Integer>> features = new HashMap<>();
  private final boolean[] met;

  ImportedRegions(List<GazetteerPlace> regions) {
    this.regions = regions;
    this.bare = new DivisionNames(regions);
    this.met = new boolean[regions.size()];
    for (int i = 0; i < met.length; i++) {
      GazetteerPlace region = regions.get(i);
      if (region.is(Kinds.DIVISION)) {
        for (long key : bareKeys(region)) {
          divisions.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
      } else {
        for (GazetteerPlace.Name name : region.names) {
          long key = ImportNames.with(ImportNames.key(name.text()), region.facts.kind());
          features.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
      }
    }
  }

  /// The keys of a division's bare names within its country.
  private List<Long> bareKeys(GazetteerPlace division) {
    int country = NeighboursReader.pack(division.facts.country());
    return bareNames(division).stream().map(key -> ImportNames.with(key, country)).toList();
  }

  /// The keys of a division's names without the word for its kind.
  List<Long> bareNames(GazetteerPlace division) {
    return bare.of(division).stream()
        .filter(name -> !name.isEmpty())
        .map(ImportNames::key)
        .filter(key -> key != 0)
        .distinct()
        .toList();
  }

  /// The region that a division of the dump is, -1 if there is none; each is found once.
  int division(ImportedPlace division) {
    List<Integer> candidates = new ArrayList<>();
    for (long key : bareKeys(division.place())) {
      candidates.addAll(divisions.getOrDefault(key, List.of()));
    }
    Optional<Integer> found = nearest(division, candidates, DIVISION_MARGIN_KM);
    found.ifPresent(
        region -> {
          met[region] = true;
          regions.get(region).code = division.facts().adminCode();
          regions.get(region).admin = regions.get(region).facts.name();
        });
    return found.orElse(-1);
  }

  private Optional<Integer> nearest(ImportedPlace place, List<Integer> candidates, double margin) {
    GeoPoint at = place.facts().at();
    return candidates.stream()
        .filter(region -> !met[region])
        .filter(region -> km(region, at) < regions.get(region).facts.spanKm() + margin)
        .min(
            Comparator.comparingDouble((Integer region) -> km(region, at))
                .thenComparing(Comparator.naturalOrder()));
  }

  private double km(int region, GeoPoint at) {
    return regions.get(region).facts.at().kmTo(at);
  }

  /// Gives the names of a feature to the region that it is; false if there is none.
  boolean takes(ImportedPlace feature) {
    long name = ImportNames.key(feature.names().getFirst().text());
    List<Integer> candidates =
        features.getOrDefault(ImportNames.with(name, feature.facts().kind()), List.of());
    Optional<Integer> found =
        candidates.stream()
            .filter(
                region ->
                    km(region, feature.facts().at())
                        < regions.get(region).facts.spanKm() / 2.0 + FEATURE_MARGIN_KM)
            .findFirst();
    found.ifPresent(region -> feature.names().forEach(other -> add(region, other)));
    return found.isPresent();
  }

  /// Adds a name of the dump to a region.
  void add(int region, GazetteerPlace.Name name) {
    regions.get(region).name(name.text(), name.language(), false);
  }

  /// Divisions that the dump does not have.
  List<GazetteerPlace> unmet() {
    List<GazetteerPlace> unmet = new ArrayList<>();
    for (int i = 0; i < met.length; i++) {
      if (!met[i] && regions.get(i).is(Kinds.DIVISION)) {
        unmet.add(regions.get(i));
      }
    }
    return unmet;
  }
}
