package org.sitrep.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Precision;
import org.sitrep.model.Status;
import org.sitrep.model.TimeExpression;

/// Gives news without a day of its own the day of the news around it.
///
/// A report names its day once and goes on: "Protesters set fire to the hall on Thursday.
/// Firefighters put it out." A claim of the news that names no time takes that of the nearest dated
/// news claim before it in the same or the previous paragraph; the headline and a lead without a
/// day take that of the first dated news claim of the lead; what else stands in the upper half of
/// the report takes the day of all dated news, if that is one day. News that nothing dates is of
/// the day the report was published or the day before. What is recalled takes no day of the news
/// but that of what was recalled right before it, and what is expected on a weekday is so on the
/// next.
public final class NewsDay {
  private static final int LEAD = 3;

  private final PartialDate published;
  private final int[] starts;

  private NewsDay(PartialDate published, String text) {
    this.published = published;
    this.starts = starts(text);
  }

  /// The article with the days filled in; only if the day of its publication is known.
  public static AnnotatedArticle fill(AnnotatedArticle article) {
    return article.published().isDay()
        ? article.withClaims(
            new NewsDay(article.published(), article.text()).apply(article.claims()))
        : article;
  }

  private List<Claim> apply(List<Claim> claims) {
    List<Claim> dated = claims.stream().filter(NewsDay::dated).toList();
    Optional<TimeExpression> lead =
        dated.stream().filter(c -> paragraph(c) <= LEAD).map(Claim::time).findFirst();
    Optional<TimeExpression> only = only(dated);
    List<Claim> result = new ArrayList<>();
    Optional<Claim> before = Optional.empty();
    Optional<Claim> recalled = Optional.empty();
    for (Claim read : claims) {
      Claim claim = ahead(read);
      before = dated(claim) ? Optional.of(claim) : before;
      recalled = recalled(claim, recalled);
      Optional<Claim> near = before.filter(b -> paragraph(claim) - paragraph(b) <= 1);
      boolean upper = paragraph(claim) < Math.max(2 * LEAD, starts.length / 2);
      Optional<TimeExpression> day =
          near.map(Claim::time)
              .or(() -> paragraph(claim) < LEAD ? lead : Optional.empty())
              .or(() -> upper ? only : Optional.empty());
      if (!undated(claim)) {
        result.add(claim);
      } else if (recalled.isPresent()) {
        result.add(on(claim, recalled.get().time(), true));
      } else {
        result.add(on(claim, day.orElseGet(this::justNow), false));
      }
    }
    return result;
  }

  /// The dated claim of what is recalled that a claim goes on from: right before it in the same
  /// paragraph, with nothing dated between.
  private Optional<Claim> recalled(Claim claim, Optional<Claim> before) {
    if (claim.background() && claim.time() instanceof TimeExpression.Absolute) {
      return Optional.of(claim);
    }
    boolean goesOn = undated(claim) && claim.attribution().isEmpty();
    return before.filter(b -> goesOn && paragraph(b) == paragraph(claim));
  }

  /// The day of publication or the one before.
  private TimeExpression justNow() {
    LocalDate day = published.from().orElseThrow();
    return new TimeExpression.Absolute(PartialDate.range(day.minusDays(1), day, Precision.DAY));
  }

  /// What is expected on a weekday is so on the next one, and a weekday that was six days ago is
  /// tomorrow.
  private Claim ahead(Claim claim) {
    if (!(claim.time() instanceof TimeExpression.Weekday weekday) || weekday.future()) {
      return claim;
    }
    LocalDate day = published.from().orElseThrow();
    boolean today = day.getDayOfWeek() == weekday.day();
    boolean tomorrow = day.plusDays(1).getDayOfWeek() == weekday.day();
    return !claim.background() && (tomorrow || claim.status() == Status.EXPECTED && !today)
        ? on(claim, new TimeExpression.Weekday(weekday.day(), true, 0), false)
        : claim;
  }

  /// The one day of all dated news.
  private Optional<TimeExpression> only(List<Claim> dated) {
    boolean one =
        !dated.isEmpty()
            && dated.stream().map(claim -> claim.time().resolve(published)).distinct().count() == 1;
    return one ? Optional.of(dated.getFirst().time()) : Optional.empty();
  }

  private Claim on(Claim claim, TimeExpression time, boolean background) {
    return new Claim(
        claim.span(),
        claim.text(),
        claim.trigger(),
        claim.type(),
        claim.agents(),
        claim.targets(),
        claim.place(),
        time,
        time.resolve(published),
        claim.quantities(),
        claim.attribution(),
        claim.status(),
        background);
  }

  private static boolean firm(Claim claim) {
    return !claim.background()
        && (claim.status() == Status.ASSERTED
            || claim.status() == Status.CONFIRMED
            || claim.status() == Status.UNCONFIRMED);
  }

  /// News told by a day: a weekday, "today", "yesterday", a date.
  private static boolean dated(Claim claim) {
    boolean day =
        switch (claim.time()) {
          case TimeExpression.Weekday weekday -> !weekday.future();
          case TimeExpression.Offset offset ->
              offset.amount() <= 0 && offset.unit().compareTo(ChronoUnit.DAYS) <= 0;
          case TimeExpression.DayOfYear dayOfYear -> !dayOfYear.future();
          case TimeExpression.Absolute absolute -> absolute.date().isDay();
          default -> false;
        };
    return day && firm(claim);
  }

  private static boolean undated(Claim claim) {
    return claim.time() instanceof TimeExpression.None
        && (firm(claim) || claim.status() == Status.DENIED && !claim.background());
  }

  /// The number of the paragraph a claim stands in, from 0.
  private int paragraph(Claim claim) {
    int found = Arrays.binarySearch(starts, claim.span().start());
    return found >= 0 ? found : -found - 2;
  }

  private static int[] starts(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int at = text.indexOf("\n\n"); at >= 0; at = text.indexOf("\n\n", at + 2)) {
      starts.add(at + 2);
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }
}
