package org.sitrep.compiler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.sitrep.compiler.dump.LongIntMap;

/// Tells which division each populated place lies in, and which shares its name: by the codes of
/// the dump where it has divisions, else as [DivisionLinks] does, from towns of some size.
final class ImportLinks {
  private static final int TOWN = 500;
  private static final int MOST_TOWNS = 250_000;

  private final ImportedDivisions divisions;
  private final List<GazetteerPlace> unmet;
  private final Set<String> countries = new HashSet<>();
  private final List<GazetteerPlace> towns = new ArrayList<>();
  private final LongIntMap guessed = new LongIntMap();
  private final LongIntMap guessedSeats = new LongIntMap();
  private final IdentityHashMap<GazetteerPlace, Integer> numbers = new IdentityHashMap<>();

  /// @param regions all entries of `knowledge/regions`, by their numbers
  /// @param unmet those divisions among them that the dump does not have
  ImportLinks(
      ImportedDivisions divisions, List<GazetteerPlace> regions, List<GazetteerPlace> unmet) {
    this.divisions = divisions;
    this.unmet = unmet;
    unmet.forEach(region -> countries.add(region.facts.country()));
    for (int i = 0; i < regions.size(); i++) {
      numbers.put(regions.get(i), i);
    }
  }

  /// Sees a populated place.
  void see(int index, ImportedPlace place) {
    divisions.count(index, place);
    boolean town = place.population() >= TOWN || place.facts().rank() >= Kinds.MINOR_SEAT;
    if (town
        && towns.size() < MOST_TOWNS
        && countries.contains(place.facts().country())
        && divisions.of(place, 1) < 0) {
      towns.add(place.place());
    }
  }

  /// Ends the seeing.
  void link() {
    List<GazetteerPlace> all = new ArrayList<>(towns);
    all.addAll(unmet);
    DivisionLinks.link(all);
    for (GazetteerPlace town : towns) {
      long id = Long.parseLong(town.facts.ref().substring(Kinds.GEONAMES.length()));
      note(guessed, id, town.division, all);
      note(guessedSeats, id, town.seat, all);
    }
    towns.clear();
  }

  private void note(LongIntMap links, long id, int link, List<GazetteerPlace> all) {
    if (link >= 0) {
      links.putIfAbsent(id, numbers.getOrDefault(all.get(link), -1));
    }
  }

  /// The division of the dump that a place lies in, or -1.
  int division(ImportedPlace place) {
    return divisions.of(place, 1);
  }

  /// The region of ours that a place of no division of the dump lies in, or -1.
  int region(ImportedPlace place) {
    return guessed.get(place.id());
  }

  /// The division of the dump that shares the place's name, the widest, or -1.
  int namesake(int index, ImportedPlace place) {
    for (int level = 1; level <= ImportFeatures.LEVELS; level++) {
      int division = divisions.of(place, level);
      if (division >= 0 && divisions.seat(division) == index) {
        return division;
      }
    }
    return -1;
  }

  /// The region of ours that shares the place's name, or -1.
  int namesakeRegion(ImportedPlace place) {
    return guessedSeats.get(place.id());
  }
}
