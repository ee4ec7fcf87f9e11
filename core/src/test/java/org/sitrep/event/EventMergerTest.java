package org.sitrep.event;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.story.Sketch.article;
import static org.sitrep.story.Sketch.date;
import static org.sitrep.story.Sketch.days;
import static org.sitrep.story.Sketch.source;
import static org.sitrep.story.Sketch.weekday;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Event;
import org.sitrep.model.EventClaim;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Origin;
import org.sitrep.model.Place;
import org.sitrep.model.Status;
import org.sitrep.story.Scenes;
import org.sitrep.story.Sketch;
import org.sitrep.story.TestTypes;

class EventMergerTest {
  private static final Place PROVINCE = Sketch.division("Karvan Province", "XA", 35.3, 40.2);

  static Events merge(List<AnnotatedArticle> articles) {
    return new EventMerger(TestTypes.all(), TestTypes.control())
        .merge(TestTypes.former().form(articles));
  }

  private static List<Event> of(Events events, String type) {
    return events.events().stream().filter(event -> event.type().equals(type)).toList();
  }

  private static Event only(Events events, String type) {
    List<Event> found = of(events, type);
    assertThat(found).as(type).hasSize(1);
    return found.getFirst();
  }

  @Test
  void oneSiegeIsBrokenOnceInThreeLanguages() {
    Event event = only(merge(Scenes.siege()), "siege-broken");

    assertThat(event.date().iso()).isEqualTo("2017-09-05");
    assertThat(event.status()).isEqualTo(EventStatus.CORROBORATED);
    assertThat(event.background()).isFalse();
    assertThat(event.claims())
        .extracting(EventClaim::article)
        .containsExactly("000", "000", "001", "001", "001", "002", "003", "003", "004", "004");
    assertThat(event.origins())
        .extracting(Origin::name)
        .contains("Statpress", "Watch Group", "State TV");
  }

  @Test
  void whatIsOnlyExpectedStaysSo() {
    Event event = only(merge(Scenes.siege()), "territory-lost");

    assertThat(event.status()).isEqualTo(EventStatus.EXPECTED);
  }

  @Test
  void theNewsOfTwoMonthsLaterIsAnEventOfItsOwn() {
    Events events = merge(Scenes.siege());

    assertThat(of(events, "territory-captured"))
        .extracting(event -> event.date().iso())
        .contains("2017-11-02", "2017-10-22");
    assertThat(of(events, "clash"))
        .extracting(event -> event.date().iso())
        .containsExactly("2017-09-05", "2017-10-28/2017-10-29");
  }

  @Test
  void twoEarthquakesAreTwoEvents() {
    assertThat(of(merge(Scenes.quakes()), "earthquake"))
        .extracting(event -> event.date().iso())
        .containsExactly("2023-02-06", "2023-02-20");
  }

  @Test
  void twoClashesOnTwoDaysStayApart() {
    Events events =
        merge(
            List.of(
                article("a")
                    .published("2022-05-03")
                    .claim("clash", c -> c.in(Scenes.CITY).on(days(0)))
                    .claim("clash", c -> c.in(Scenes.CITY).on(days(-1)))
                    .build()));

    assertThat(of(events, "clash")).hasSize(2);
  }

  @Test
  void aTownAndItsProvinceMayBeOnePlaceTwoTownsMayNot() {
    Events events =
        merge(
            List.of(
                article("a")
                    .published("2022-05-03")
                    .claim("bombing", c -> c.in(Scenes.CITY).on(days(0)))
                    .claim("bombing", c -> c.in(PROVINCE).on(days(0)))
                    .claim("bombing", c -> c.in(Scenes.OTHER_CITY).on(days(0)))
                    .build()));

    assertThat(of(events, "bombing"))
        .extracting(event -> event.place().orElseThrow().name())
        .containsExactlyInAnyOrder("Karvan", "Rusova");
  }

