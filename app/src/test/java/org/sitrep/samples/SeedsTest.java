package org.sitrep.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Event;
import org.sitrep.model.EventClaim;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Status;
import org.sitrep.model.Story;
import org.sitrep.model.Warning;

/// What a careful analyst reads out of five reports of one siege. The reports are not ours to pass
/// on: without them the test is passed over.
class SeedsTest {
  private static final String CITY = "geonames:170794";
  private static final int ID = 3;

  private static Seen seen;

  @BeforeAll
  static void read() throws IOException {
    Path seeds = Pipeline.folder("sitrep.shared", "../../shared").resolve("seeds");
    assumeTrue(
        Files.isDirectory(seeds),
        "no seeds at " + seeds + ": name the folder with -Dsitrep.shared");
    seen = new Seen(Pipeline.picture(Pipeline.knowledge(), seeds));
  }

  @ParameterizedTest
  @CsvSource({"000,nb", "001,nb", "002,sv", "003,en", "004,en"})
  void theLanguageIsTold(String article, String language) {
    assertThat(seen.article(article).language()).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Foto:",
        "KHALIL",
        "LiveUAmap",
        "REUTERS TV",
        "Uncredited",
        "Stillbilde",
        "date 2017-09",
        "4084",
        "Smoke following",
        "Please enter"
      })
  void captionsCreditsDateLineAndFormAreGone(String words) {
    assertThat(seen.picture().articles())
        .extracting(AnnotatedArticle::text)
        .noneMatch(text -> text.contains(words));
  }

  @Test
  void fourReportsAreOneStoryAndTheFifthAnotherOfTheSameLine() {
    assertThat(seen.stories(ID))
        .containsExactlyInAnyOrder(List.of("000", "001", "002", "003"), List.of("004"));
    assertThat(seen.picture().stories()).extracting(Story::storyline).doesNotContain("").hasSize(2);
    assertThat(seen.picture().stories().stream().map(Story::storyline).distinct()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "000,Deir ez-Zor",
    "001,Deir al-Zor",
    "002,Deir Ezzor",
    "003,Deir Ezzor",
    "004,Deir ez-Zor"
  })
  void everySpellingIsTheCity(String article, String spelling) {
    assertThat(seen.places(article, spelling)).contains(CITY);
  }

  @ParameterizedTest
  @CsvSource({
    "000,Tadmur",
    "000,Euphrates",
    "001,Euphrates valley",
    "001,Mosul",
    "001,Tall \u2018Afar",
    "002,Euphrates valley",
    "002,Tall \u2018Afar",
    "002,Al \u1e28aw\u012bjah",
    "003,Mediterranean Sea",
    "003,Mosul",
    "003,Homs Governorate",
    "003,Raqqa Governorate",
    "004,Euphrates",
    "004,Deir ez-Zor Governorate",
    "004,Raqqa Governorate",
    "004,Al May\u0101d\u012bn"
  })
  void otherPlacesAreFound(String article, String name) {
    assertThat(seen.placeNames(article)).contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "000,'Issam Zahreddine, generalen'",
    "001,'Bashar al-Assad, president'",
    "001,'Ludovico Carlino, analytiker'",
  })
  void peopleHaveTheirRoles(String article, String person) {
    assertThat(seen.people(article)).contains(person);
  }

  @ParameterizedTest
  @CsvSource({"000,2017-09-04", "001,2017-09-05", "002,2017-09-05", "003,2017-09-05"})
  void theDayOfPublicationIsWorkedOut(String article, String day) {
    assertThat(seen.published(article)).isEqualTo(day);
  }

  @Test
  void theLateReportIsOfTheThursdayItNamesOrTheDayAfter() {
    assertThat(seen.published("004")).isIn("2017-11-02", "2017-11-03");
  }

  @Test
  void theBrokenSiegeIsOneEventToldInThreeLanguages() {
    List<Event> broken = seen.events("siege-broken", "2017-09-05");

    assertThat(broken).hasSize(1);
    Event event = broken.getFirst();
    assertThat(event.place().orElseThrow().ref()).isEqualTo(CITY);
    assertThat(event.status()).isEqualTo(EventStatus.CORROBORATED);
    assertThat(event.origins()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(Seen.languages(event)).containsExactly("en", "nb", "sv");
    assertThat(event.claims().stream().map(EventClaim::article).distinct())
        .hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void whatWasExpectedOnTheMondayIsExpected() {
    assertThat(seen.claims("000", "vil bli brutt"))
        .isNotEmpty()
        .allMatch(claim -> claim.status() == Status.EXPECTED);
  }

  @ParameterizedTest
  @CsvSource({
    "territory-captured,2014",
    "advance,2014",
    "territory-captured,2015-01",
    "aid-airdrop,2016-04",
    "advance,2017-01",
    "territory-captured,2017-10-22",
    "clash,2017-10-28/2017-10-29"
  })
  void whatTheReportsRecallIsOnTheTimeline(String type, String date) {
    assertThat(seen.events(type, date)).isNotEmpty();
  }

  @Test
  void theAirdropsOfTheYearBeforeAreBackground() {
    assertThat(seen.events("aid-airdrop", "2016-04")).allMatch(Event::background);
  }

  @ParameterizedTest
  @CsvSource({
    "killed,004 70..",
    "killed,003 330000..",
    "fighters,001 5000..10000",
    "fighters,002 5000..10000",
    "territory-held,001 33..33",
    "territory-held,002 33..33",
    "territory-held,001 50..50",
    "territory-held,004 80..80",
    "territory-lost,003 90..90"
  })
  void figuresAreRead(String measure, String value) {
    assertThat(seen.figures(measure, ID)).contains(value);
  }

  @Test
  void theFightersOfTheValleyStandSideBySide() {
    assertThat(seen.picture().figures())
        .filteredOn(figure -> figure.measure().equals("fighters"))
        .singleElement()
        .satisfies(figure -> assertThat(figure.claims()).hasSize(2));
  }

  @Test
  void theWrongCornerOfTheCountryIsDoubted() {
    assertThat(seen.picture().warnings())
        .filteredOn(warning -> warning.kind().equals("place-direction"))
        .singleElement()
        .returns(CITY, Warning::about)
        .matches(warning -> warning.article().startsWith("002"));
  }

  @Test
  void chainsLeadToTheAgencyBehindTheAgency() {
    assertThat(seen.chains("001", "tirsdag gjennom beleiringen"))
        .anySatisfy(
            chain -> {
              assertThat(chain).hasSize(2).startsWith("NTB");
              assertThat(chain.getLast()).contains("SANA");
            });
    assertThat(seen.chains("000", "kollapset flere ganger"))
        .anySatisfy(chain -> assertThat(chain).hasSize(2).startsWith("AFP"));
    assertThat(seen.chains("003", "this afternoon broke the siege"))
        .anySatisfy(chain -> assertThat(chain.getLast()).contains("SANA"));
    assertThat(seen.chains("004", "claimed more than 70 lives"))
        .anySatisfy(chain -> assertThat(chain.getLast()).contains("Observatory"));
  }
}
