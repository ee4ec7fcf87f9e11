package org.sitrep.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Mention;
import org.sitrep.model.TimeExpression;

/// How well the weekdays a report names suit a day of publication.
///
/// A report names the day of its news, or the day before, rather than one six days back; what
/// stands in the lead counts in full, the rest less. So every past weekday costs the days that lie
/// since it, every coming one a third of those until it.
final class WeekdayFit {
  private static final double COMING = 0.3;
  private static final double UPPER = 0.5;
  private static final double LOWER = 0.2;

  /// Beyond this many days a weekday outside the lead says no more against a day.
  private static final int MOST_DAYS = 4;

  private static final double UPPER_POSITION = 0.5;

  private final Map<TimeExpression.Weekday, Double> weekdays = new LinkedHashMap<>();

  WeekdayFit(AnnotatedArticle article) {
    Layout layout = new Layout(article);
    for (Mention mention : article.mentions()) {
      if (mention instanceof Mention.OfTime time
          && time.time() instanceof TimeExpression.Weekday weekday
          && weekday.weeks() == 0) {
        weekdays.merge(weekday, weight(layout.position(time.span().start())), Math::max);
      }
    }
  }

  private static double weight(double position) {
    if (position >= 1) {
      return 1;
    }
    return position > UPPER_POSITION ? UPPER : LOWER;
  }

  /// Whether any past weekday is named.
  boolean hasPast() {
    return weekdays.keySet().stream().anyMatch(weekday -> !weekday.future());
  }

  /// What the weekdays cost if the report was published on `day`; 0 is best.
  double cost(LocalDate day) {
    double cost = 0;
    for (Map.Entry<TimeExpression.Weekday, Double> named : weekdays.entrySet()) {
      TimeExpression.Weekday weekday = named.getKey();
      if (weekday.future()) {
        LocalDate next = day.with(TemporalAdjusters.next(weekday.day()));
        cost += COMING * named.getValue() * (ChronoUnit.DAYS.between(day, next) - 1);
      } else {
        LocalDate last = day.with(TemporalAdjusters.previousOrSame(weekday.day()));
        long days = ChronoUnit.DAYS.between(last, day);
        cost += named.getValue() * (named.getValue() < 1 ? Math.min(MOST_DAYS, days) : days);
      }
    }
    return cost;
  }
}
