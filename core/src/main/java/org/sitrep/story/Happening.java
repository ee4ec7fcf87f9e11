package org.sitrep.story;

import java.util.Optional;
import org.sitrep.knowledge.EventType;
import org.sitrep.model.Claim;
import org.sitrep.model.Place;
import org.sitrep.model.TimeExpression;

/// A claim as stories are compared by it.
///
/// @param claim the claim
/// @param type its type
/// @param place where, as told or taken for granted
/// @param weight how much the report makes of it: its position, its type's salience, its firmness
record Happening(Claim claim, EventType type, Optional<Place> place, double weight) {
  /// Whether both have a place and the two may be where one thing happened.
  boolean sharesPlace(Happening other) {
    return place()
        .flatMap(mine -> other.place().map(theirs -> PlaceRelation.compatible(mine, theirs)))
        .orElse(false);
  }

  /// Whether the two may be one kind of thing in one place, whenever.
  boolean resembles(Happening other) {
    return type.mayBe(other.type) && sharesPlace(other);
  }

  /// Whether the two may be one happening; days that are not known rule nothing out.
  boolean mayBe(Happening other) {
    return resembles(other) && !farApart(other, 0);
  }

  /// Whether both are known to the day and more than `days` lie between, neither being a state over
  /// days.
  boolean farApart(Happening other, int days) {
    if (type.lasting() || other.type.lasting()) {
      return false;
    }
    if (claim.date().isKnown() && other.claim.date().isKnown()) {
      return Days.between(claim.date(), other.claim.date()) > days;
    }
    return Days.apartInYear(claim, other.claim) > days;
  }

  /// Whether both are known to have been on one day, or are told of one day of the year.
  boolean sameDay(Happening other) {
    return claim.date().overlaps(other.claim.date())
        || Days.lastDayOfYear(claim.time(), claim.date())
            .flatMap(
                day -> Days.lastDayOfYear(other.claim.time(), other.claim.date()).map(day::equals))
            .orElse(false);
  }

  /// Whether this is told with a date of the calendar and the other with a weekday or a
  /// "yesterday": what needs a date lies further back than what needs none.
  boolean isDatedUnlike(Happening other) {
    boolean known = claim.date().isKnown() && other.claim.date().isKnown();
    return isDated() && Days.isRecent(other.claim.time()) && !known && !type.lasting();
  }

  /// Whether it is told with a date of the calendar.
  boolean isDated() {
    return claim.time() instanceof TimeExpression.DayOfYear
        || claim.time() instanceof TimeExpression.MonthOfYear
        || claim.time() instanceof TimeExpression.Absolute;
  }

  /// Whether the two are of different types, kindred or not.
  boolean isOtherType(Happening other) {
    return !type.id().equals(other.type.id());
  }
}
