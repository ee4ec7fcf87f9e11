package org.sitrep.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Place;

/// How likely two reports are to tell one development, as the logarithm of the odds.
///
/// A logistic regression over what the two share, facet by facet, what their chief news have in
/// common, and how far apart they are in time; similarities only ever speak for, distances only
/// against. The weights were fitted to translations and to reports of one happening written
/// independently (docs/stories.md).
final class Likeness {
  /// What two reports have in common or are apart in, each with the weight of one unit of it.
  enum Sign {
    PLACE(1.79),
    COUNTRY(2.08),
    SOUND(2.03),
    NUMBER(2.37),
    DAY(0.92),
    TOPIC(5.33),
    DIGITS(2.94),
    COUNTRY_AMOUNT(0.67),
    SOUND_AMOUNT(0.64),
    ACTOR_AMOUNT(0.09),
    FULL_NAME_AMOUNT(0.04),
    DIGITS_AMOUNT(0.25),
    WORDS(3),
    SHARED_NEWS(1.66),
    SHARED_NEWS_DATED(1.33),
    TYPES(0.96),
    OTHER_PLACES(-0.5),
    SAME_LANGUAGE(-1.5),
    SAME_DAY(0.53),
    SAME_WEEKDAY(0.58),
    OTHER_WEEKDAY(-1.32),
    PUBLISHED_TOGETHER(0.81),
    DAYS_APART(-0.42),
    MORE_DAYS_APART(-0.49),
    OTHER_DAYS(-3),
    RECALLED(-4.5),
    BASE(-8.39);

    private final double weight;

    Sign(double weight) {
      this.weight = weight;
    }
  }

  /// What is told of each sign that two reports have.
  interface Receiver {
    /// @param value how much of it
    /// @param odds what it adds to the logarithm of the odds
    void sign(Sign sign, double value, double odds);
  }

  /// The odds of reports that have hardly anything in common.
  static final double NONE = -8;

  private static final int NEAR_DAYS = 4;
  private static final int FAR_DAYS = 12;
  private static final double HOPELESS = -7.5;

  /// What the news and days of two reports can add at most, and what their news alone can.
  private static final double MOST_OF_NEWS_AND_DAYS = 4.3;

  private static final double MOST_OF_NEWS = 1.3;

  /// Which share of the words of a report that say something are names, at most, if names stand
  /// out.
  private static final double NAMES = 0.25;

  private Likeness() {}

  /// The logarithm of the odds.
  static double of(Report one, Report other) {
    return new Sum((sign, value, odds) -> {}).of(one, other, Double.NEGATIVE_INFINITY);
  }

  /// The same if it is `least` or more, else [#NONE] or what it is.
  static double atLeast(double least, Report one, Report other) {
    return new Sum((sign, value, odds) -> {}).of(one, other, least - MOST_OF_NEWS_AND_DAYS);
  }

  /// The logarithm of the odds, if days did not matter: whether they are of one subject.
  static double ofSubject(Report one, Report other) {
    return new Sum((sign, value, odds) -> {}).ofSubject(one, other, Double.NEGATIVE_INFINITY);
  }

  /// The same if it is `least` or more, else [#NONE] or what it is.
  static double ofSubjectAtLeast(double least, Report one, Report other) {
    return new Sum((sign, value, odds) -> {}).ofSubject(one, other, least - MOST_OF_NEWS);
  }

  /// The same, telling each sign.
  static double of(Report one, Report other, Receiver receiver) {
    return new Sum(receiver).of(one, other, Double.NEGATIVE_INFINITY);
  }

  private static final class Sum {
    private final Receiver receiver;
    private double odds;

    /// Of reports that have a family of happenings in common; without, no happening can be one.
    private Optional<News> news = Optional.empty();

    Sum(Receiver receiver) {
      this.receiver = receiver;
    }

    private void add(Sign sign, double value) {
      if (value != 0) {
        odds += sign.weight * value;
        receiver.sign(sign, value, sign.weight * value);
      }
    }

    /// @param least odds before news and days below which there is no hope
    double of(Report one, Report other, double least) {
      if (ofSubject(one, other, least) == NONE) {
        return NONE;
      }
      add(Sign.SHARED_NEWS_DATED, news.filter(News::sharesDated).isPresent() ? 1 : 0);
      add(Sign.OTHER_DAYS, news.filter(News::onOtherDays).isPresent() ? 1 : 0);
      add(Sign.RECALLED, news.filter(News::recalls).isPresent() ? 1 : 0);
      add(Sign.OTHER_PLACES, elsewhere(one.mainPlaces(), other.mainPlaces()) ? 1 : 0);
      days(one, other);
      return Math.max(NONE, odds);
    }

