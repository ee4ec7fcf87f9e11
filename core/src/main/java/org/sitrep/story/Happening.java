package org.sitrep.story;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.knowledge.EventType;
import org.sitrep.model.Claim;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Place;
import org.sitrep.model.TimeExpression;

/// A claim as stories are compared by it. Its days are kept as numbers, since each report's
/// happenings are held against those of many others.
final class Happening {
  /// No such day.
  private static final long NONE = Long.MIN_VALUE;

  private final Claim claim;
  private final EventType type;
  private final Optional<Place> place;
  private final double weight;
  private final long from;
  private final long to;
  private final long dayOfYear;
  private final boolean dated;
  private final boolean recent;

  /// A bit for each name its type goes by, and for each it may be one happening with.
  private final long names;

  private final long kin;

  /// @param claim the claim
  /// @param type its type
  /// @param place where, as told or taken for granted
  /// @param weight how much the report makes of it: its position, its type's salience, its firmness
  Happening(Claim claim, EventType type, Optional<Place> place, double weight) {
    this.claim = claim;
    this.type = type;
    this.place = place;
    this.weight = weight;
    PartialDate date = claim.date();
    this.from = date.from().map(LocalDate::toEpochDay).orElse(NONE);
    this.to = date.to().map(LocalDate::toEpochDay).orElse(NONE);
    this.dayOfYear = Days.lastDayOfYear(claim.time(), date).map(Days::inYear).orElse(NONE);
    this.dated =
        claim.time() instanceof TimeExpression.DayOfYear
            || claim.time() instanceof TimeExpression.MonthOfYear
            || claim.time() instanceof TimeExpression.Absolute;
    this.recent = Days.isRecent(claim.time());
    this.names = bit(type.id()) | bit(type.family());
    long bits = names;
    for (String merged : type.merges()) {
      bits |= bit(merged);
    }
    this.kin = bits;
  }

  private static long bit(String name) {
    return 1L << name.hashCode();
  }

  Claim claim() {
    return claim;
  }

  EventType type() {
    return type;
  }

  Optional<Place> place() {
    return place;
  }

  double weight() {
    return weight;
  }

  /// Whether both have a place and the two may be where one thing happened.
  boolean sharesPlace(Happening other) {
    return place.isPresent()
        && other.place.isPresent()
        && PlaceRelation.compatible(place.get(), other.place.get());
  }

  /// Whether the two may be one kind of thing in one place, whenever.
  boolean resembles(Happening other) {
    return ((kin & other.names) | (names & other.kin)) != 0
        && type.mayBe(other.type)
        && sharesPlace(other);
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
    if (from != NONE && other.from != NONE) {
      return Math.max(from - other.to, other.from - to) > days;
    }
    return dayOfYear != NONE
        && other.dayOfYear != NONE
        && Days.aroundYear(dayOfYear - other.dayOfYear) > days;
  }

  /// Whether both are known to have been on one day, or are told of one day of the year.
  boolean sameDay(Happening other) {
    return overlaps(other) || (dayOfYear != NONE && dayOfYear == other.dayOfYear);
  }

  /// Whether the dates of both are known and share a day.
  boolean overlaps(Happening other) {
    return from != NONE && other.from != NONE && from <= other.to && other.from <= to;
  }

  /// Whether this is told with a date of the calendar and the other with a weekday or a
  /// "yesterday": what needs a date lies further back than what needs none.
  boolean isDatedUnlike(Happening other) {
    boolean known = from != NONE && other.from != NONE;
    return dated && other.recent && !known && !type.lasting();
  }

  /// Whether it is told with a date of the calendar.
  boolean isDated() {
    return dated;
  }

  /// Whether the two are of different types, kindred or not.
  boolean isOtherType(Happening other) {
    return !type.id().equals(other.type.id());
  }
}
