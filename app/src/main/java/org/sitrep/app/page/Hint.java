package org.sitrep.app.page;

/// How surely an element has each role: a small weight a role, packed in one number.
record Hint(long weights) {
  static final Hint NONE = new Hint(0);

  private static final int BITS = 4;
  private static final long ONES = 15;

  /// The weight of a role; 0 if nothing speaks for it.
  int weight(Role role) {
    return (int) (weights >> role.ordinal() * BITS & ONES);
  }

  boolean is(Role role) {
    return weight(role) > 0;
  }

  /// The same with a role at least as sure as `weight`.
  Hint with(Role role, int weight) {
    int shift = role.ordinal() * BITS;
    return weight <= weight(role)
        ? this
        : new Hint(weights & ~(ONES << shift) | (long) weight << shift);
  }

  /// The surer of two for each role.
  Hint and(Hint other) {
    if (other.weights == 0 || other.weights == weights) {
      return this;
    }
    return weights == 0 ? other : new Hint(surer(weights, other.weights));
  }

  private static long surer(long one, long other) {
    long surer = 0;
    for (long mask = ONES; mask != 0; mask <<= BITS) {
      long mine = one & mask;
      long its = other & mask;
      surer |= Long.compareUnsigned(mine, its) > 0 ? mine : its;
    }
    return surer;
  }
}
