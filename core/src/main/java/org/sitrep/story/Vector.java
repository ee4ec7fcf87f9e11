package org.sitrep.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Concepts with their weights, in order of concept number.
///
/// Vectors are never compared for equality.
///
/// @param concepts numbers, ascending
/// @param weights one for each
@SuppressWarnings("ArrayRecordComponent")
record Vector(int[] concepts, float[] weights) {
  static final Vector EMPTY = new Vector(new int[0], new float[0]);

  /// Euclidean length.
  double norm() {
    double sum = 0;
    for (float weight : weights) {
      sum += (double) weight * weight;
    }
    return Math.sqrt(sum);
  }

  /// How alike two vectors are, 0 to 1; 0 if one is empty.
  double cosine(Vector other) {
    double lengths = norm() * other.norm();
    return lengths == 0 ? 0 : dot(other) / lengths;
  }

  private double dot(Vector other) {
    double sum = 0;
    int i = 0;
    int k = 0;
    while (i < concepts.length && k < other.concepts.length) {
      int order = Integer.compare(concepts[i], other.concepts[k]);
      if (order == 0) {
        sum += (double) weights[i++] * other.weights[k++];
      } else if (order < 0) {
        i++;
      } else {
        k++;
      }
    }
    return sum;
  }

  /// The sum of two vectors, of which the `most` heaviest concepts are kept.
  Vector plus(Vector other, int most) {
    int[] both = new int[concepts.length + other.concepts.length];
    float[] sums = new float[both.length];
    int n = 0;
    int i = 0;
    int k = 0;
    while (i < concepts.length || k < other.concepts.length) {
      boolean mine =
          k == other.concepts.length || (i < concepts.length && concepts[i] <= other.concepts[k]);
      both[n] = mine ? concepts[i] : other.concepts[k];
      if (i < concepts.length && concepts[i] == both[n]) {
        sums[n] += weights[i++];
      }
      if (k < other.concepts.length && other.concepts[k] == both[n]) {
        sums[n] += other.weights[k++];
      }
      n++;
    }
    return new Vector(Arrays.copyOf(both, n), Arrays.copyOf(sums, n)).heaviest(most);
  }

  /// The `most` heaviest concepts; of equals the ones of lower number.
  Vector heaviest(int most) {
    if (concepts.length <= most) {
      return this;
    }
    int[] kept = byWeight().stream().mapToInt(Integer::intValue).limit(most).sorted().toArray();
    int[] numbers = new int[most];
    float[] values = new float[most];
    for (int n = 0; n < most; n++) {
      numbers[n] = concepts[kept[n]];
      values[n] = weights[kept[n]];
    }
    return new Vector(numbers, values);
  }

  /// Positions in this vector, the heaviest first.
  List<Integer> byWeight() {
    return IntStream.range(0, concepts.length)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer i) -> -weights[i])
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
