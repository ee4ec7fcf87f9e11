package org.sitrep.compiler;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What the settlements of an area tell of it.
///
/// @param middle the median of their latitudes and that of their longitudes, each settlement
///   counting as often as it has inhabitants, and once at least: a point amid the people, which a
///   settlement filed under a wrong code does not shift
/// @param spanKm twice the distance from there within which nine tenths of them lie
/// @param population inhabitants, those of parts of towns not counted twice
/// @param division the first-level division of the largest settlement that has one, or -1
record Settled(GeoPoint middle, int spanKm, long population, int division) {
  private static final int NARROWEST_KM = 15;

  /// Takes one settlement or more.
  static Settled of(List<GazetteerPlace> settlements) {
    List<GazetteerPlace> whole =
        settlements.stream().filter(town -> town.facts.rank() != Kinds.PART).toList();
    List<GazetteerPlace> towns = whole.isEmpty() ? settlements : whole;
    GeoPoint middle =
        new GeoPoint(
            median(towns, town -> town.facts.at().lat()),
            median(towns, town -> town.facts.at().lon()));
    double[] away =
        towns.stream().mapToDouble(town -> town.facts.at().kmTo(middle)).sorted().toArray();
    int span = (int) Math.max(NARROWEST_KM, Math.round(2 * away[away.length * 9 / 10]));
    long population = towns.stream().mapToLong(town -> town.population).sum();
    return new Settled(middle, span, population, division(towns));
  }

  private static double median(List<GazetteerPlace> towns, ToDoubleFunction<GazetteerPlace> axis) {
    List<GazetteerPlace> sorted = towns.stream().sorted(Comparator.comparingDouble(axis)).toList();
    long half = sorted.stream().mapToLong(Settled::votes).sum() / 2;
    int at = 0;
    for (long passed = votes(sorted.get(0)); passed <= half && at + 1 < sorted.size(); ) {
      passed += votes(sorted.get(++at));
    }
    return axis.applyAsDouble(sorted.get(at));
  }

  private static long votes(GazetteerPlace town) {
    return Math.max(1, town.population);
  }

  private static int division(List<GazetteerPlace> towns) {
    return towns.stream()
        .filter(town -> town.division >= 0)
        .max(Comparator.comparingLong(town -> town.population))
        .map(town -> town.division)
        .orElse(-1);
  }
}
