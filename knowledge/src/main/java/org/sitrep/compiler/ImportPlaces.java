package org.sitrep.compiler;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// All places of an import in the order they are read in: our own regions and the countries,
/// divisions, other features, populated places; and the numbers they get by weight.
final class ImportPlaces {
  private static final int LEFT_OUT = Integer.MIN_VALUE;

  final List<GazetteerPlace> own;
  final ImportSpill divisions;
  final ImportSpill features;
  final ImportSpill settlements;
  private int[] weights;
  private int[] numbers = {};
  private int count;

  /// @param own regions, then countries
  ImportPlaces(
      List<GazetteerPlace> own,
      ImportSpill divisions,
      ImportSpill features,
      ImportSpill settlements) {
    this.own = List.copyOf(own);
    this.divisions = divisions;
    this.features = features;
    this.settlements = settlements;
    this.weights = new int[settlementsAt() + settlements.count()];
    Arrays.fill(weights, LEFT_OUT);
  }

  int divisionsAt() {
    return own.size();
  }

  int featuresAt() {
    return divisionsAt() + divisions.count();
  }

  int settlementsAt() {
    return featuresAt() + features.count();
  }

  /// Tells the weight of a populated place.
  void weigh(int settlement, int weight) {
    weights[settlementsAt() + settlement] = weight;
  }

  /// Numbers all places, heaviest first, by their order where they weigh the same.
  void number(ImportedDivisions tree) throws IOException {
    for (int i = 0; i < own.size(); i++) {
      weights[i] = own.get(i).weight();
    }
    divisions.forEach(
        (index, division) -> {
          if (tree.kept(index)) {
            weights[divisionsAt() + index] =
                ImportedDivisions.weight(division.level(), tree.inhabitants(index));
          }
        });
    features.forEach((index, feature) -> weights[featuresAt() + index] = weight(feature.known()));
    long[] order = new long[weights.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = (long) ~weights[i] << 32 | i;
    }
    Arrays.sort(order);
    numbers = new int[weights.length];
    Arrays.fill(numbers, -1);
    for (long place : order) {
      if (weights[(int) place] != LEFT_OUT) {
        numbers[(int) place] = count++;
      }
    }
  }

  /// How likely a lake, an island or an airport is meant by its name: the more languages name it,
  /// the likelier, but never likelier than those Sitrep knows by itself.
  private static int weight(int known) {
    return (int) Math.round(1000 * Math.min(4.5, 2.6 + 1.2 * Math.log10(1.0 + known)));
  }

  /// How many places have a number.
  int count() {
    return count;
  }

  /// The number of a place in the order of reading, -1 if it is left out.
  int number(int place) {
    return place < 0 ? -1 : numbers[place];
  }

  int weightOf(int place) {
    return weights[place];
  }
}
