package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Actor;
import org.sitrep.model.Claim;
import org.sitrep.model.Control;
import org.sitrep.model.Event;
import org.sitrep.model.EventClaim;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Origin;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Span;
import org.sitrep.model.Status;
import org.sitrep.model.TimeExpression;
import org.sitrep.story.TestTypes;

/// Who is said to hold a place follows from what is said to have happened there, in order of time.
class ControlReaderTest {
  private static final Place TOWN =
      new Place("geonames:1", "Town", "FR", "", 45, 5, PlaceKind.SETTLEMENT, 1, 1);
  private static final Place COUNTRY =
      new Place("country:FR", "France", "FR", "", 45, 5, PlaceKind.COUNTRY, 1, 1);
  private static final Actor A = actor("actor:a");
  private static final Actor B = actor("actor:b");
  private static final Actor C = actor("actor:c");

  private final List<Event> events = new ArrayList<>();

  private static Actor actor(String ref) {
    return new Actor(ref, ref, "", "armed-group");
  }

  private static PartialDate day(String day) {
    return day.isEmpty() ? PartialDate.UNKNOWN : PartialDate.day(LocalDate.parse(day));
  }

  private void event(String type, String day, List<Actor> agents, List<Actor> targets) {
    event(type, day, TOWN, agents, targets, EventStatus.SINGLE_SOURCE);
  }

  private void event(
      String type,
      String day,
      Place place,
      List<Actor> agents,
      List<Actor> targets,
      EventStatus status) {
    String id = "e" + events.size();
    Origin origin = new Origin("voice-" + id, "Voice " + id, "monitor", 1);
    events.add(
        new Event(
            id,
            type,
            day(day),
            Optional.of(place),
            agents,
            targets,
            Optional.empty(),
            status,
            List.of(origin),
            List.of(
                new EventClaim(
                    "article",
                    "en",
                    claim(type, status == EventStatus.DENIED ? Status.DENIED : Status.ASSERTED),
                    origin.key())),
            "story",
            "line",
            false));
  }

  private static Claim claim(String type, Status status) {
    Span span = new Span(0, 4);
    return new Claim(
        span,
        "text",
        span,
        type,
        List.of(),
        List.of(),
        Optional.empty(),
        new TimeExpression.None(),
        PartialDate.UNKNOWN,
        List.of(),
        List.of(),
        status,
        false);
  }

  private List<Control> read() {
    return ControlReader.read(events, TestTypes.control());
  }

  private List<String> told() {
    return read().stream().map(ControlReaderTest::told).toList();
  }

  private static String told(Control control) {
    return control.holder().ref().substring("actor:".length())
        + " "
        + control.kind()
        + " "
        + control.since().iso()
        + ".."
        + control.until().iso()
        + (control.over() ? " over" : "")
        + (control.disputed() ? " disputed" : "");
  }

  @Test
  void whoTakesAPlaceHoldsItAndWhoLosesItHeldItTillThen() {
    event("territory-captured", "2017-09-05", List.of(A), List.of(B));

    assertThat(told()).containsExactly("b held ..2017-09-05 over", "a held 2017-09-05..");
  }

  @Test
  void whoLosesAPlaceIsNotItsHolderEvenIfNoOneIsSaidToTakeIt() {
    event("territory-lost", "2017-09-05", List.of(B), List.of());

    assertThat(told()).containsExactly("b held ..2017-09-05 over");
  }

  @Test
  void whoWithdrawsLeavesThePlaceToWhomeverIsNamed() {
    event("territory-captured", "2014-06-01", List.of(B), List.of());
    event("withdrawal", "2017-09-05", List.of(B), List.of(A));

    assertThat(told()).containsExactly("b held 2014-06-01..2017-09-05 over", "a held 2017-09-05..");
  }

  @Test
  void aLaterCaptureEndsAnEarlierOneAndAPlaceMayBeWonBack() {
    event("territory-captured", "2014-06-01", List.of(A), List.of());
    event("territory-captured", "2015-06-01", List.of(B), List.of());
    event("territory-captured", "2016-06-01", List.of(A), List.of());

    assertThat(told())
        .containsExactly(
            "a held 2014-06-01..2015-06-01 over",
            "b held 2015-06-01..2016-06-01 over",
            "a held 2016-06-01..");
    assertThat(read().getFirst().endedBy()).containsExactly("e1");
  }

  @Test
  void claimsOfTheSameDayStandSideBySideAndAreDisputed() {
    event("territory-captured", "2014-06-01", List.of(A), List.of());
    event("territory-captured", "2014-06-01", List.of(B), List.of());

    assertThat(told())
        .containsExactly("a held 2014-06-01.. disputed", "b held 2014-06-01.. disputed");
  }

  @Test
  void thoseWhoActTogetherDoNotContradictEachOther() {
    event("territory-captured", "2014-06-01", List.of(A, B), List.of());
    event("territory-captured", "2014-06-01", List.of(B), List.of());

    assertThat(told()).containsExactly("a held 2014-06-01..", "b held 2014-06-01..");
  }

