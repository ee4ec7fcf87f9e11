package org.sitrep.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.sitrep.model.PartialDate;

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
    WORDS(6),
    SHARED_NEWS(1.66),
    SHARED_NEWS_DATED(1.33),
    TYPES(0.96),
    SAME_LANGUAGE(-2.4),
    SAME_DAY(0.53),
    SAME_WEEKDAY(0.58),
    OTHER_WEEKDAY(-1.32),
    PUBLISHED_TOGETHER(0.81),
    DAYS_APART(-0.42),
    MORE_DAYS_APART(-0.49),
    OTHER_DAYS(-3),
    RECALLED(-3),
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

  private Likeness() {}

  /// The logarithm of the odds.
  static double of(Report one, Report other) {
    return new Sum((sign, value, odds) -> {}).of(one, other);
  }

  /// The logarithm of the odds, if days did not matter: whether they are of one subject.
  static double ofSubject(Report one, Report other) {
    return new Sum((sign, value, odds) -> {}).ofSubject(one, other);
  }

  /// The same, telling each sign.
  static double of(Report one, Report other, Receiver receiver) {
    return new Sum(receiver).of(one, other);
  }

  private static final class Sum {
    private final Receiver receiver;
    private double odds;

    /// Whether a family of happenings is in both, without which no happening can be.
    private boolean kindred;

    Sum(Receiver receiver) {
      this.receiver = receiver;
    }

    private void add(Sign sign, double value) {
      if (value != 0) {
        odds += sign.weight * value;
        receiver.sign(sign, value, sign.weight * value);
      }
    }

    double of(Report one, Report other) {
      if (ofSubject(one, other) == NONE) {
        return NONE;
      }
      if (kindred) {
        add(Sign.SHARED_NEWS_DATED, News.sharesDated(one, other) ? 1 : 0);
        add(Sign.OTHER_DAYS, News.onOtherDays(one, other) ? 1 : 0);
        add(Sign.RECALLED, News.recalls(one, other) || News.recalls(other, one) ? 1 : 0);
      }
      days(one, other);
      return Math.max(NONE, odds);
    }

    double ofSubject(Report one, Report other) {
      add(Sign.BASE, 1);
      facets(one.profile(), other.profile());
      if (one.article().language().equals(other.article().language())) {
        add(Sign.SAME_LANGUAGE, 1);
        add(Sign.WORDS, alike(one.profile(), other.profile(), Facet.WORD));
      }
      if (odds < HOPELESS) {
        return NONE;
      }
      kindred = one.profile().shared(other.profile(), Facet.HAPPENING) > 0;
      add(Sign.SHARED_NEWS, kindred ? News.shared(one, other) : 0);
      add(Sign.TYPES, common(one.mainTypes(), other.mainTypes()));
      return odds;
    }

    private void facets(Profile one, Profile other) {
      both(one, other, Facet.COUNTRY, Sign.COUNTRY, Sign.COUNTRY_AMOUNT);
      both(one, other, Facet.SOUND, Sign.SOUND, Sign.SOUND_AMOUNT);
      both(one, other, Facet.DIGITS, Sign.DIGITS, Sign.DIGITS_AMOUNT);
      add(Sign.ACTOR_AMOUNT, Math.sqrt(one.shared(other, Facet.ACTOR)));
      add(Sign.FULL_NAME_AMOUNT, Math.sqrt(one.shared(other, Facet.FULL_NAME)));
      add(Sign.PLACE, alike(one, other, Facet.PLACE));
      add(Sign.NUMBER, alike(one, other, Facet.NUMBER));
      add(Sign.DAY, alike(one, other, Facet.DAY));
      add(Sign.TOPIC, alike(one, other, Facet.TOPIC));
    }

    private void both(Profile one, Profile other, Facet facet, Sign alike, Sign amount) {
      double shared = one.shared(other, facet);
      add(alike, one.alike(other, facet, shared));
      add(amount, Math.sqrt(shared));
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
        add(meet(weekdays, otherWeekdays) ? Sign.SAME_WEEKDAY : Sign.OTHER_WEEKDAY, 1);
      }
      PartialDate when = one.when();
      if (when.isKnown() && other.when().isKnown()) {
        long gap = Days.between(when, other.when());
        add(Sign.PUBLISHED_TOGETHER, gap == 0 ? 1 : 0);
        add(Sign.DAYS_APART, Math.min(gap, NEAR_DAYS));
        add(Sign.MORE_DAYS_APART, Math.clamp(gap - NEAR_DAYS, 0, FAR_DAYS));
      }
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
