package org.sitrep.app.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SequencedMap;

/// Sums up what was found of toponyms, and how far from where they are.
///
/// The measures are those of M. Gritta, M. T. Pilehvar, N. Collier, "A pragmatic guide to
/// geoparsing evaluation", Language Resources and Evaluation 54, 2020.
final class PlaceTally {
  /// The farthest apart that two places on earth can be, in kilometres, as that guide has it.
  private static final double FARTHEST_KM = 20_039;

  private final Tally spans = new Tally();
  private final List<Double> errors = new ArrayList<>();
  private long located;
  private long near;
  private long nearOverlapping;

  void add(Found article) {
    long correct = article.outcomes().stream().filter(Found.Outcome::exact).count();
    spans.add(article.outcomes().size(), article.found(), correct);
    for (Found.Outcome outcome : article.outcomes()) {
      located += outcome.located() ? 1 : 0;
      near += outcome.near() ? 1 : 0;
      nearOverlapping += outcome.nearOverlapping() ? 1 : 0;
      outcome.km().ifPresent(errors::add);
    }
  }

  /// How well the spans are found.
  SequencedMap<String, Figure> found() {
    return spans.figures();
  }

  /// How well they are placed.
  SequencedMap<String, Figure> resolved() {
    double[] km = errors.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    SequencedMap<String, Figure> figures = new LinkedHashMap<>();
    figures.put("located", new Figure.Count(located));
    figures.put("placed", new Figure.Count(km.length));
    figures.put("endToEnd161", Figure.Share.of(near, located));
    figures.put("endToEndOverlap161", Figure.Share.of(nearOverlapping, located));
    figures.put("accuracy161", Figure.Share.of(near, km.length));
    figures.put("meanKm", new Figure.Amount(errors.stream().mapToDouble(e -> e).average()));
    figures.put("medianKm", new Figure.Amount(median(km)));
    figures.put("auc", new Figure.Share(logErrorArea(km)));
    return figures;
  }

  private static OptionalDouble median(double[] sorted) {
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
  }

  /// The area under the curve of the sorted logarithms of the errors, by the trapezoidal rule, as a
  /// share of the largest there can be: 0 is best. One error alone has no curve and counts as one
  /// that is level.
  private static OptionalDouble logErrorArea(double[] sorted) {
    if (sorted.length == 0) {
      return OptionalDouble.empty();
    }
    double most = Math.log(FARTHEST_KM);
    double area = 0;
    for (int i = 1; i < sorted.length; i++) {
      area += (Math.log1p(sorted[i - 1]) + Math.log1p(sorted[i])) / 2;
    }
    return OptionalDouble.of(
        sorted.length == 1 ? Math.log1p(sorted[0]) / most : area / (most * (sorted.length - 1)));
  }
}
