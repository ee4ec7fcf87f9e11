package org.sitrep.story;

import org.sitrep.model.ClaimPlace;
import org.sitrep.model.PlaceKind;

/// What the news of two reports tell of each other.
final class News {
  private static final double SHARED = 0.10;
  private static final double SHARED_DATED = 0.18;
  private static final int SAME_DAYS = 2;

  private static final int MOST = 8;

  private final Report one;
  private final Report other;

  /// Bit 8 i + k: whether number i of the news of one and number k of the other's may be one kind
  /// of thing in one place.
  private final long alike;

  News(Report one, Report other) {
    this.one = one;
    this.other = other;
    long found = 0;
    for (int i = 0; i < one.news().size(); i++) {
      for (int k = 0; k < other.news().size(); k++) {
        found |= one.news().get(i).resembles(other.news().get(k)) ? 1L << MOST * i + k : 0;
      }
    }
    this.alike = found;
  }

  private boolean alike(int i, int k) {
    return (alike & 1L << MOST * i + k) != 0;
  }

  /// What a happening that both tell as news is worth, the day and the town being known or not; 0
  /// if there is none.
  double shared() {
    double most = 0;
    for (int i = 0; i < one.news().size(); i++) {
      for (int k = 0; k < other.news().size(); k++) {
        Happening mine = one.news().get(i);
        Happening theirs = other.news().get(k);
        if (alike(i, k) && !mine.farApart(theirs, 0)) {
          most = Math.max(most, weight(mine, theirs));
        }
      }
    }
    return most;
  }

  /// A happening both put in one town says more than one both put in one country.
  private static double weight(Happening mine, Happening theirs) {
    boolean dated = mine.overlaps(theirs);
    double weight = dated ? SHARED_DATED : SHARED;
    return isWide(mine) || isWide(theirs) ? weight / 2 : weight;
  }

  private static boolean isWide(Happening happening) {
    return happening
        .claim()
        .place()
        .map(ClaimPlace::place)
        .filter(place -> place.kind() != PlaceKind.COUNTRY)
        .isEmpty();
  }

  /// Whether both are chiefly about a happening that is known to be on one day, or of one state
  /// over days.
  boolean sharesDated() {
    for (int i = 0; i < one.main().size(); i++) {
      for (int k = 0; k < other.main().size(); k++) {
        Happening mine = one.main().get(i);
        Happening theirs = other.main().get(k);
        if (alike(i, k)
            && !mine.farApart(theirs, 0)
            && (mine.type().lasting() || mine.sameDay(theirs))) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether one only recalls, days on, what is the chief news of the other.
  boolean recalls() {
    return recalls(one, other) || recalls(other, one);
  }

  /// Whether `later` only recalls, days on, the chief news of `earlier`.
  private static boolean recalls(Report later, Report earlier) {
    for (Happening past : later.past()) {
      for (Happening news : earlier.main()) {
        if (meant(past, news, later)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether something recalled is what another report has as its news: certainly, or because
  /// nothing that is news in the recalling report may be it.
  private static boolean meant(Happening past, Happening news, Report later) {
    return past.mayBe(news) && (past.sameDay(news) || later.news().stream().noneMatch(news::mayBe));
  }

  /// Whether their chief news are of one kind in one place, but days apart.
  boolean onOtherDays() {
    boolean apart = false;
    for (int i = 0; i < one.main().size(); i++) {
      for (int k = 0; k < other.main().size(); k++) {
        Happening mine = one.main().get(i);
        if (alike(i, k) && mine.type().salience() > 1) {
          if (!mine.farApart(other.main().get(k), SAME_DAYS)) {
            return false;
          }
          apart = true;
        }
      }
    }
    return apart;
  }
}
