package org.sitrep.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Figure;
import org.sitrep.model.FigureClaim;
import org.sitrep.model.Quantity;
import org.sitrep.model.Source;

/// Scores figures: each value, whose word it is, and whether all stand side by side in one figure
/// of the right agreement.
final class FigureScorer {
  private final List<Figure> figures;
  private final Function<String, AnnotatedArticle> articles;
  private final Function<String, Score> scores;

  /// A value that was found, and the figure it stands in.
  private record Hit(Figure figure, FigureClaim claim) {}

  FigureScorer(
      List<Figure> figures,
      Function<String, AnnotatedArticle> articles,
      Function<String, Score> scores) {
    this.figures = figures;
    this.articles = articles;
    this.scores = scores;
  }

  void score(Expectation.Count expected) {
    List<Optional<Hit>> hits = new ArrayList<>();
    for (Expectation.Value value : expected.values()) {
      Optional<Hit> hit = find(expected.measure(), value);
      hits.add(hit);
      String what = value.article() + ": " + expected.measure() + " <" + value.text() + ">";
      scores.apply("figure-value").count(hit.isPresent(), what + " " + near(value));
      scores
          .apply("figure-source")
          .count(
              hit.filter(one -> sourced(value, one.claim())).isPresent(),
              what
                  + " "
                  + value.sources()
                  + "; "
                  + hit.map(one -> sources(one.claim())).orElse("not found"));
    }
    List<Figure> met = hits.stream().flatMap(Optional::stream).map(Hit::figure).distinct().toList();
    boolean together = met.size() == 1 && hits.stream().allMatch(Optional::isPresent);
    scores
        .apply("figure-together")
        .count(
            together,
            expected.story()
                + " "
                + expected.measure()
                + ": in "
                + met.size()
                + " figures "
                + tell(met));
    scores
        .apply("figure-agreement")
        .count(
            together && met.getFirst().agreement().id().equals(expected.agreement()),
            expected.story()
                + " "
                + expected.measure()
                + ": "
                + expected.agreement()
                + ", not "
                + met.stream().map(figure -> figure.agreement().id()).toList());
  }

  private Optional<Hit> find(String measure, Expectation.Value value) {
    return hits(value)
        .filter(hit -> hit.figure().measure().equals(measure))
        .filter(hit -> bounds(value, hit.claim().quantity()))
        .findFirst();
  }

  private Stream<Hit> hits(Expectation.Value value) {
    AnnotatedArticle article = articles.apply(value.article());
    return figures.stream()
        .flatMap(
            figure ->
                figure.claims().stream()
                    .filter(claim -> claim.article().equals(value.article()))
                    .filter(
                        claim -> Words.touches(article.text(), value.text(), claim.figure().span()))
                    .map(claim -> new Hit(figure, claim.figure())));
  }

  private static boolean bounds(Expectation.Value value, Quantity quantity) {
    boolean open = value.low().isEmpty() || value.high().isEmpty();
    return same(value.low(), quantity.low(), open) && same(value.high(), quantity.high(), open);
  }

  /// Whole numbers count things, so "more than 70" may be kept as 70 or as 71.
  private static boolean same(OptionalDouble expected, OptionalDouble found, boolean open) {
    if (expected.isEmpty() || found.isEmpty()) {
      return expected.isEmpty() && found.isEmpty();
    }
    double apart = StrictMath.abs(expected.getAsDouble() - found.getAsDouble());
    return apart < 1e-6 || open && apart <= 1;
  }

  private boolean sourced(Expectation.Value value, FigureClaim claim) {
    if (value.sources().isEmpty()) {
      return claim.attribution().isEmpty();
    }
    AnnotatedArticle article = articles.apply(value.article());
    return value.sources().stream()
        .anyMatch(
            name ->
                claim.attribution().stream()
                    .anyMatch(source -> Words.names(article, name, source)));
  }

  private static String sources(FigureClaim claim) {
    return claim.attribution().stream().map(Source::name).toList().toString();
  }

  private String near(Expectation.Value value) {
    return value.low()
        + ".."
        + value.high()
        + "; read there: "
        + hits(value)
            .map(hit -> hit.figure().measure() + " " + tell(hit.claim()))
            .collect(Collectors.joining(", "));
  }

  private static String tell(FigureClaim claim) {
    return claim.quantity().low() + ".." + claim.quantity().high() + " <" + claim.text() + ">";
  }

  private static String tell(List<Figure> figures) {
    return figures.stream()
        .map(
            figure ->
                figure.measure()
                    + " at "
                    + figure.place().map(place -> place.name()).orElse("-")
                    + " event "
                    + figure.event().orElse("-")
                    + figure.of().map(of -> " of " + of.name()).orElse("")
                    + " "
                    + figure.claims().stream()
                        .map(claim -> claim.article() + " " + claim.figure().text())
                        .toList())
        .collect(Collectors.joining("\n      ", "\n      ", ""));
  }
}
