package org.sitrep.story;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.sitrep.story.Sketch.article;
import static org.sitrep.story.Sketch.dayOfYear;
import static org.sitrep.story.Sketch.days;
import static org.sitrep.story.Sketch.source;
import static org.sitrep.story.Sketch.weekday;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Place;
import org.sitrep.model.Status;
import org.sitrep.model.TimeExpression;

/// Happenings in places that do not exist, as several reports tell them.
public final class Scenes {
  public static final Place CITY = Sketch.town("Karvan", "XA", "Karvan Province", 35.3, 40.1);
  public static final Place OTHER_CITY = Sketch.town("Rusova", "XA", "Rusova Province", 36, 39);
  public static final Place LAND = Sketch.country("XA", 35, 38);
  public static final Place COAST = Sketch.town("Porto Sal", "XB", "Salina", 39, -1);
  public static final Place COAST_TWO = Sketch.town("Mira", "XB", "Mirana", 36.7, -4.4);

  private Scenes() {}

  /// The end of a siege in September 2017, expected, told three times, and recalled two months
  /// later; one date in all.
  public static List<AnnotatedArticle> siege() {
    return List.of(expects(), told(), unnamedDay(), today(), recalls());
  }

  private static AnnotatedArticle expects() {
    return article("000")
        .language("nb")
        .published("2017-09")
        .claim(
            "siege-broken",
            c -> c.in(CITY).on(weekday(MONDAY)).by("state:XA:military").status(Status.UNCONFIRMED))
        .claim(
            "siege-broken",
            c ->
                c.in(CITY)
                    .on(new TimeExpression.Vague(true))
                    .status(Status.EXPECTED)
                    .says(source("agency", "Pressa"), source("military", "officer")))
        .actor("actor:raiders")
        .person("Ivo Tarn")
        .place(OTHER_CITY)
        .build();
  }

  private static AnnotatedArticle told() {
    return article("001")
        .language("nb")
        .claim("siege-broken", c -> c.in(CITY).by("state:XA:military"))
        .claim(
            "siege-broken",
            c ->
                c.in(CITY)
                    .on(weekday(TUESDAY))
                    .by("state:XA:military")
                    .says(source("agency", "Nordtel"), source("state-media", "Statpress")))
        .claim(
            "siege-broken",
            c -> c.in(CITY).status(Status.CONFIRMED).says(source("monitor", "Watch Group")))
        .actor("actor:raiders")
        .place(OTHER_CITY)
        .person("Lena Roth")
        .claim("territory-lost", c -> c.in(OTHER_CITY).by("actor:raiders").status(Status.EXPECTED))
        .build();
  }

  private static AnnotatedArticle unnamedDay() {
    return article("002")
        .language("sv")
        .claim(
            "siege-broken",
            c -> c.in(CITY).by("state:XA:military").says(source("state-media", "State TV")))
        .actor("actor:raiders")
        .place(OTHER_CITY)
        .person("Lena Roth")
        .time(days(-1))
        .claim("territory-captured", c -> c.in(OTHER_CITY).on(weekday(TUESDAY)).by("actor:union"))
        .claim("statement", c -> c.on(weekday(DayOfWeek.FRIDAY)))
        .build();
  }

  private static AnnotatedArticle today() {
    return article("003")
        .title("Army breaks long siege")
        .claim("siege-broken", c -> c.in(CITY).on(weekday(TUESDAY)).by("state:XA:military"))
        .claim(
            "siege-broken",
            c ->
                c.in(CITY)
                    .on(days(0))
                    .by("state:XA:military")
                    .says(source("state-media", "Statpress")))
        .actor("actor:raiders")
        .place(OTHER_CITY)
        .claim("clash", c -> c.in(CITY).on(days(0)).says(source("agency", "Pressa")))
        .build();
  }

