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
    if (other.weights == 0) {
      return this;
    }
    Hint both = this;
    for (Role role : Role.values()) {
      both = both.with(role, other.weight(role));
    }
    return both;
  }
}
