package org.sitrep.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.pack.Fold;
import org.sitrep.pack.Hash;

/// What a report tells in which order, whatever its language.
///
/// A report that retells another has its signs in the same order. Independent reports on one
/// happening share signs too, but they choose others beside them and another order.
final class Telling {
  private static final int NEAR = 4;

  private final List<Sign> signs;
  private final double worth;

  private Telling(List<Sign> signs) {
    this.signs = signs;
    this.worth = signs.stream().mapToDouble(Sign::worth).sum();
  }

  static Telling of(AnnotatedArticle article) {
    return new Telling(SignReader.read(article));
  }

  /// The signs two reports share in the same order.
  ///
  /// @param signs those signs
  /// @param worth their worth
  /// @param share the share of the less telling report's worth that is, 0 to 1
  record Strand(List<Sign> signs, double worth, double share) {
    /// Nothing shared.
    static final Strand NONE = new Strand(List.of(), 0, 0);

    /// The `count` signs of greatest worth, in order.
    List<Sign> most(int count) {
      List<Sign> telling =
          signs.stream()
              .sorted(Comparator.comparingDouble((Sign sign) -> -sign.worth()))
              .limit(count)
              .toList();
      return signs.stream().filter(telling::contains).toList();
    }
  }

  /// The strand of greatest worth that runs through both.
  Strand with(Telling other) {
    Map<String, Integer> place = new HashMap<>();
    for (int n = 0; n < other.signs.size(); n++) {
      place.put(other.signs.get(n).key(), n);
    }
    List<Sign> common = signs.stream().filter(sign -> place.containsKey(sign.key())).toList();
    List<Sign> best = heaviest(common, place);
    double shared = best.stream().mapToDouble(Sign::worth).sum();
    double least = Math.min(worth, other.worth);
    return new Strand(best, shared, least == 0 ? 0 : shared / least);
  }

  private static List<Sign> heaviest(List<Sign> common, Map<String, Integer> place) {
    double[] upTo = new double[common.size()];
    int[] before = new int[common.size()];
    int last = -1;
    for (int n = 0; n < upTo.length; n++) {
      int mine = place.getOrDefault(common.get(n).key(), 0);
      before[n] = -1;
      for (int k = 0; k < n; k++) {
        if (place.getOrDefault(common.get(k).key(), 0) < mine && upTo[k] > upTo[n]) {
          upTo[n] = upTo[k];
          before[n] = k;
        }
      }
      upTo[n] += common.get(n).worth();
      last = last < 0 || upTo[n] > upTo[last] ? n : last;
    }
    List<Sign> strand = new ArrayList<>();
    for (int n = last; n >= 0; n = before[n]) {
      strand.addFirst(common.get(n));
    }
    return strand;
  }

  /// Hashes of the pairs of signs that stand near one another, smallest first.
  ///
  /// @param scope where alone two reports may meet
  long[] pairs(String scope) {
    long root = Fold.NAME.hash(scope);
    long[] hashes = signs.stream().mapToLong(Sign::hash).toArray();
    TreeSet<Long> pairs = new TreeSet<>();
    for (int n = 0; n < hashes.length; n++) {
      for (int k = n + 1; k < Math.min(hashes.length, n + 1 + NEAR); k++) {
        if (!signs.get(n).kind().isBroad() || !signs.get(k).kind().isBroad()) {
          pairs.add(Hash.chain(Hash.chain(root, hashes[n]), hashes[k]));
        }
      }
    }
    return pairs.stream().mapToLong(Long::longValue).toArray();
  }
}
