package org.sitrep.story;

import java.util.Arrays;
import java.util.stream.IntStream;

/// What a report is about: its concepts with their weights, facet by facet.
///
/// @param concepts by facet, ascending
/// @param weights by facet, one per concept
/// @param norms the Euclidean length of each facet
/// @param leads the concepts by which other reports are looked for, the heaviest first
record Profile(int[][] concepts, float[][] weights, double[] norms, int[] leads) {
  private static final Facet[] FACETS = Facet.values();
  private static final int LEADS = 40;
  private static final int NUMBER = 16;
  private static final int FACET = 48;
  private static final long INDEX = 0xFFFF;
  private static final int WORD_LEADS = 16;

  static final Profile EMPTY = of(new int[0], new double[0], new Concepts());

  /// @param numbers of concepts, each once
  /// @param factors what each is worth in the report
  static Profile of(int[] numbers, double[] factors, Concepts known) {
    long[] order = new long[numbers.length];
    float[] heavy = new float[numbers.length];
    int[] sizes = new int[FACETS.length];
    for (int i = 0; i < numbers.length; i++) {
      int facet = known.kind(numbers[i]).facet().ordinal();
      sizes[facet]++;
      heavy[i] = (float) (factors[i] * known.weight(numbers[i]));
      order[i] = (long) facet << FACET | (long) numbers[i] << NUMBER | i;
    }
    Arrays.sort(order);
    int[][] concepts = new int[FACETS.length][];
    float[][] weights = new float[FACETS.length][];
    double[] norms = new double[FACETS.length];
    int next = 0;
    for (int f = 0; f < FACETS.length; f++) {
      concepts[f] = new int[sizes[f]];
      weights[f] = new float[sizes[f]];
      for (int n = 0; n < sizes[f]; n++) {
        int i = (int) (order[next++] & INDEX);
        concepts[f][n] = numbers[i];
        weights[f][n] = heavy[i];
        norms[f] += (double) heavy[i] * heavy[i];
      }
      norms[f] = Math.sqrt(norms[f]);
    }
    return new Profile(concepts, weights, norms, leads(numbers, heavy, known));
  }

  private static int[] leads(int[] numbers, float[] weights, Concepts known) {
    long[] meanings = new long[numbers.length];
    long[] words = new long[numbers.length];
    int m = 0;
    int w = 0;
    for (int i = 0; i < numbers.length; i++) {
      long heaviest = (long) -Float.floatToIntBits(weights[i]) << Integer.SIZE | numbers[i];
      if (known.kind(numbers[i]) == ConceptKind.WORD) {
        words[w++] = heaviest;
      } else {
        meanings[m++] = heaviest;
      }
    }
    Arrays.sort(meanings, 0, m);
    Arrays.sort(words, 0, w);
    return IntStream.concat(
            Arrays.stream(meanings, 0, Math.min(LEADS, m)).mapToInt(key -> (int) key),
            Arrays.stream(words, 0, Math.min(WORD_LEADS, w)).mapToInt(key -> (int) key))
        .toArray();
  }

  /// What a concept weighs here, 0 if it is not here.
  double weight(int concept, Facet facet) {
    int at = Arrays.binarySearch(concepts[facet.ordinal()], concept);
    return at < 0 ? 0 : weights[facet.ordinal()][at];
  }

  /// The sum, over the concepts both have in a facet, of the products of their weights.
  double shared(Profile other, Facet facet) {
    int[] mine = concepts[facet.ordinal()];
    int[] theirs = other.concepts[facet.ordinal()];
    float[] myWeights = weights[facet.ordinal()];
    float[] theirWeights = other.weights[facet.ordinal()];
    double sum = 0;
    int i = 0;
    int k = 0;
    while (i < mine.length && k < theirs.length) {
      if (mine[i] == theirs[k]) {
        sum += (double) myWeights[i++] * theirWeights[k++];
      } else if (mine[i] < theirs[k]) {
        i++;
      } else {
        k++;
      }
    }
    return sum;
  }

  /// How many concepts a facet has.
  int count(Facet facet) {
    return concepts[facet.ordinal()].length;
  }

  /// How alike two reports are in a facet, 0 to 1; 0 if one has nothing there.
  double alike(Profile other, Facet facet, double shared) {
    double lengths = norms[facet.ordinal()] * other.norms[facet.ordinal()];
    return lengths == 0 ? 0 : shared / lengths;
  }
}