  @Test
  void theForcesOfAStateAreOneSide() {
    event("territory-captured", "2014-06-01", List.of(actor("state:FR:military")), List.of());
    event("territory-captured", "2014-06-03", List.of(actor("state:FR:government")), List.of());

    assertThat(read()).singleElement().satisfies(one -> assertThat(one.events()).hasSize(2));
  }

  @Test
  void whoeverIsLostToLaterStillHeldItMeanwhileSoTheEarlierCaptureIsDisputed() {
    event("territory-captured", "2017-09-03", List.of(A), List.of());
    event("territory-captured", "2017-11-02", List.of(A), List.of(B));

    assertThat(told())
        .containsExactlyInAnyOrder(
            "b held ..2017-11-02 over disputed", "a held 2017-09-03.. disputed");
  }

  @Test
  void aSiegeLastsTillItIsBroken() {
    event("siege-imposed", "2015-01-01", List.of(B), List.of(A));
    event("siege-broken", "2017-09-05", List.of(A), List.of(B));

    assertThat(told())
        .containsExactly(
            "a held ..", "b besieged 2015-01-01..2017-09-05 over", "a partly-held 2017-09-05..");
  }

  @Test
  void aSiegeThatIsToldOnTheDayItEndsBeganBefore() {
    event("siege-imposed", "2017-09-05", List.of(B), List.of());
    event("siege-broken", "2017-09-05", List.of(A), List.of(B));

    assertThat(told())
        .containsExactlyInAnyOrder("b besieged ..2017-09-05 over", "a partly-held 2017-09-05..");
  }

  @Test
  void aPlaceIsContestedWhereOneHoldsAPartAndAnotherIsSaidToHoldIt() {
    event("territory-captured", "2014-06-01", List.of(B), List.of());
    event("siege-broken", "2017-09-05", List.of(A), List.of());

    assertThat(told()).containsExactly("b held 2014-06-01..", "a contested 2017-09-05..");
  }

  @Test
  void aDenialMakesAClaimDisputed() {
    event("territory-captured", "2017-09-05", List.of(A), List.of());
    event("territory-captured", "2017-09-05", TOWN, List.of(A), List.of(), EventStatus.DENIED);

    Control control = read().getFirst();

    assertThat(control.disputed()).isTrue();
    assertThat(control.origins()).extracting(Origin::key).containsExactly("voice-e0");
    assertThat(control.deniedBy()).extracting(Origin::key).containsExactly("voice-e1");
  }

  @Test
  void whatIsExpectedOrDeniedAloneOrOfAWholeCountryTellsNothing() {
    event("territory-captured", "2017-09-05", TOWN, List.of(A), List.of(), EventStatus.EXPECTED);
    event("territory-captured", "2017-09-05", TOWN, List.of(B), List.of(), EventStatus.DENIED);
    event("territory-captured", "2017-09-05", COUNTRY, List.of(C), List.of(), EventStatus.DISPUTED);
    event("clash", "2017-09-05", List.of(A), List.of(B));

    assertThat(read()).isEmpty();
  }

  @Test
  void crowdsAndThoseWhomNoOneKnowsHoldNothing() {
    event(
        "territory-captured",
        "2017-09-05",
        List.of(new Actor("", "men", "", "armed-group")),
        List.of());
    event(
        "territory-captured",
        "2017-09-05",
        List.of(new Actor("actor:d", "d", "", "outlet")),
        List.of());

    assertThat(read()).isEmpty();
  }

  @Test
  void undatedClaimsAreOlderThanAllThatHaveADayAndContradictNoOne() {
    event("territory-captured", "", List.of(A), List.of());
    event("territory-captured", "", List.of(B), List.of());
    event("territory-captured", "2017-09-05", List.of(C), List.of());

    assertThat(told())
        .containsExactlyInAnyOrder("a held .. over", "b held .. over", "c held 2017-09-05..");
  }

  @Test
  void theOrderOfEventsDoesNotMatter() {
    for (int n = 0; n < 40; n++) {
      String day = LocalDate.of(2017, 1, 1).plusDays(n % 7).toString();
      String type =
          List.of("territory-captured", "withdrawal", "siege-imposed", "siege-broken").get(n % 4);
      event(type, n % 9 == 0 ? "" : day, List.of(n % 3 == 0 ? A : B), List.of(n % 5 == 0 ? C : A));
    }
    List<Control> expected = read();

    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(events, new Random(seed));
      assertThat(read()).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void aSpellStandsFromItsFirstDayToTheDayBeforeItsLast() {
    event("territory-captured", "2014-06-01", List.of(A), List.of());
    event("territory-captured", "2015-06-01", List.of(B), List.of());
    Control first = read().getFirst();

    assertThat(first.standsOn(Optional.of(LocalDate.parse("2014-05-31")))).isFalse();
    assertThat(first.standsOn(Optional.of(LocalDate.parse("2014-06-01")))).isTrue();
    assertThat(first.standsOn(Optional.of(LocalDate.parse("2015-05-31")))).isTrue();
    assertThat(first.standsOn(Optional.of(LocalDate.parse("2015-06-01")))).isFalse();
    assertThat(first.standsOn(Optional.empty())).isFalse();
    assertThat(read().getLast().standsOn(Optional.empty())).isTrue();
  }
}
