package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.Packs;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Publication;
import org.sitrep.model.PublishedFrom;
import org.sitrep.model.PublishedTime;

/// The day of a moment is that of the outlet's clock.
class OutletClockTest {
  private static final String TEXT =
      "Gunmen attacked a village in northern Mali on Tuesday, the army said.\n\n"
          + "The soldiers searched the area for the attackers after the news had spread.";

  private static final Annotator ANNOTATOR = new Annotator(Packs.knowledge());

  private static PublishedTime time(String iso) {
    boolean zulu = iso.endsWith("Z");
    int sign = Math.max(iso.lastIndexOf('+'), iso.lastIndexOf('-'));
    boolean offset = !zulu && sign > iso.indexOf('T');
    String local =
        zulu ? iso.substring(0, iso.length() - 1) : offset ? iso.substring(0, sign) : iso;
    Optional<ZoneOffset> away =
        zulu
            ? Optional.of(ZoneOffset.UTC)
            : offset ? Optional.of(ZoneOffset.of(iso.substring(sign))) : Optional.empty();
    return new PublishedTime(LocalDateTime.parse(local), away);
  }

  private static Publication at(String iso, Optional<ZoneId> zone) {
    Publication told = Publication.UNTOLD;
    return new Publication(
        Optional.of(time(iso)),
        Optional.empty(),
        zone,
        told.canonical(),
        List.of(),
        told.agency(),
        List.of(),
        false,
        Map.of());
  }

  private static AnnotatedArticle read(
      String iso, Optional<String> outlet, Optional<String> url, Optional<ZoneId> zone) {
    return ANNOTATOR.annotate(
        new Article(
            "a",
            url,
            outlet,
            Optional.of("en"),
            Optional.of(PartialDate.parse(iso).orElseThrow()),
            Optional.empty(),
            TEXT,
            at(iso, zone)));
  }

  private static String day(AnnotatedArticle article) {
    assertThat(article.publishedFrom()).isEqualTo(PublishedFrom.METADATA);
    return article.published().iso();
  }

  @ParameterizedTest
  @CsvSource({
    // An evening in UTC is the next day in the east and still the day before in the west.
    "2017-09-05T23:30Z, Europe/Oslo, 2017-09-06",
    "2017-09-05T21:59Z, Europe/Oslo, 2017-09-05",
    "2017-09-05T22:00Z, Europe/Oslo, 2017-09-06",
    "2017-09-05T03:59Z, America/New_York, 2017-09-04",
    "2017-09-05T04:00Z, America/New_York, 2017-09-05",
    // Both sides of the date line.
    "2017-09-05T10:30Z, Pacific/Auckland, 2017-09-05",
    "2017-09-05T12:00Z, Pacific/Auckland, 2017-09-06",
    "2017-09-05T10:30Z, Pacific/Kiritimati, 2017-09-06",
    "2017-09-05T10:30Z, Pacific/Pago_Pago, 2017-09-04",
    "2011-12-31T09:59Z, Pacific/Apia, 2011-12-31",
    "2011-12-30T09:59Z, Pacific/Apia, 2011-12-29",
    // Half hours and quarters.
    "2017-09-05T18:29Z, Asia/Kolkata, 2017-09-05",
    "2017-09-05T18:30Z, Asia/Kolkata, 2017-09-06",
    "2017-09-05T18:15Z, Asia/Kathmandu, 2017-09-06",
    "2017-09-05T19:30Z, Asia/Kabul, 2017-09-06",
    // The days on which clocks are changed: 23 hours, 25 hours.
    "2021-03-27T23:00Z, Europe/Oslo, 2021-03-28",
    "2021-03-28T22:00Z, Europe/Oslo, 2021-03-29",
    "2021-10-30T22:00Z, Europe/Oslo, 2021-10-31",
    "2021-10-31T22:30Z, Europe/Oslo, 2021-10-31",
    "2021-10-31T23:00Z, Europe/Oslo, 2021-11-01",
    // Another offset is the same moment.
    "2017-09-06T01:00+03:00, Europe/Oslo, 2017-09-06",
    "2017-09-06T00:30+03:00, Europe/Oslo, 2017-09-05"
  })
  void theZoneThatIsToldTellsTheDay(String moment, String zone, String day) {
    AnnotatedArticle read =
        read(moment, Optional.empty(), Optional.empty(), Optional.of(ZoneId.of(zone)));
    assertThat(day(read)).isEqualTo(day);
    assertThat(read.publication().at()).contains(time(moment));
  }

