package org.sitrep.compiler;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.compiler.dump.LongIntMap;

/// The divisions of a dump, by code: who lives in them, how wide they are, what their seats are.
///
/// A division gives up a name that a town in it bears too, so that the bare name means the town;
/// the town then knows the division as its namesake. One that keeps no name is left out: it is a
/// municipality called after its only town.
final class ImportedDivisions {
  private static final double KM_PER_DEGREE = 111.2;
  private static final double ACROSS_PER_DEVIATION = 2 * Math.sqrt(2);
  private static final int WIDEST_KM = 4000;
  private static final int CITY = 50_000;

  private final ImportSpill spill;
  private final ImportedRegions regions;
  private final LongIntMap byCode = new LongIntMap();
  private final LongIntMap names = new LongIntMap();
  private final BitSet borne = new BitSet();
  private final int[] home;
  private final int[] level;
  private final boolean[] kept;
  private final long[] inhabitants;
  private final long[] seatInhabitants;
  private final int[] seat;
  private final int[] towns;
  private final double[] north;
  private final double[] northSquares;
  private final double[] east;
  private final double[] eastSquares;

  ImportedDivisions(ImportSpill spill, ImportedRegions regions) throws IOException {
    this.spill = spill;
    this.regions = regions;
    int count = spill.count();
    this.home = new int[count];
    this.level = new int[count];
    this.kept = new boolean[count];
    this.inhabitants = new long[count];
    this.seatInhabitants = new long[count];
    this.seat = new int[count];
    this.towns = new int[count];
    this.north = new double[count];
    this.northSquares = new double[count];
    this.east = new double[count];
    this.eastSquares = new double[count];
    for (int wanted = 1; wanted <= ImportFeatures.LEVELS; wanted++) {
      int now = wanted;
      spill.forEach((index, division) -> read(index, division, now));
    }
  }

  /// Wide divisions first: each region of ours is the widest of its name.
  private void read(int index, ImportedPlace division, int now) {
    if (division.level() != now) {
      return;
    }
    level[index] = now;
    seat[index] = -1;
    seatInhabitants[index] = -1;
    home[index] = now <= 2 ? regions.division(division) : -1;
    long code = ImportNames.division(division.facts().country(), division.codes(), now);
    if (code != 0) {
      byCode.putIfAbsent(code, index);
    }
    for (GazetteerPlace.Name name : division.names()) {
      names.putIfAbsent(ImportNames.with(ImportNames.key(name.text()), index), names.size());
    }
    for (long key : regions.bareNames(division.place())) {
      names.putIfAbsent(ImportNames.with(key, index), names.size());
    }
  }

  /// The division of a level that a place lies in, or -1.
  int of(ImportedPlace place, int wanted) {
    long code = ImportNames.division(place.facts().country(), place.codes(), wanted);
    return code == 0 ? -1 : byCode.get(code);
  }

  /// Counts a town in.
  void count(int index, ImportedPlace town) {
    Set<Long> keys = new HashSet<>();
    for (int wanted = 1; wanted <= ImportFeatures.LEVELS; wanted++) {
      int division = of(town, wanted);
      if (division >= 0) {
        if (keys.isEmpty()) {
          town.names().forEach(name -> keys.add(ImportNames.key(name.text())));
        }
        measure(division, town);
        bear(division, index, town, keys);
      }
    }
  }

  private void measure(int division, ImportedPlace town) {
    GeoPoint at = town.facts().at();
    inhabitants[division] += town.facts().rank() == Kinds.PART ? 0 : town.population();
    towns[division]++;
    north[division] += at.lat();
    northSquares[division] += at.lat() * at.lat();
    east[division] += at.lon();
    eastSquares[division] += at.lon() * at.lon();
  }

  /// A hamlet does not take the name of a province, nor what lies in ruins that of anything.
  private void bear(int division, int index, ImportedPlace town, Set<Long> keys) {
    int rank = town.facts().rank();
    boolean wide = level[division] == 1;
    boolean weighty = rank >= Kinds.MINOR_SEAT || town.population() >= (wide ? CITY : 1);
    if (!weighty) {
      return;
    }
    boolean shares = false;
    for (long key : keys) {
      int name = names.get(ImportNames.with(key, division));
      if (name >= 0) {
        borne.set(name);
        shares = true;
      }
    }
    if (shares && town.population() > seatInhabitants[division]) {
      seatInhabitants[division] = town.population();
      seat[division] = index;
    }
  }

  /// Ends the counting: gives our own regions the names and inhabitants they are due, and tells
  /// which divisions are left.
  void settle(List<GazetteerPlace> all) throws IOException {
    spill.forEach(
        (index, division) -> {
          for (GazetteerPlace.Name name : division.names()) {
            if (keeps(index, name)) {
              kept[index] = true;
              if (home[index] >= 0) {
                regions.add(home[index], name);
              }
            }
          }
          inhabitants[index] = inhabitants[index] > 0 ? inhabitants[index] : division.population();
          if (home[index] >= 0) {
            all.get(home[index]).population = inhabitants[index];
          }
        });
  }

  /// Whether a division keeps a name.
  boolean keeps(int index, GazetteerPlace.Name name) {
    int number = names.get(ImportNames.with(ImportNames.key(name.text()), index));
    return number >= 0 && !borne.get(number);
  }

  /// Whether the division becomes a place of its own.
  boolean kept(int index) {
    return kept[index] && home[index] < 0;
  }

  /// The number of the region that the division is, or -1.
  int home(int index) {
    return home[index];
  }

  /// The number of the town that shares the division's name, or -1.
  int seat(int index) {
    return seat[index];
  }

  long inhabitants(int index) {
    return inhabitants[index];
  }

  /// The rough size across, read from how its towns are spread: those of a full disc lie so far
  /// from its middle.
  int spanKm(int index, int otherwise) {
    if (towns[index] < 3) {
      return otherwise;
    }
    double lat = north[index] / towns[index];
    double lon = east[index] / towns[index];
    double shrink = Math.cos(Math.toRadians(lat));
    double up = northSquares[index] / towns[index] - lat * lat;
    double across = (eastSquares[index] / towns[index] - lon * lon) * shrink * shrink;
    double km = Math.sqrt(Math.max(0, up + across)) * KM_PER_DEGREE * ACROSS_PER_DEVIATION;
    return Math.clamp(Math.round(km), otherwise / 4 + 1, WIDEST_KM);
  }

  /// How likely a division is meant by its bare name, as [GazetteerPlace#weight] has it: those of
  /// first level like ours, smaller ones less than a town of as many people.
  static int weight(int level, long inhabitants) {
    double scale = inhabitants > 0 ? Math.log10((double) inhabitants) : 2;
    return (int) Math.round((level == 1 ? Math.max(scale, 5) : scale - 0.6) * 1000);
  }
}
