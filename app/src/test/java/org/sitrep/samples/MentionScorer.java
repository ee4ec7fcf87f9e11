package org.sitrep.samples;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Mention;
import org.sitrep.model.Place;
import org.sitrep.model.Warning;

/// Scores places, people and doubts.
final class MentionScorer {
  private static final double KM_PER_DEGREE = 111.2;
  private static final double NEAR_KM = 30;

  private MentionScorer() {}

  /// A place is found if a mention at these words lies where it should, give or take its own size.
  static void place(Expectation.Named expected, AnnotatedArticle article, Score score) {
    List<Place> places =
        article.mentions().stream()
            .filter(Mention.OfPlace.class::isInstance)
            .map(Mention.OfPlace.class::cast)
            .filter(mention -> Words.touches(article.text(), expected.text(), mention.span()))
            .map(Mention.OfPlace::place)
            .toList();
    score.count(
        places.stream().anyMatch(place -> there(expected, place)),
        article.id()
            + ": "
            + expected.text()
            + " ("
            + expected.country()
            + " "
            + expected.lat()
            + " "
            + expected.lon()
            + "); read there: "
            + places.stream()
                .map(
                    place ->
                        String.format(
                            Locale.ROOT,
                            "%s %s %s %.2f %.2f",
                            place.ref(),
                            place.name(),
                            place.country(),
                            place.lat(),
                            place.lon()))
                .distinct()
                .toList());
  }

  private static boolean there(Expectation.Named expected, Place place) {
    return place.country().equals(expected.country())
        && km(expected, place) <= StrictMath.max(NEAR_KM, place.spanKm());
  }

  private static double km(Expectation.Named expected, Place place) {
    double north = place.lat() - expected.lat();
    double east =
        (place.lon() - expected.lon()) * StrictMath.cos(StrictMath.toRadians(expected.lat()));
    return KM_PER_DEGREE * StrictMath.hypot(north, east);
  }

  static void person(
      Expectation.Person expected, AnnotatedArticle article, Function<String, Score> scores) {
    List<Mention.OfPerson> people =
        article.mentions().stream()
            .filter(Mention.OfPerson.class::isInstance)
            .map(Mention.OfPerson.class::cast)
            .filter(
                mention ->
                    Words.alike(expected.name(), mention.person().name())
                        || Words.alike(expected.name(), mention.text()))
            .toList();
    scores.apply("person").count(!people.isEmpty(), article.id() + ": " + expected.name());
    scores
        .apply("person-role")
        .count(
            people.stream().anyMatch(mention -> Words.alike(expected.role(), mention.role())),
            article.id()
                + ": "
                + expected.name()
                + ", "
                + expected.role()
                + "; "
                + people.stream().map(Mention.OfPerson::role).distinct().toList());
  }

  static void doubt(Expectation.Doubt expected, AnnotatedArticle article, Score score) {
    score.count(
        article.warnings().stream().anyMatch(warning -> fits(expected, article, warning)),
        article.id()
            + ": "
            + expected.about()
            + " <"
            + expected.text()
            + ">; "
            + article.warnings().stream().map(Warning::kind).toList());
  }

  private static boolean fits(
      Expectation.Doubt expected, AnnotatedArticle article, Warning warning) {
    return warning.kind().equals(expected.about())
        && Words.touches(article.text(), expected.text(), warning.span());
  }
}