  @ParameterizedTest
  @CsvSource({
    // Known outlets of countries with one zone, under any of their names.
    "2017-09-05T23:30Z, NRK, , 2017-09-06, country",
    "2017-09-05T22:30Z, Der Spiegel, , 2017-09-06, country",
    "2017-09-05T22:30Z, Kyiv Independent, , 2017-09-06, country",
    // Listed where the country has several.
    "2017-09-05T02:30Z, New York Times, , 2017-09-04, outlet",
    "2017-09-05T06:30Z, , https://www.latimes.com/world/x, 2017-09-04, outlet",
    "2017-09-05T22:30Z, , https://ria.ru/20170905/1.html, 2017-09-06, outlet",
    // The end of the address, where no more is known and the clock is not the outlet's own.
    "2017-09-05T23:30Z, , https://lokalavisa.no/a, 2017-09-06, address",
    "2017-09-05T23:30Z, , https://local.co.uk/a, 2017-09-06, address",
    "2017-01-05T23:30Z, , https://local.co.uk/a, 2017-01-05, address"
  })
  void whatIsKnownOfTheOutletTellsTheDay(
      String moment, String outlet, String url, String day, String by) {
    AnnotatedArticle read =
        read(moment, Optional.ofNullable(outlet), Optional.ofNullable(url), Optional.empty());
    assertThat(day(read)).isEqualTo(day);
    assertThat(read.publication().found()).containsEntry("timeZone", by);
    assertThat(read.publication().zone()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    // A country of several zones, a domain of no country, an outlet nobody knows.
    "2017-09-05T23:30Z, , https://smalltown.us/a, 2017-09-05",
    "2017-09-05T23:30Z, , https://start.io/a, 2017-09-05",
    "2017-09-05T23:30Z, Evening Chronicle of Nowhere, , 2017-09-05",
    // An offset told is the outlet's own clock.
    "2017-09-06T01:00+03:00, , , 2017-09-06",
    "2017-09-05T23:30-03:00, , https://lokalavisa.no/a, 2017-09-05",
    // A time without an offset is of the day it prints.
    "2017-09-05T23:30, NRK, https://nrk.no/a, 2017-09-05",
    "2017-09-05T00:10, NRK, https://nrk.no/a, 2017-09-05"
  })
  void elseTheDayIsThatOfItsOwnClock(String moment, String outlet, String url, String day) {
    AnnotatedArticle read =
        read(moment, Optional.ofNullable(outlet), Optional.ofNullable(url), Optional.empty());
    assertThat(day(read)).isEqualTo(day);
    assertThat(read.publication().zone()).isEmpty();
  }

  @Test
  void aDayWithoutATimeIsNeverShifted() {
    Article article =
        new Article(
            "a",
            Optional.of("https://www.nrk.no/a"),
            Optional.of("NRK"),
            Optional.empty(),
            PartialDate.parse("2017-09-05"),
            Optional.empty(),
            TEXT,
            Publication.UNTOLD.in(ZoneId.of("Pacific/Kiritimati")));
    assertThat(day(ANNOTATOR.annotate(article))).isEqualTo("2017-09-05");
  }

  @Test
  void aStatedDayFarFromTheMomentCounts() {
    Article article =
        new Article(
            "a",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            PartialDate.parse("2017-09-02"),
            Optional.empty(),
            TEXT,
            at("2017-09-05T23:30Z", Optional.of(ZoneId.of("Europe/Oslo"))));
    assertThat(day(ANNOTATOR.annotate(article))).isEqualTo("2017-09-02");
  }

  /// 5 September 2017 was a Tuesday.
  @ParameterizedTest
  @CsvSource({
    "2017-09-05T23:30Z, Europe/Oslo, 2017-09-05",
    "2017-09-04T23:30Z, Europe/Oslo, 2017-09-05",
    "2017-09-04T03:30Z, America/New_York, 2017-08-29"
  })
  void weekdaysAreThoseOfTheOutlet(String moment, String zone, String tuesday) {
    List<Claim> claims =
        read(moment, Optional.empty(), Optional.empty(), Optional.of(ZoneId.of(zone))).claims();
    assertThat(claims).isNotEmpty();
    assertThat(claims.getFirst().date().iso()).isEqualTo(tuesday);
  }

  @ParameterizedTest
  @CsvSource({
    "tonight, 2017-09-05T21:30Z, 2017-09-05",
    "tonight, 2017-09-05T22:30Z, 2017-09-06",
    "yesterday, 2017-09-05T21:30Z, 2017-09-04",
    "yesterday, 2017-09-05T22:30Z, 2017-09-05"
  })
  void wordsOfTheDayTurnAtTheOutletsMidnight(String word, String moment, String day) {
    Article article =
        new Article(
            "a",
            Optional.empty(),
            Optional.empty(),
            Optional.of("en"),
            Optional.empty(),
            Optional.empty(),
            TEXT.replace("on Tuesday", word),
            at(moment, Optional.of(ZoneId.of("Europe/Oslo"))));
    AnnotatedArticle read = ANNOTATOR.annotate(article);
    assertThat(read.claims().getFirst().date().iso()).startsWith(day);
  }

  @Test
  void anAgencyToldCountsWhereTheTextCreditsNone() {
    Publication told = Publication.UNTOLD;
    Publication credited =
        new Publication(
            told.at(),
            told.updated(),
            told.zone(),
            told.canonical(),
            List.of(),
            Optional.of("Reuters"),
            List.of(),
            false,
            Map.of());
    Article plain = Article.ofText("a", TEXT);
    Article article = plain.withPublication(Optional.empty(), credited);
    assertThat(ANNOTATOR.annotate(plain).credit()).isEmpty();
    assertThat(ANNOTATOR.annotate(article).credit())
        .hasValueSatisfying(source -> assertThat(source.ref()).isEqualTo("actor:reuters"));
  }
}
