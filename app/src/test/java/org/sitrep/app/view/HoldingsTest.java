package org.sitrep.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Actor;
import org.sitrep.model.Control;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;

/// How a place stands on a day follows from the claims in order of time.
class HoldingsTest {
  private static final Place TOWN =
      new Place("geonames:1", "Town", "FR", "", 45, 5, PlaceKind.SETTLEMENT, 1, 1);

  private static Control claim(String holder, String kind, String day) {
    PartialDate since = day.isEmpty() ? PartialDate.UNKNOWN : PartialDate.day(LocalDate.parse(day));
    String event = holder + day;
    return new Control(
        TOWN, new Actor("actor:" + holder, holder, "", "armed-group"), kind, since, List.of(event));
  }

  private static List<String> at(String day, Control... claims) {
    return Holdings.at(List.of(claims), Optional.of(LocalDate.parse(day))).stream()
        .map(HoldingsTest::told)
        .toList();
  }

  private static String told(Holding holding) {
    Control control = holding.control();
    return control.holder().name()
        + " "
        + control.kind()
        + " "
        + control.since().iso()
        + (holding.disputed() ? " disputed" : "");
  }

  @Test
  void whoTakesAPlaceEndsWhatWasSaidOfOthers() {
    Control a = claim("a", "held", "2014-01-01");
    Control b = claim("b", "held", "2017-01-01");

    assertThat(at("2013-01-01", a, b)).isEmpty();
    assertThat(at("2015-01-01", a, b)).containsExactly("a held 2014-01-01");
    assertThat(at("2018-01-01", a, b)).containsExactly("b held 2017-01-01");
  }

  @Test
  void aPlaceMayBeWonBack() {
    Control again = claim("a", "held", "2018-01-01");

    assertThat(
            at(
                "2019-01-01",
                again,
                claim("b", "held", "2017-01-01"),
                claim("a", "held", "2014-01-01")))
        .containsExactly("a held 2018-01-01");
  }

  @Test
  void claimsOfTheSameDayAreDisputed() {
    assertThat(at("2015-01-01", claim("b", "held", "2014-01-01"), claim("a", "held", "2014-01-01")))
        .containsExactly("a held 2014-01-01 disputed", "b held 2014-01-01 disputed");
  }

  @Test
  void whoBreaksASiegeEndsItButNotTheHoldOfOthers() {
    Control held = claim("a", "held", "2014-01-01");
    Control siege = claim("b", "besieged", "2015-01-01");
    Control broken = claim("c", "partly-held", "2017-09-05");

    assertThat(at("2016-01-01", held, siege, broken))
        .containsExactly("a held 2014-01-01", "b besieged 2015-01-01");
    assertThat(at("2018-01-01", held, siege, broken))
        .containsExactly("a held 2014-01-01", "c partly-held 2017-09-05");
  }

  @Test
  void aClaimWithoutADayIsOlderThanAllThatHaveOne() {
    Control undated = claim("a", "held", "");

    assertThat(at("2010-01-01", undated)).containsExactly("a held ");
    assertThat(at("2018-01-01", undated, claim("b", "held", "2017-01-01")))
        .containsExactly("b held 2017-01-01");
  }

  @Test
  void historyTellsEveryStretchInOrder() {
    List<Control> claims =
        List.of(
            claim("b", "held", "2017-01-01"),
            claim("a", "held", "2014-01-01"),
            claim("a", "held", "2018-01-01"));

    assertThat(Holdings.history(claims).stream().map(HoldingsTest::told))
        .containsExactly("a held 2014-01-01", "b held 2017-01-01", "a held 2018-01-01");
  }
}