  @Test
  void aClaimWithoutPlaceJoinsTheOnlyHappeningItCanMean() {
    AnnotatedArticle one =
        article("a")
            .published("2022-05-03")
            .claim("bombing", c -> c.in(Scenes.CITY).on(days(0)))
            .claim("bombing", c -> c.on(days(0)))
            .build();
    AnnotatedArticle two =
        article("a")
            .published("2022-05-03")
            .claim("bombing", c -> c.in(Scenes.CITY).on(days(0)))
            .claim("bombing", c -> c.in(Scenes.OTHER_CITY).on(days(0)))
            .claim("bombing", c -> c.on(days(0)))
            .build();

    assertThat(of(merge(List.of(one)), "bombing")).hasSize(1);
    assertThat(of(merge(List.of(two)), "bombing")).hasSize(3);
  }

  @Test
  void othersWhoDidItDidSomethingElse() {
    Events events =
        merge(
            List.of(
                article("a")
                    .published("2022-05-03")
                    .claim("airstrike", c -> c.in(Scenes.CITY).on(days(0)).by("state:XB:air-force"))
                    .claim("airstrike", c -> c.in(Scenes.CITY).on(days(0)).by("state:XC:air-force"))
                    .build()));

    assertThat(of(events, "airstrike")).hasSize(2);
  }

  @Test
  void recollectionWithoutDateDoesNotJoinTheNews() {
    Events events =
        merge(
            List.of(
                article("a")
                    .published("2022-05-03")
                    .claim("bombing", c -> c.in(Scenes.CITY).on(days(0)))
                    .claim("bombing", c -> c.in(Scenes.CITY).recalled())
                    .build()));

    assertThat(of(events, "bombing")).extracting(Event::background).containsOnly(true, false);
  }

  @Test
  void aYearIsTooVagueToChooseBetweenTwo() {
    Events events =
        merge(
            List.of(
                article("a")
                    .published("2022-05-03")
                    .claim("flood", c -> c.in(Scenes.COAST).on(date("2010-03-01")).recalled())
                    .claim("flood", c -> c.in(Scenes.COAST).on(date("2010-09-01")).recalled())
                    .claim("flood", c -> c.in(Scenes.COAST).on(date("2010")).recalled())
                    .build()));

    assertThat(of(events, "flood")).hasSize(3);
  }

  @Test
  void countsAnAgencyInTwoOutletsOnce() {
    Event event =
        only(
            merge(
                List.of(
                    article("a")
                        .published("2022-05-03")
                        .outlet("Morning Paper")
                        .credit("Pressa")
                        .claim("bombing", c -> c.in(Scenes.CITY).on(days(0)))
                        .build(),
                    article("b")
                        .published("2022-05-03")
                        .outlet("Evening Paper")
                        .language("sv")
                        .claim(
                            "bombing",
                            c -> c.in(Scenes.CITY).on(days(0)).says(source("agency", "Pressa")))
                        .build())),
            "bombing");

    assertThat(event.origins()).containsExactly(new Origin("pressa", "Pressa", "agency", 2));
    assertThat(event.status()).isEqualTo(EventStatus.SINGLE_SOURCE);
  }

  @Test
  void countsACopyWithoutCreditOnce() {
    String report =
        "The blast tore through the covered market shortly before noon when the stalls were full of"
            + " people buying bread for the feast";
    Event event =
        only(
            merge(
                List.of(
                    article("a")
                        .published("2022-05-03")
                        .outlet("Morning Paper")
                        .says(report)
                        .claim("bombing", c -> c.in(Scenes.CITY).on(days(0)))
                        .build(),
                    article("b")
                        .published("2022-05-03")
                        .outlet("Evening Paper")
                        .says(report)
                        .claim("bombing", c -> c.in(Scenes.CITY).on(days(0)))
                        .build())),
            "bombing");

    assertThat(event.origins()).extracting(Origin::name).containsExactly("Morning Paper");
  }

