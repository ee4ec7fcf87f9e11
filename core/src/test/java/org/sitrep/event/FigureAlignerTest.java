package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.story.Sketch.article;
import static org.sitrep.story.Sketch.days;
import static org.sitrep.story.Sketch.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Agreement;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Figure;
import org.sitrep.model.Place;
import org.sitrep.model.Quantity;
import org.sitrep.model.Source;
import org.sitrep.story.Scenes;
import org.sitrep.story.Sketch;

class FigureAlignerTest {
  private static final Source POLICE = source("police", "Police");
  private static final Source RESCUERS = source("ngo", "Rescuers");
  private static final Place SHORE_LAND = Sketch.country("XB", 38, -2);
  private static final OptionalDouble OPEN = OptionalDouble.empty();

  private static OptionalDouble n(double value) {
    return OptionalDouble.of(value);
  }

  private static Sketch report(String id, String day, String outlet) {
    return article(id)
        .published(day)
        .outlet(outlet)
        .claim("flood", c -> c.in(Scenes.COAST).on(org.sitrep.story.Sketch.date("2022-05-03")));
  }

  private static List<Figure> figures(AnnotatedArticle... articles) {
    return EventMergerTest.merge(List.of(articles)).figures();
  }

  private static Agreement agreement(Quantity... quantities) {
    return Bounds.agreement(List.of(quantities));
  }

  private static Quantity count(OptionalDouble low, OptionalDouble high) {
    return new Quantity("killed", low, high, false, "", "");
  }

  @Test
  void readsBounds() {
    assertThat(agreement(count(n(78), OPEN), count(n(78), n(78)))).isEqualTo(Agreement.AGREE);
    assertThat(agreement(count(n(51), OPEN), count(n(95), OPEN))).isEqualTo(Agreement.OVERLAP);
    assertThat(agreement(count(n(20), n(20)), count(n(36), OPEN))).isEqualTo(Agreement.CONFLICT);
    assertThat(agreement(count(n(5), n(10)), count(n(8), n(12)))).isEqualTo(Agreement.OVERLAP);
    assertThat(agreement(count(n(5), n(5)))).isEqualTo(Agreement.AGREE);
  }

  @Test
  void anApproximateNumberAgreesWithItsNeighbour() {
    Quantity about = new Quantity("meals", n(38_000), n(38_000), true, "", "");

    assertThat(agreement(about, count(n(37_500), n(37_500)))).isEqualTo(Agreement.AGREE);
  }

