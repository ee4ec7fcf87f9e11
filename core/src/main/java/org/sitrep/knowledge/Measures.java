package org.sitrep.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.Quantity;
import org.sitrep.pack.PackFile;

/// How a figure's measure is named from what is counted and what befell it; see
/// `knowledge/ontology/measures.txt`.
public final class Measures {
  private static final double SMALL = 10;
  private static final String HELD = "held";
  private static final String LOST = "lost";

  private final Set<String> generic;
  private final Set<String> whole;
  private final Set<String> casualties;
  private final Set<String> land;
  private final Set<String> units;
  private final Map<String, String> same;

  Measures(PackFile world) {
    this.generic = Set.copyOf(world.strings("generic").all());
    this.whole = Set.copyOf(world.strings("whole").all());
    this.casualties = Set.copyOf(world.strings("casualty").all());
    this.same = same(world.strings("same").all());
    this.units = Set.copyOf(world.strings("told-units").all());
    this.land = Set.copyOf(world.strings("land").all());
  }

  private static Map<String, String> same(List<String> lines) {
    Map<String, String> same = new HashMap<>();
    for (String line : lines) {
      int bar = line.indexOf('|');
      for (String other : line.substring(bar + 1).split(";")) {
        same.put(other.strip(), line.substring(0, bar).strip());
      }
    }
    return Map.copyOf(same);
  }

  /// Whether a state befalls people, so that a number alone can count them ("killing 12").
  public boolean casualty(String state) {
    return casualties.contains(state);
  }

  /// Whether a unit's numbers are figures by themselves: a magnitude, a sum of money.
  public boolean told(String unit) {
    return units.contains(unit);
  }

  /// Whether a quantity is a figure to be told: it has a measure, is no vague small number
  /// ("several") and no plain distance.
  public boolean tells(Quantity quantity) {
    boolean vague =
        quantity.approximate() && quantity.unit().isEmpty() && quantity.low().orElse(SMALL) < SMALL;
    return !quantity.measure().isEmpty()
        && !vague
        && (quantity.unit().isEmpty() || told(quantity.unit()));
  }

  /// The measure of a plain count.
  ///
  /// @param counted what is counted, empty if unknown
  /// @param state what befell it, empty if nothing did
  /// @return empty if neither is known
  public String count(String counted, String state) {
    String measure = named(counted, state);
    return same.getOrDefault(measure, measure);
  }

  private String named(String counted, String state) {
    boolean people =
        counted.isEmpty()
            || generic.contains(counted)
            || whole.contains(counted) && casualties.contains(state);
    if (people) {
      return state.isEmpty() ? counted : state;
    }
    return state.isEmpty() ? counted : counted + "-" + state;
  }

  /// The measure of a share, in per cent.
  public String share(String counted, String state) {
    boolean held = state.equals(HELD) || state.equals(LOST);
    return held && (counted.isEmpty() || land.contains(counted))
        ? "territory-" + state
        : count(counted, state);
  }
}