    double ofSubject(Report one, Report other, double least) {
      boolean oneLanguage = one.article().language().equals(other.article().language());
      add(Sign.BASE, 1);
      facets(one.profile(), other.profile());
      sounds(one.profile(), other.profile(), oneLanguage);
      if (oneLanguage) {
        add(Sign.SAME_LANGUAGE, 1);
        add(Sign.WORDS, alike(one.profile(), other.profile(), Facet.WORD));
      }
      if (odds < Math.max(HOPELESS, least)) {
        return NONE;
      }
      if (one.profile().shared(other.profile(), Facet.HAPPENING) > 0) {
        news = Optional.of(new News(one, other));
        add(Sign.SHARED_NEWS, news.map(News::shared).orElse(0.0));
      }
      add(Sign.TYPES, common(one.mainTypes(), other.mainTypes()));
      return odds;
    }

    private void facets(Profile one, Profile other) {
      both(one, other, Facet.COUNTRY, Sign.COUNTRY, Sign.COUNTRY_AMOUNT, 1);
      both(one, other, Facet.DIGITS, Sign.DIGITS, Sign.DIGITS_AMOUNT, 1);
      add(Sign.ACTOR_AMOUNT, Math.sqrt(one.shared(other, Facet.ACTOR)));
      add(Sign.FULL_NAME_AMOUNT, Math.sqrt(one.shared(other, Facet.FULL_NAME)));
      add(Sign.PLACE, alike(one, other, Facet.PLACE));
      add(Sign.NUMBER, alike(one, other, Facet.NUMBER));
      add(Sign.DAY, alike(one, other, Facet.DAY));
      add(Sign.TOPIC, alike(one, other, Facet.TOPIC));
    }

    /// Where names do not stand out, for want of capitals or because all nouns have one, reports of
    /// one language share mere words by their sound, and each counts for less.
    private void sounds(Profile one, Profile other, boolean oneLanguage) {
      double names = Math.min(names(one), names(other));
      double share = oneLanguage ? Math.min(1, NAMES / names) : 1;
      both(one, other, Facet.SOUND, Sign.SOUND, Sign.SOUND_AMOUNT, share);
    }

    /// How many words that may be names come on one that says something.
    private static double names(Profile profile) {
      return (double) profile.count(Facet.SOUND) / Math.max(1, profile.count(Facet.WORD));
    }

    private void both(
        Profile one, Profile other, Facet facet, Sign alike, Sign amount, double share) {
      double shared = one.shared(other, facet);
      add(alike, share * one.alike(other, facet, shared));
      add(amount, share * Math.sqrt(shared));
    }

    private static double alike(Profile one, Profile other, Facet facet) {
      return one.alike(other, facet, one.shared(other, facet));
    }

    private void days(Report one, Report other) {
      Set<LocalDate> days = one.mainDays();
      Set<LocalDate> otherDays = other.mainDays();
      Set<DayOfWeek> weekdays = one.mainWeekdays();
      Set<DayOfWeek> otherWeekdays = other.mainWeekdays();
      if (!days.isEmpty() && !otherDays.isEmpty()) {
        add(Sign.SAME_DAY, meet(days, otherDays) ? 1 : 0);
      } else if (!weekdays.isEmpty() && !otherWeekdays.isEmpty()) {
        add(Sign.SAME_WEEKDAY, meet(weekdays, otherWeekdays) ? 1 : 0);
        add(Sign.OTHER_WEEKDAY, adjoin(weekdays, otherWeekdays) ? 0 : 1);
      }
      PartialDate when = one.when();
      if (when.isKnown() && other.when().isKnown()) {
        long gap = Days.between(when, other.when());
        add(Sign.PUBLISHED_TOGETHER, gap == 0 ? 1 : 0);
        add(Sign.DAYS_APART, Math.min(gap, NEAR_DAYS));
        add(Sign.MORE_DAYS_APART, Math.clamp(gap - NEAR_DAYS, 0, FAR_DAYS));
      }
    }

    /// Whether both have places, and no place of one may be where a place of the other is.
    private static boolean elsewhere(List<Place> one, List<Place> other) {
      for (Place mine : one) {
        for (Place theirs : other) {
          if (PlaceRelation.compatible(mine, theirs)) {
            return false;
          }
        }
      }
      return !one.isEmpty() && !other.isEmpty();
    }

    /// Whether some weekdays are the same or follow each other: news of the night is of both.
    private static boolean adjoin(Set<DayOfWeek> one, Set<DayOfWeek> other) {
      return one.stream()
          .anyMatch(
              day ->
                  other.contains(day)
                      || other.contains(day.plus(1))
                      || other.contains(day.minus(1)));
    }

    private static <T> boolean meet(Set<T> one, Set<T> other) {
      return one.stream().anyMatch(other::contains);
    }

    /// The share both have in the union, 0 to 1.
    private static double common(Set<String> one, Set<String> other) {
      long both = one.stream().filter(other::contains).count();
      long union = one.size() + other.size() - both;
      return union == 0 ? 0 : (double) both / union;
    }
  }
}
