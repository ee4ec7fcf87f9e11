package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.story.Sketch.article;
import static org.sitrep.story.Sketch.days;
import static org.sitrep.story.Sketch.source;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Agreement;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Figure;
import org.sitrep.model.Quantity;
import org.sitrep.story.Scenes;
import org.sitrep.story.Sketch;

class FigureAlignerTest {
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
}