  private static AnnotatedArticle recalls() {
    return article("004")
        .title("City cleared of last raiders, says monitor")
        .claim(
            "territory-captured",
            c -> c.in(CITY).by("state:XA:military").says(source("monitor", "Watch Group")))
        .claim(
            "siege-broken",
            c -> c.in(CITY).recalled().on(new TimeExpression.MonthOfYear(9, 1, 10, false)))
        .actor("actor:raiders")
        .place(OTHER_CITY)
        .claim(
            "siege-broken", c -> c.in(CITY).on(dayOfYear(9, 5)).recalled().by("state:XA:military"))
        .claim(
            "clash",
            c ->
                c.in(CITY)
                    .recalled()
                    .killed(71, Double.NaN)
                    .on(
                        new TimeExpression.DayOfYear(
                            java.time.MonthDay.of(10, 28), java.time.MonthDay.of(10, 29), false)))
        .claim("territory-captured", c -> c.in(OTHER_CITY).on(dayOfYear(10, 22)).recalled())
        .claim(
            "territory-captured",
            c ->
                c.in(CITY)
                    .on(weekday(THURSDAY))
                    .by("state:XA:military")
                    .says(source("monitor", "Watch Group")))
        .build();
  }

  /// Two earthquakes in one country, a fortnight apart; the reports of the second recall the first.
  public static List<AnnotatedArticle> quakes() {
    return List.of(
        article("q1")
            .language("nb")
            .published("2023-02-06")
            .title("Hundreds killed")
            .claim("earthquake", c -> c.in(CITY).on(weekday(MONDAY)))
            .claim("deaths", c -> c.in(LAND).killed(284, Double.NaN))
            .build(),
        article("q2")
            .language("nb")
            .title("Families dig")
            .claim("earthquake", c -> c.in(CITY).on(weekday(MONDAY)))
            .claim("deaths", c -> c.in(LAND).killed(912, 912))
            .time(Sketch.coming(TUESDAY))
            .build(),
        article("q3")
            .published("2023-02-21")
            .title("Three killed as new quake hits")
            .claim("earthquake", c -> c.in(CITY).on(weekday(MONDAY)))
            .claim("deaths", c -> c.in(CITY).on(weekday(MONDAY)).killed(3, 3))
            .claim("earthquake", c -> c.in(LAND).on(dayOfYear(2, 6)).recalled())
            .person("Kamil Toraman")
            .build(),
        article("q4")
            .language("sv")
            .title("Nytt skalv")
            .claim("earthquake", c -> c.in(CITY).on(weekday(MONDAY)))
            .claim("deaths", c -> c.in(CITY).on(weekday(MONDAY)).killed(6, Double.NaN))
            .time(weekday(TUESDAY))
            .claim("earthquake", c -> c.in(LAND).on(dayOfYear(2, 6)).recalled())
            .person("Kamil Toraman")
            .build());
  }

  /// A name that sounds like no other of a number less than 1728.
  private static String name(int number) {
    StringBuilder name = new StringBuilder();
    for (int rest = number % 1728 + 1728; rest > 0; rest /= 12) {
      name.append("bdklmnrsftvz".charAt(rest % 12)).append("aiu".charAt(rest % 3));
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  /// Reports on floods, elections and bombings that have nothing to do with one another, two on
  /// each.
  public static List<AnnotatedArticle> mixed(int pairs) {
    List<AnnotatedArticle> out = new ArrayList<>();
    String[] types = {"flood", "election", "bombing", "protest", "talks"};
    for (int n = 0; n < pairs; n++) {
      Place place =
          Sketch.town(name(7 * n + 3), "C" + n % 40, "Province" + n % 300, n % 60, n % 170);
      String day = java.time.LocalDate.of(2020, 1, 1).plusDays(n % 700).toString();
      String type = types[n % types.length];
      String name = name(n) + " " + name(11 * n + 5);
      for (int copy = 0; copy < 2; copy++) {
        out.add(
            article(String.format(Locale.ROOT, "m%05d-%d", n, copy))
                .published(day)
                .language(copy == 0 ? "en" : "sv")
                .claim(type, c -> c.in(place).on(days(0)))
                .person(name)
                .build());
      }
    }
    return out;
  }
}
