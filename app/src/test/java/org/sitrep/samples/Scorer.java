package org.sitrep.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Picture;

/// Scores a picture against what was expected, kind by kind.
final class Scorer {
  private final Map<String, Score> scores = new LinkedHashMap<>();
  private final Map<String, AnnotatedArticle> articles;
  private final Picture picture;

  private Scorer(Picture picture) {
    this.picture = picture;
    this.articles =
        picture.articles().stream()
            .collect(Collectors.toMap(AnnotatedArticle::id, Function.identity()));
  }

  /// The scores in the order of the kinds in the file.
  static List<Score> score(Picture picture, List<Expectation> expectations) {
    Scorer scorer = new Scorer(picture);
    expectations.forEach(scorer::score);
    GroupScorer.pairs(
        picture.stories(),
        expectations.stream()
            .filter(Expectation.Group.class::isInstance)
            .map(Expectation.Group.class::cast)
            .toList(),
        scorer::of);
    return List.copyOf(scorer.scores.values());
  }

  /// The scores as a table.
  static String table(List<Score> scores) {
    return scores.stream().map(Score::line).collect(Collectors.joining("\n", "", "\n"));
  }

  private Score of(String kind) {
    return scores.computeIfAbsent(kind, Score::new);
  }

  private void score(Expectation expectation) {
    switch (expectation) {
      case Expectation.Report report ->
          new ReportScorer(this::of).score(report, article(report.article()));
      case Expectation.Group group -> GroupScorer.exact(picture.stories(), group, this::of);
      case Expectation.Happening happening ->
          new EventScorer(picture.events(), this::of).score(happening);
      case Expectation.Count count ->
          new FigureScorer(picture.figures(), this::article, this::of).score(count);
      case Expectation.Said said ->
          new AttributionScorer(article(said.article()), this::of).score(said);
      case Expectation.Doubt doubt ->
          MentionScorer.doubt(doubt, article(doubt.article()), of("warning"));
      case Expectation.Named named ->
          MentionScorer.place(named, article(named.article()), of("mention"));
      case Expectation.Person person ->
          MentionScorer.person(person, article(person.article()), this::of);
    }
  }

  private AnnotatedArticle article(String id) {
    AnnotatedArticle article = articles.get(id);
    if (article == null) {
      throw new IllegalArgumentException("an expectation of an article that is none: " + id);
    }
    return article;
  }
}