  @Test
  void laysTheReportsOfAThingSideBySide() {
    List<Figure> figures =
        figures(
            report("a", "2022-05-03", "Morning Paper")
                .figure(
                    "missing", n(50), OPEN, Optional.of(Scenes.COAST), source("police", "Police"))
                .build(),
            report("b", "2022-05-03", "Evening Paper")
                .language("sv")
                .figure(
                    "missing", n(40), n(40), Optional.of(Scenes.COAST), source("ngo", "Aid Group"))
                .build());

    assertThat(figures)
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.agreement()).isEqualTo(Agreement.CONFLICT);
              assertThat(figure.claims())
                  .extracting(Figure.Reported::article)
                  .containsExactly("a", "b");
            });
  }

  @Test
  void aLaterWordOfOneSourceIsAnUpdate() {
    List<Figure> figures =
        figures(
            report("a", "2022-05-03", "Morning Paper")
                .figure(
                    "missing", n(50), n(50), Optional.of(Scenes.COAST), source("police", "Police"))
                .build(),
            report("b", "2022-05-04", "Evening Paper")
                .figure(
                    "missing", n(40), n(40), Optional.of(Scenes.COAST), source("police", "Police"))
                .build());

    assertThat(figures)
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.agreement()).isEqualTo(Agreement.AGREE);
              assertThat(figure.claims()).hasSize(2);
            });
  }

  @Test
  void twoTownsAreCountedApartAndTheUnplacedJoins() {
    List<Figure> figures =
        figures(
            report("a", "2022-05-03", "Morning Paper")
                .figure("missing", n(50), n(50), Optional.of(Scenes.COAST))
                .figure("missing", n(7), n(7), Optional.of(Scenes.COAST_TWO))
                .build(),
            report("b", "2022-05-03", "Evening Paper")
                .figure("missing", n(50), n(50), Optional.of(Scenes.COAST))
                .figure("missing", n(50), n(50), Optional.empty())
                .build());

    assertThat(figures)
        .extracting(figure -> figure.claims().size())
        .containsExactlyInAnyOrder(1, 3);
  }

  @Test
  void takesCountsFromClaimsToo() {
    List<Figure> figures =
        figures(
            article("a")
                .published("2022-05-03")
                .claim("bombing", c -> c.in(Scenes.CITY).on(days(0)).killed(3, 3).words("3.0 dead"))
                .build());

    assertThat(figures)
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.event()).isPresent();
              assertThat(figure.claims().getFirst().figure().span().of("3.0 dead."))
                  .isEqualTo("3.0");
            });
  }

  private static Sketch killed(String id, String day, double number, Place place, Source by) {
    return report(id, day, "Outlet " + id)
        .figure("killed", n(number), n(number), Optional.of(place), by);
  }

  @Test
  void aTollOfTheTownAndOfTheCountryIsOne() {
    List<Figure> figures =
        figures(
            killed("a", "2022-05-03", 20, Scenes.COAST, POLICE).build(),
            killed("b", "2022-05-04", 34, SHORE_LAND, RESCUERS).build());

    assertThat(figures).singleElement().extracting(f -> f.claims().size()).isEqualTo(2);
  }

  @Test
  void aPartStaysApartFromItsWholeInEveryReport() {
    List<Figure> figures =
        figures(
            killed("a", "2022-05-03", 95, SHORE_LAND, POLICE)
                .figure("killed", n(40), n(40), Optional.of(Scenes.COAST), POLICE)
                .build(),
            killed("b", "2022-05-03", 97, SHORE_LAND, RESCUERS).build(),
            killed("c", "2022-05-03", 41, Scenes.COAST, RESCUERS).build());

    assertThat(figures)
        .extracting(f -> f.claims().stream().map(Figure.Reported::article).toList())
        .containsExactlyInAnyOrder(List.of("a", "b"), List.of("a", "c"));
  }

  @Test
  void aSumStaysApartFromWhatItAddsUp() {
    List<Figure> figures =
        figures(
            killed("a", "2022-05-03", 77, Scenes.COAST, POLICE)
                .figure("killed", n(69), n(69), Optional.of(Scenes.COAST), RESCUERS)
                .figure("killed", n(8), n(8), Optional.of(Scenes.COAST), source("ngo", "Aid Group"))
                .build(),
            killed("b", "2022-05-03", 77, Scenes.COAST, RESCUERS).build());

    assertThat(figures).extracting(f -> f.claims().size()).contains(2).doesNotContain(4);
    assertThat(figures)
        .filteredOn(f -> f.claims().size() == 2)
        .singleElement()
        .extracting(Figure::agreement)
        .isEqualTo(Agreement.AGREE);
  }

  @Test
  void aTollThatRisesIsOneSeriesOfItsSource() {
    Figure figure =
        figures(
                killed("a", "2022-05-03", 20, Scenes.COAST, POLICE).build(),
                killed("b", "2022-05-04", 34, Scenes.COAST, POLICE).build(),
                killed("c", "2022-05-05", 60, Scenes.COAST, POLICE).build())
            .getFirst();

    assertThat(figure.series())
        .singleElement()
        .satisfies(series -> assertThat(series.claims()).containsExactly(0, 1, 2));
    assertThat(figure.agreement()).isEqualTo(Agreement.AGREE);
    assertThat(figure.estimate())
        .hasValue(
            new Figure.Estimate(
                new Figure.Bound(60, 2), new Figure.Bound(60, 2), new Figure.Bound(60, 2)));
  }

  @Test
  void theBestNumberIsTheLatestThatMostGive() {
    Figure figure =
        figures(
                killed("a", "2022-05-01", 20, Scenes.COAST, source("monitor", "Watch")).build(),
                killed("b", "2022-05-04", 34, Scenes.COAST, POLICE).build(),
                killed("c", "2022-05-04", 34, Scenes.COAST, RESCUERS).build(),
                killed("d", "2022-05-04", 50, Scenes.COAST, source("armed-group", "Band")).build())
            .getFirst();

    assertThat(figure.estimate().orElseThrow().best().value()).isEqualTo(34);
    assertThat(figure.estimate().orElseThrow().low()).isEqualTo(new Figure.Bound(20, 0));
    assertThat(figure.estimate().orElseThrow().high()).isEqualTo(new Figure.Bound(50, 3));
    assertThat(figure.agreement()).isEqualTo(Agreement.CONFLICT);
  }

  @Test
  void wordsForAnOrderOfSizeContradictNoGreaterNumber() {
    Quantity dozens = new Quantity("killed", n(24), n(99), true, "", "");

    assertThat(agreement(dozens, count(n(120), n(120)))).isEqualTo(Agreement.OVERLAP);
    assertThat(agreement(dozens, count(n(7), n(7)))).isEqualTo(Agreement.CONFLICT);
  }

  @Test
  void manyReportsInAnyOrderGiveOnePicture() {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String day = "2022-05-0" + (1 + i % 5);
      Place place = i % 3 == 0 ? Scenes.COAST : i % 3 == 1 ? SHORE_LAND : Scenes.COAST_TWO;
      articles.add(killed("r" + i, day, 10 + i * 7 % 50, place, POLICE).build());
    }
    List<Figure> figures = EventMergerTest.merge(articles).figures();
    Collections.shuffle(articles, new Random(5));

    assertThat(EventMergerTest.merge(articles).figures()).isEqualTo(figures);
  }
}