  @Test
  void anUnnamedSourceIsTheAgencyThatCitesIt() {
    Event event =
        only(
            merge(
                List.of(
                    article("a")
                        .published("2022-05-03")
                        .outlet("Morning Paper")
                        .claim(
                            "bombing",
                            c ->
                                c.in(Scenes.CITY)
                                    .on(days(0))
                                    .says(
                                        source("agency", "Pressa"),
                                        source("military", "an officer")))
                        .claim(
                            "bombing",
                            c ->
                                c.in(Scenes.CITY)
                                    .on(days(0))
                                    .says(
                                        source("agency", "Pressa"), source("official", "Ivo Tarn")))
                        .build())),
            "bombing");

    assertThat(event.origins()).extracting(Origin::name).containsExactly("Ivo Tarn", "Pressa");
    assertThat(event.status()).isEqualTo(EventStatus.CORROBORATED);
  }

  @Test
  void aDenialMakesADispute() {
    Event event =
        only(
            merge(
                List.of(
                    article("a")
                        .published("2022-05-03")
                        .claim(
                            "territory-captured",
                            c -> c.in(Scenes.CITY).on(days(0)).says(source("armed-group", "Union")))
                        .claim(
                            "territory-captured",
                            c ->
                                c.in(Scenes.CITY)
                                    .on(days(0))
                                    .status(Status.DENIED)
                                    .says(source("military", "Army")))
                        .build())),
            "territory-captured");

    assertThat(event.status()).isEqualTo(EventStatus.DISPUTED);
  }

  @Test
  void takesTheTollOfEachOriginsLatestWord() {
    Event event =
        only(
            merge(
                List.of(
                    article("a")
                        .published("2022-05-03")
                        .outlet("Morning Paper")
                        .claim("bombing", c -> c.in(Scenes.CITY).on(days(0)).killed(3, 3))
                        .build(),
                    article("b")
                        .published("2022-05-04")
                        .outlet("Morning Paper")
                        .claim("bombing", c -> c.in(Scenes.CITY).on(days(-1)).killed(5, Double.NaN))
                        .build(),
                    article("c")
                        .published("2022-05-04")
                        .outlet("Evening Paper")
                        .claim("bombing", c -> c.in(Scenes.CITY).on(days(-1)).killed(7, 7))
                        .build())),
            "bombing");

    assertThat(event.fatalities()).contains(new Event.Toll(5, 7, 7));
  }

  @Test
  void tellsWhoHoldsAPlace() {
    Events events = merge(Scenes.siege());

    assertThat(events.control())
        .anySatisfy(
            control -> {
              assertThat(control.kind()).isEqualTo("held");
              assertThat(control.holder().ref()).isEqualTo("state:XA:military");
              assertThat(control.place()).isEqualTo(Scenes.CITY);
            })
        .anySatisfy(control -> assertThat(control.kind()).isEqualTo("partly-held"));
  }

  @Test
  void givesTheSameEventsInWhateverOrder() {
    List<AnnotatedArticle> articles = new ArrayList<>(Scenes.siege());
    articles.addAll(Scenes.quakes());
    articles.addAll(Scenes.mixed(10));
    Events expected = merge(articles);

    for (int seed = 1; seed <= 20; seed++) {
      Collections.shuffle(articles, new Random(seed));
      assertThat(merge(articles)).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void doesNotWorkHarderPerClaimAsAStorylineGrows() {
    EventMerger merger = new EventMerger(TestTypes.all(), TestTypes.control());
    merger.merge(TestTypes.former().form(war(1000)));
    double few = merger.work() / 1000.0;

    merger.merge(TestTypes.former().form(war(4000)));

    assertThat(merger.work() / 4000.0).isLessThan(2 * few + 100);
  }

  /// One war: clashes in five towns, day after day.
  private static List<AnnotatedArticle> war(int reports) {
    List<AnnotatedArticle> out = new ArrayList<>();
    for (int n = 0; n < reports; n++) {
      Place town = Sketch.town("Front" + n % 5, "XA", "Karvan Province", 35 + n % 5, 40);
      String day = java.time.LocalDate.of(2022, 1, 1).plusDays(n / 10).toString();
      out.add(
          article(String.format(Locale.ROOT, "w%05d", n))
              .published(day)
              .actor("actor:raiders")
              .actor("actor:union")
              .claim("clash", c -> c.in(town).on(days(0)).by("actor:union"))
              .claim("clash", c -> c.in(town).on(weekday(MONDAY)))
              .build());
    }
    return out;
  }
}
