package org.sitrep.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.model.PartialDate;

/// Joins reports into groups along their bonds, the strongest first, as long as the groups as
/// wholes agree.
///
/// Two groups agree if the sums of their meanings are alike, if their dates are not too far apart,
/// and if not at least as many bonds between them say "apart" as say "together". That keeps a chain
/// of half-alike reports from becoming one giant group. The result depends on the bonds only, not
/// on the order in which they are handed over.
final class Clusterer {
  private static final int CENTRE_SIZE = 256;
  private static final int SAMPLE = 64;

  private final Groups groups;
  private final Vector[] centres;
  private final List<List<Bond>> bondsOf = new ArrayList<>();
  private final double likeness;
  private final boolean keepApart;
  private final PartialDate[] spans;
  private final Set<Long> refused = new HashSet<>();

  /// @param centres what each thing means, one per thing
  /// @param dates when each thing was, as far as known
  /// @param bonds the bonds between them
  /// @param likeness least cosine of two groups that may be joined
  /// @param keepApart whether distance in time and bonds of kind [Bond.Kind#APART] speak against a
  ///   union
  Clusterer(
      List<Vector> centres,
      List<PartialDate> dates,
      List<Bond> bonds,
      double likeness,
      boolean keepApart) {
    this.groups = new Groups(centres.size());
    this.centres = centres.toArray(Vector[]::new);
    this.spans = dates.toArray(PartialDate[]::new);
    this.likeness = likeness;
    this.keepApart = keepApart;
    for (int n = 0; n < centres.size(); n++) {
      bondsOf.add(new ArrayList<>());
    }
    for (Bond bond : bonds) {
      bondsOf.get(bond.first()).add(bond);
      bondsOf.get(bond.second()).add(bond);
    }
  }

  /// The groups that result from joining along those bonds.
  Groups join(List<Bond> joining) {
    joining.stream()
        .sorted(
            Comparator.comparingDouble((Bond bond) -> -bond.score())
                .thenComparingInt(Bond::first)
                .thenComparingInt(Bond::second))
        .forEach(this::join);
    return groups;
  }

  private void join(Bond bond) {
    int one = groups.of(bond.first());
    int other = groups.of(bond.second());
    if (one == other || refused.contains(pair(one, other))) {
      return;
    }
    if (!alike(one, other) || (keepApart && (distant(one, other) || apart(one, other)))) {
      refused.add(pair(one, other));
      return;
    }
    Vector sum = centres[one].plus(centres[other], CENTRE_SIZE);
    PartialDate span = Days.span(spans[one], spans[other]);
    int joined = groups.join(one, other);
    centres[joined] = sum;
    spans[joined] = span;
  }

  private boolean distant(int one, int other) {
    return spans[one].isKnown()
        && spans[other].isKnown()
        && Days.between(spans[one], spans[other]) > PairJudge.WINDOW_DAYS;
  }

  private static long pair(int one, int other) {
    return ((long) Math.min(one, other) << 32) | Math.max(one, other);
  }

  private boolean alike(int one, int other) {
    return centres[one].cosine(centres[other]) >= likeness;
  }

  /// Whether as many bonds between two groups hold them apart as bind them.
  private boolean apart(int one, int other) {
    boolean oneIsSmaller = groups.members(one).size() <= groups.members(other).size();
    int smaller = oneIsSmaller ? one : other;
    int larger = oneIsSmaller ? other : one;
    Numbers members = groups.members(smaller);
    int balance = 0;
    boolean against = false;
    for (int i = 0; i < Math.min(SAMPLE, members.size()); i++) {
      for (Bond bond : bondsOf.get(members.get(i))) {
        int partner = bond.first() == members.get(i) ? bond.second() : bond.first();
        if (groups.of(partner) == larger) {
          balance += bond.kind() == Bond.Kind.APART ? -1 : bond.kind() == Bond.Kind.STORY ? 1 : 0;
          against |= bond.kind() == Bond.Kind.APART;
        }
      }
    }
    return against && balance <= 0;
  }
}
