package org.sitrep.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.knowledge.Gazetteer;

/// Finds names by their plain consonants, the weightiest place first: what is often done.
final class SkeletonFinder implements NameFinder {
  private static final int NAME = 1;
  private static final int ALTERNATES = 3;
  private static final int SHORTEST = 2;

  private final Gazetteer gazetteer;
  private final Map<String, Set<Integer>> bearers = new HashMap<>();

  /// @param lines settlements as GeoNames has them; those that are not heard are passed over
  SkeletonFinder(Gazetteer gazetteer, List<String> lines) {
    this.gazetteer = gazetteer;
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      if (HeldOut.heard(fields)) {
        int place = gazetteer.number("geonames:" + fields[0]);
        add(fields[NAME], place);
        for (String name : fields[ALTERNATES].split(",")) {
          add(name, place);
        }
      }
    }
  }

  private void add(String name, int place) {
    if (Spelling.plausible(name) && !Spelling.script(name).isEmpty()) {
      bearers.computeIfAbsent(Spelling.skeleton(name), s -> new TreeSet<>()).add(place);
    }
  }

  @Override
  public List<Integer> find(String name, int country) {
    String skeleton = Spelling.skeleton(name);
    if (skeleton.length() < SHORTEST) {
      return List.of();
    }
    return bearers.getOrDefault(skeleton, Set.of()).stream()
        .filter(place -> country == 0 || gazetteer.country(place) == country)
        .limit(MOST)
        .toList();
  }

  @Override
  public String toString() {
    return "plain skeleton";
  }
}
