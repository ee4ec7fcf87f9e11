package org.sitrep.samples;

import java.util.function.Function;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.PartialDate;

/// Scores what a report is: language, day of publication, and its cleaned text.
final class ReportScorer {
  private final Function<String, Score> scores;

  ReportScorer(Function<String, Score> scores) {
    this.scores = scores;
  }

  void score(Expectation.Report expected, AnnotatedArticle found) {
    String id = found.id();
    scores
        .apply("language")
        .count(expected.language().equals(found.language()), id + ": " + found.language());
    scores
        .apply("published")
        .count(
            expected.published().stream().anyMatch(day -> fits(day, found.published())),
            id + ": " + found.published().iso() + ", not " + expected.published());
    scores
        .apply("published-from")
        .count(
            expected.publishedFrom().equals(found.publishedFrom().id()),
            id + ": " + found.publishedFrom().id() + ", not " + expected.publishedFrom());
    for (String phrase : expected.must()) {
      scores.apply("must").count(found.text().contains(phrase), id + ": gone: " + phrase);
    }
    for (String phrase : expected.mustNot()) {
      scores.apply("must-not").count(!found.text().contains(phrase), id + ": stayed: " + phrase);
    }
  }

  /// A day within the month that was expected counts for the month.
  private static boolean fits(String expected, PartialDate found) {
    return found.iso().equals(expected)
        || PartialDate.parse(expected).filter(date -> date.contains(found)).isPresent();
  }
}
