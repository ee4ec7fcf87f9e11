package org.sitrep.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.sitrep.app.read.Where;
import org.sitrep.model.AnnotatedArticle;

/// Scores worked out by hand. On a sphere of 6,371 km a degree of latitude is 111.1949 km.
class PlaceScoresTest {
  private static final double DEGREE_KM = 111.1949;
  private static final String TEXT = "From Aa to Bb and Cc City, past Dd and Ee to the French Ff.";

  /// Aa is right, Bb two degrees off, of Cc City only Cc is found, Dd is missed, Ee has no place in
  /// the gold, the demonym is not in the gold at all.
  private static Found article() {
    GoldArticle gold =
        GoldArticle.of(
            Golds.line(
                """
                {'text': 'TEXT', 'lang': 'en', 'toponyms': [
                 {'start': 5, 'end': 7, 'phrase': 'Aa', 'lat': 10, 'lon': 20},
                 {'start': 11, 'end': 13, 'lat': 10, 'lon': 20},
                 {'start': 18, 'end': 25, 'lat': 50, 'lon': 8.0},
                 {'start': 32, 'end': 34, 'lat': 1, 'lon': 1},
                 {'start': 39, 'end': 41, 'lat': null, 'lon': null}]}\
                """
                    .replace("TEXT", TEXT)),
            Golds.setting());
    AnnotatedArticle read =
        Read.of(TEXT)
            .place("Aa", 10, 20)
            .place("Bb", 12, 20)
            .place("Cc", 51, 8)
            .place("Ee", 5, 5)
            .demonym("French")
            .done();
    return Found.of(new Item<>(new Where("gold.jsonl", 1), gold), read);
  }

  @Test
  void spansAreCounted() {
    PlaceTally tally = new PlaceTally();
    tally.add(article());
    SequencedMap<String, Figure> found = tally.found();

    assertThat(found).containsEntry("gold", new Figure.Count(5));
    assertThat(found).containsEntry("found", new Figure.Count(5));
    assertThat(found).containsEntry("correct", new Figure.Count(3));
    assertThat(share(found, "precision")).isEqualTo(0.6);
    assertThat(share(found, "recall")).isEqualTo(0.6);
    assertThat(share(found, "f1")).isEqualTo(0.6);
  }

  @Test
  void distancesAreSummedUp() {
    PlaceTally tally = new PlaceTally();
    tally.add(article());
    SequencedMap<String, Figure> resolved = tally.resolved();

    assertThat(resolved).containsEntry("located", new Figure.Count(4));
    assertThat(resolved).containsEntry("placed", new Figure.Count(2));
    assertThat(share(resolved, "endToEnd161")).isEqualTo(0.25);
    assertThat(share(resolved, "endToEndOverlap161")).isEqualTo(0.5);
    assertThat(share(resolved, "accuracy161")).isEqualTo(0.5);
    assertThat(amount(resolved, "meanKm")).isEqualTo(DEGREE_KM, within(0.01));
    assertThat(amount(resolved, "medianKm")).isEqualTo(DEGREE_KM, within(0.01));
    assertThat(share(resolved, "auc"))
        .isEqualTo(Math.log(1 + 2 * DEGREE_KM) / 2 / Math.log(20039), within(0.0001));
  }

  @Test
  void errorsAreNamed() {
    assertThat(article().examples())
        .extracting(Example::kind, Example::words)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("wrong", "Bb"),
            org.assertj.core.groups.Tuple.tuple("missed", "Cc City"),
            org.assertj.core.groups.Tuple.tuple("missed", "Dd"),
            org.assertj.core.groups.Tuple.tuple("spurious", "Cc"),
            org.assertj.core.groups.Tuple.tuple("spurious", "French"));
    Example wrong = article().examples().getFirst();
    assertThat(wrong.km().orElseThrow()).isEqualTo(2 * DEGREE_KM, within(0.01));
    assertThat(wrong.context()).startsWith("From Aa to [Bb] and");
  }

  @Test
  void nothingFoundHasNoPrecisionAndNoDistance() {
    PlaceTally tally = new PlaceTally();

    assertThat(tally.found()).containsEntry("precision", new Figure.Share(OptionalDouble.empty()));
    assertThat(tally.resolved()).containsEntry("meanKm", new Figure.Amount(OptionalDouble.empty()));
    assertThat(tally.resolved()).containsEntry("auc", new Figure.Share(OptionalDouble.empty()));
  }

  private static double share(SequencedMap<String, Figure> figures, String name) {
    return figures.get(name) instanceof Figure.Share share ? share.value().orElseThrow() : -1;
  }

  private static double amount(SequencedMap<String, Figure> figures, String name) {
    return figures.get(name) instanceof Figure.Amount amount ? amount.value().orElseThrow() : -1;
  }
}
