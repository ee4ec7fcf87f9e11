package org.sitrep.event;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.story.PlaceRelation;

/// Decides what counts one thing.
///
/// The same number in the news of one story counts one thing, the more surely the rarer the number
/// is. Other numbers of its order of size do if they belong to one event, or to one place at no
/// contradicting time. A whole country's number may be that of a part of it, unless the part's is
/// said to be less after the whole's was known, or a report tells the two apart.
final class FigureJoining {
  private static final double COUNTABLE = 10;
  private static final int RARE_DIGITS = 3;
  private static final int ODD_DIGITS = 2;

  /// How many times the numbers of one thing may be each other, told at different hours.
  private static final double FAR = 4;

  private static final double ALIKE = 1.5;

  private static final int EVENT_DAYS = 2;
  private static final int RISING_DAYS = 10;

  private final PlacePairs divided;
  private final Map<String, PartialDate> days;

  /// @param divided places that a report sets side by side with a number each
  /// @param days the days of events, by id
  FigureJoining(PlacePairs divided, Map<String, PartialDate> days) {
    this.divided = divided;
    this.days = days;
  }

  /// Whether a figure names the same number of the same thing as those of a group do, all of one
  /// story.
  boolean repeats(FigureNode node, FigureGroup group) {
    FigureItem first = group.first();
    FigureItem item = node.item();
    return !node.isApartFrom(group)
        && (sameEvent(first, item) || atOnce(first, item) && repeats(first, item));
  }

  /// A rare number, or one that the same authority gives, is the same however it is dated.
  private static boolean atOnce(FigureItem one, FigureItem other) {
    double number = Bounds.of(one.quantity()).named();
    boolean voice = !one.voice().carrier() && one.voice().key().equals(other.voice().key());
    return sameTime(one, other, 1) || digits(number) >= RARE_DIGITS || voice && number >= COUNTABLE;
  }

  private boolean repeats(FigureItem one, FigureItem other) {
    Optional<Place> mine = one.place();
    Optional<Place> theirs = other.place();
    if (mine.isEmpty() || theirs.isEmpty() || PlaceRelation.compatible(mine.get(), theirs.get())) {
      return true;
    }
    double number = Bounds.of(one.quantity()).named();
    return mine.get().country().equals(theirs.get().country())
        ? number >= COUNTABLE
        : digits(number) >= ODD_DIGITS && !divided.contains(mine.get(), theirs.get());
  }

  /// How many digits a number has before its final zeros.
  private static int digits(double number) {
    long rest = Math.round(Math.abs(number));
    while (rest > 0 && rest % 10 == 0) {
      rest /= 10;
    }
    return Long.toString(rest).length();
  }

  private static boolean sameEvent(FigureItem one, FigureItem other) {
    return one.event().isPresent() && one.event().equals(other.event());
  }

  /// What is recalled is what is news, or recalled elsewhere, if their days are the same; where no
  /// day is known, if the numbers are much alike.
  private static boolean sameTime(FigureItem one, FigureItem other, double times) {
    if (!one.isBackground() && !other.isBackground()) {
      return true;
    }
    PartialDate mine = one.figure().date();
    PartialDate theirs = other.figure().date();
    return mine.isKnown() && theirs.isKnown() ? mine.overlaps(theirs) : times <= ALIKE;
  }

  /// Whether two groups may count the same thing.
  boolean joins(FigureGroup one, FigureGroup other) {
    double times = one.times(other);
    boolean part = one.isPart() || other.isPart();
    if (times > FAR
        || part && !one.sharesPlace(other)
        || one.isApartFrom(other)
        || isPart(one, other)
        || isPart(other, one)) {
      return false;
    }
    boolean event = one.sharesEvent(other);
    boolean story =
        one.sharesStory(other)
            && sameTime(one.first(), other.first(), times)
            && sameDays(one, other);
    return (event || story) && places(one, other, event);
  }

  /// Whether some of their events lie near in time; a toll that is told of a later day is that of
  /// an earlier one only if it has not fallen.
  private boolean sameDays(FigureGroup one, FigureGroup other) {
    List<PartialDate> mine = days(one);
    List<PartialDate> theirs = days(other);
    return mine.isEmpty()
        || theirs.isEmpty()
        || mine.stream().anyMatch(day -> theirs.stream().anyMatch(d -> near(day, d, one, other)));
  }

  private static boolean near(
      PartialDate day, PartialDate other, FigureGroup mine, FigureGroup theirs) {
    boolean first = day.from().orElseThrow().isBefore(other.from().orElseThrow());
    long gap = first ? gap(day, other) : gap(other, day);
    boolean fallen = first ? theirs.fallsBelow(mine) : mine.fallsBelow(theirs);
    return gap <= (fallen ? EVENT_DAYS : RISING_DAYS);
  }

  private static long gap(PartialDate early, PartialDate late) {
    return ChronoUnit.DAYS.between(early.to().orElseThrow(), late.from().orElseThrow());
  }

  private List<PartialDate> days(FigureGroup group) {
    return group.events().stream()
        .map(id -> days.getOrDefault(id, PartialDate.UNKNOWN))
        .filter(PartialDate::isKnown)
        .toList();
  }

  /// Half of the places must suit each other, since some may be misread.
  private boolean places(FigureGroup one, FigureGroup other, boolean event) {
    boolean meet = one.meets(other);
    boolean news = one.isNews() && other.isNews();
    int suit = 0;
    for (Place mine : one.places()) {
      for (Place theirs : other.places()) {
        boolean apart = !meet && divided.contains(mine, theirs);
        suit += !apart && suits(mine, theirs, meet, event || news) ? 1 : 0;
      }
    }
    return 2 * suit >= one.places().size() * other.places().size();
  }

  /// Whether the first is a part of the second: of a narrower place, and less than what was known
  /// before.
  private static boolean isPart(FigureGroup part, FigureGroup whole) {
    return widest(part.places()) < widest(whole.places()) && part.liesBelow(whole);
  }

  private static int widest(List<Place> places) {
    return places.stream().mapToInt(PlaceRelation::rank).max().orElse(Integer.MAX_VALUE);
  }

  private static boolean suits(Place one, Place other, boolean meet, boolean bound) {
    if (one.ref().equals(other.ref())) {
      return true;
    }
    if (!PlaceRelation.compatible(one, other)) {
      return meet && (near(one, other) || within(one, other) || within(other, one));
    }
    boolean country = one.kind() == PlaceKind.COUNTRY || other.kind() == PlaceKind.COUNTRY;
    return !country || meet || bound;
  }

  /// Towns and spots of one country, such as one happening has several of.
  private static boolean near(Place one, Place other) {
    return one.country().equals(other.country())
        && one.kind() != PlaceKind.DIVISION
        && other.kind() != PlaceKind.DIVISION;
  }

  /// Whether a province is one of that region's.
  private static boolean within(Place province, Place region) {
    return province.kind() == PlaceKind.DIVISION
        && region.kind() == PlaceKind.DIVISION
        && province.country().equals(region.country())
        && !province.admin().isEmpty()
        && region.name().startsWith(province.admin())
        && !province.name().startsWith(province.admin());
  }
}
