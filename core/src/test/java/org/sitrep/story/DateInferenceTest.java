package org.sitrep.story;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.story.Sketch.article;
import static org.sitrep.story.Sketch.date;
import static org.sitrep.story.Sketch.dayOfYear;
import static org.sitrep.story.Sketch.days;
import static org.sitrep.story.Sketch.weekday;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.PublishedFrom;

class DateInferenceTest {
  private static final String LONG_NAME = "Marta Ostrova";

  private static Map<String, String> dates(List<AnnotatedArticle> articles) {
    Map<String, String> dates = new TreeMap<>();
    TestTypes.former()
        .form(articles)
        .articles()
        .forEach(article -> dates.put(article.id(), article.published().iso()));
    return dates;
  }

  @Test
  void workOutTheSiegeFromAMonthAWeekdayAndADayOfTheYear() {
    Map<String, String> dates = dates(Scenes.siege());

    assertThat(dates)
        .containsEntry("000", "2017-09-04")
        .containsEntry("001", "2017-09-05")
        .containsEntry("002", "2017-09-05")
        .containsEntry("003", "2017-09-05")
        .containsEntry("004", "2017-11-02");
  }

  @Test
  void datesTheClaimsAnew() {
    AnnotatedArticle last = TestTypes.former().form(Scenes.siege()).articles().getLast();

    assertThat(last.publishedFrom()).isEqualTo(PublishedFrom.INFERRED);
    assertThat(last.claims())
        .extracting(Claim::date)
        .extracting(d -> d.iso())
        .containsSubsequence("2017-09-05", "2017-10-28/2017-10-29", "2017-10-22", "2017-11-02");
  }

  @Test
  void takesTheDayOfAnotherReportOfTheStory() {
    assertThat(dates(Scenes.quakes()))
        .containsEntry("q2", "2023-02-06")
        .containsEntry("q4", "2023-02-21");
  }

  @Test
  void yesterdayIsTheDayBefore() {
    Map<String, String> dates =
        dates(
            List.of(
                article("a")
                    .published("2024-03-01")
                    .person(LONG_NAME)
                    .claim("bombing", c -> c.in(Scenes.CITY).on(days(0)))
                    .build(),
                article("b")
                    .person(LONG_NAME)
                    .claim("bombing", c -> c.in(Scenes.CITY).on(days(-1)))
                    .build()));

    assertThat(dates).containsEntry("b", "2024-03-02");
  }

  @Test
  void aLaterWeekdayInTheLeadMovesTheDay() {
    Map<String, String> dates =
        dates(
            List.of(
                article("a")
                    .published("2023-03-01")
                    .person(LONG_NAME)
                    .claim("bombing", c -> c.in(Scenes.CITY).on(weekday(TUESDAY)))
                    .build(),
                article("b")
                    .person(LONG_NAME)
                    .claim("bombing", c -> c.in(Scenes.CITY).on(weekday(TUESDAY)))
                    .time(weekday(WEDNESDAY))
                    .build()));

    assertThat(dates).containsEntry("b", "2023-03-01");
  }

  @Test
  void aDayOfTheYearFindsItsYearThroughTheYearTheReportNames() {
    Map<String, String> dates =
        dates(
            List.of(
                article("a")
                    .claim("flood", c -> c.in(Scenes.COAST_TWO).on(dayOfYear(11, 13)))
                    .time(date("2024-10-29"))
                    .build()));

    assertThat(dates).containsEntry("a", "2024-11-13");
  }

  @Test
  void neverLeavesTheDateTheReportGives() {
    Map<String, String> dates =
        dates(
            List.of(
                article("a")
                    .published("2024-03-01")
                    .person(LONG_NAME)
                    .claim("bombing", c -> c.in(Scenes.CITY).on(days(0)))
                    .build(),
                article("b")
                    .published("2024-02")
                    .person(LONG_NAME)
                    .claim("bombing", c -> c.in(Scenes.CITY))
                    .build()));

    assertThat(dates.get("b")).startsWith("2024-02");
  }

  @Test
  void aWeekdayAloneTellsNothing() {
    assertThat(
            dates(
                List.of(
                    article("a")
                        .person(LONG_NAME)
                        .claim("bombing", c -> c.in(Scenes.CITY).on(weekday(FRIDAY)))
                        .build(),
                    article("b")
                        .person(LONG_NAME)
                        .claim("bombing", c -> c.in(Scenes.CITY).on(weekday(FRIDAY)))
                        .build())))
        .containsEntry("a", "")
        .containsEntry("b", "");
  }

  @Test
  void aMonthAndAWeekdayAreNoDay() {
    assertThat(
            dates(
                List.of(
                    article("a")
                        .published("2024-03")
                        .person(LONG_NAME)
                        .claim("bombing", c -> c.in(Scenes.CITY).on(weekday(MONDAY)))
                        .build(),
                    article("b")
                        .person(LONG_NAME)
                        .claim("bombing", c -> c.in(Scenes.CITY).on(weekday(MONDAY)))
                        .build())))
        .containsEntry("a", "2024-03")
        .containsEntry("b", "");
  }

  @Test
  void weekdaysThatDoNotFitTheDayOfTheYearRuleTheYearOut() {
    Map<String, String> dates =
        dates(
            List.of(
                article("a")
                    .published("2017")
                    .person(LONG_NAME)
                    .claim("bombing", c -> c.in(Scenes.CITY).on(weekday(THURSDAY)))
                    .build(),
                article("b")
                    .person(LONG_NAME)
                    .claim("bombing", c -> c.in(Scenes.CITY).on(dayOfYear(9, 5)))
                    .build()));

    assertThat(dates).containsEntry("a", "2017");
  }
}
