package org.sitrep.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Precision;
import org.sitrep.model.Status;
import org.sitrep.story.PlaceRelation;

/// Decides which happening a claim belongs to.
///
/// A claim joins a happening of a type it may be, in a compatible place, whose agents it does not
/// contradict, and whose dates it shares a day with. Looser words need more: without a day it stays
/// in its own story and within a hundred days, and recollection does not join news; without a
/// place, or with nothing closer than a year, there must be just one happening it can mean.
final class Joining {
  private static final int AWAITED_DAYS = 3;
  private static final int RECENT_DAYS = 100;
  private static final int TOLL_DAYS = 4;
  private static final String PEOPLE = "people";
  private static final int UNCONFIRMED_DAYS = 1;

  /// How far the dates of a state over days may lie apart.
  static final int LASTING_DAYS = 10;

  private Joining() {}

  /// The happening a claim joins, if any of those found.
  static Optional<Draft> choose(Item item, List<Draft> found) {
    List<Draft> possible = found.stream().filter(draft -> may(item, draft)).toList();
    List<Draft> alike =
        possible.stream().filter(draft -> draft.isNews() != item.claim().background()).toList();
    boolean loose = item.place().isEmpty() || item.date().precision() == Precision.YEAR;
    if (loose && possible.size() > 1) {
      return Optional.empty();
    }
    return (alike.isEmpty() ? possible : alike)
        .stream().max(Comparator.comparingInt(draft -> likeness(item, draft)));
  }

  private static boolean may(Item item, Draft draft) {
    return draft.suits(item.type())
        && (draft.has(item.type()) || kindred(item, draft))
        && places(item, draft)
        && !draft.contradicts(item.claim().agents())
        && days(item, draft);
  }

  /// A claim of another type needs a day in common, no other agent than the happening has, and the
  /// same place, unless it is of one family.
  private static boolean kindred(Item item, Draft draft) {
    boolean family =
        draft.types().stream().allMatch(type -> type.family().equals(item.type().family()));
    return (family || samePlace(item, draft) || goesOn(item, draft))
        && (item.date().overlaps(draft.date()) || goesOn(item, draft))
        && draft.sharesAgent(item.claim().agents());
  }

  private static boolean days(Item item, Draft draft) {
    boolean awaited = item.isExpected() && draft.isFirm();
    return awaited ? cameTrue(item, draft) : dates(item, draft);
  }

  private static boolean places(Item item, Draft draft) {
    Optional<Place> mine = item.place();
    if (mine.isEmpty() || draft.place().isEmpty()) {
      return draft.stories().contains(item.story())
          || (item.date().isDay() && item.date().equals(draft.date()) && sameType(item, draft));
    }
    Place theirs = draft.place().get();
    boolean wide = mine.get().kind() == PlaceKind.COUNTRY != (theirs.kind() == PlaceKind.COUNTRY);
    return PlaceRelation.compatible(mine.get(), theirs)
        && (!wide || draft.has(item.type()) && item.date().overlaps(draft.date()));
  }

  private static boolean dates(Item item, Draft draft) {
    if (!item.date().isKnown() || !draft.date().isKnown()) {
      return undated(item, draft);
    }
    if (goesOn(item, draft)) {
      return true;
    }
    if (item.date().precision() == Precision.YEAR && !item.date().equals(draft.date())) {
      return sameThing(item, draft) && item.date().overlaps(draft.date());
    }
    return gap(item.date(), draft.date()) <= slack(item);
  }

  /// Whether a claim may tell what became of people in a happening some days before: the reports of
  /// a story give its toll for days, each as of its own.
  private static boolean goesOn(Item item, Draft draft) {
    return item.type().group().equals(PEOPLE)
        && !item.claim().background()
        && draft.isNews()
        && draft.stories().contains(item.story())
        && item.date().isKnown()
        && draft.date().isKnown()
        && gap(item.date(), draft.date()) <= TOLL_DAYS
        && !item.date().to().orElseThrow().isBefore(draft.date().from().orElseThrow());
  }

  private static int slack(Item item) {
    if (item.claim().status() == Status.UNCONFIRMED) {
      return UNCONFIRMED_DAYS;
    }
    if (item.isExpected()) {
      return AWAITED_DAYS;
    }
    return item.type().lasting() && !item.claim().background() ? LASTING_DAYS : 0;
  }

  private static boolean undated(Item item, Draft draft) {
    if (!draft.stories().contains(item.story()) || !isRecent(item, draft)) {
      return false;
    }
    boolean alike = item.claim().background() ? !draft.isNews() : draft.isNews();
    return alike || draft.isRecalledBy(item.article().id());
  }

  /// Whether the happening is not so far back that a report would speak of it only with a date.
  private static boolean isRecent(Item item, Draft draft) {
    PartialDate published = item.article().published();
    return !published.isKnown()
        || !draft.date().isKnown()
        || gap(published, draft.date()) <= RECENT_DAYS;
  }

  /// Whether the happening is what the claim awaited: some days away at most, and not before the
  /// report.
  private static boolean cameTrue(Item item, Draft draft) {
    if (!draft.isNews() || !draft.date().isKnown()) {
      return draft.isNews() && draft.stories().contains(item.story());
    }
    LocalDate last = draft.date().to().orElseThrow();
    boolean notBefore =
        item.article().published().from().map(day -> !last.isBefore(day.minusDays(1))).orElse(true);
    boolean near =
        item.date().isKnown()
            ? gap(item.date(), draft.date()) <= AWAITED_DAYS
            : draft.stories().contains(item.story());
    return notBefore && near;
  }

  private static boolean sameThing(Item item, Draft draft) {
    return sameType(item, draft) && samePlace(item, draft);
  }

  private static boolean sameType(Item item, Draft draft) {
    return draft.types().stream().anyMatch(type -> type.id().equals(item.type().id()));
  }

  private static boolean samePlace(Item item, Draft draft) {
    return item.place()
        .flatMap(mine -> draft.place().map(theirs -> mine.ref().equals(theirs.ref())))
        .orElse(false);
  }

  private static int likeness(Item item, Draft draft) {
    int score = draft.stories().contains(item.story()) ? 2 : 0;
    score += samePlace(item, draft) ? 3 : 0;
    score += sameThing(item, draft) ? 2 : 0;
    score += sameType(item, draft) ? 4 : 0;
    score += item.date().isKnown() && item.date().equals(draft.date()) ? 2 : 0;
    return 4 * score + Math.min(3, draft.items().size());
  }

  private static long gap(PartialDate one, PartialDate other) {
    if (one.overlaps(other)) {
      return 0;
    }
    LocalDate from = one.from().orElseThrow();
    LocalDate to = other.to().orElseThrow();
    return from.isAfter(to)
        ? ChronoUnit.DAYS.between(to, from)
        : ChronoUnit.DAYS.between(one.to().orElseThrow(), other.from().orElseThrow());
  }
}
