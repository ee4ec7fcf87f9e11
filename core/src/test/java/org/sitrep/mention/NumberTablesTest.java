package org.sitrep.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class NumberTablesTest {
  @Test
  void aSetHoldsWhatWasAddedAndNothingElse() {
    Random random = new Random(4);
    LongSet set = new LongSet(500);
    Set<Long> known = new HashSet<>();
    for (int i = 0; i < 500; i++) {
      long hash = random.nextLong() | 1;
      set.add(hash);
      known.add(hash);
    }
    assertThat(known).allMatch(set::contains);
    for (int i = 0; i < 10_000; i++) {
      long other = random.nextLong() | 1;
      assertThat(set.contains(other)).isEqualTo(known.contains(other));
    }
    assertThat(new LongSet(0).contains(7)).isFalse();
  }

  @Test
  void sumsAddUpAlsoWhenTheTableGrows() {
    Random random = new Random(5);
    LongDoubles sums = new LongDoubles();
    Map<Long, Double> known = new HashMap<>();
    for (int i = 0; i < 5_000; i++) {
      long key = 1 + random.nextInt(700);
      sums.add(key, i);
      known.merge(key, (double) i, Double::sum);
    }
    known.forEach((key, sum) -> assertThat(sums.get(key)).isEqualTo(sum));
    assertThat(sums.get(-3)).isZero();
  }
}
