package org.sitrep.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.AnnotatedArticle;

/// Scores the claims of all sample reports, read together, and prints what went wrong, for whoever
/// mends it.
public final class Claims {
  private Claims() {}

  /// Prints to standard output.
  ///
  /// @param args a language, or `-` for all; then the kinds to print the misses of
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Score> scores = score(args.length == 0 || args[0].equals("-") ? "" : args[0]).scores();
    out.print(Scorer.table(scores));
    for (Score score : scores) {
      if (List.of(args).contains(score.kind())) {
        out.println();
        out.println("missed: " + score.kind());
        score.misses().forEach(miss -> out.println("  " + miss));
      }
    }
  }

  /// @param language of the reports to score; empty for all
  static ClaimScorer score(String language) throws IOException {
    Map<String, AnnotatedArticle> articles = new HashMap<>();
    Knowledge knowledge = Pipeline.knowledge();
    Path samples = Pipeline.samples();
    Pipeline.picture(
            knowledge,
            samples.resolve("articles"),
            samples.resolve("wire.jsonl"),
            samples.resolve("reports"))
        .articles()
        .forEach(article -> articles.put(article.id(), article));
    ClaimScorer scorer = new ClaimScorer(new ActorNames(knowledge));
    Path expected = samples.resolve("reports/expected.jsonl");
    for (ClaimExpectation claim : ClaimExpectation.read(expected)) {
      AnnotatedArticle article = articles.get(claim.article());
      if (article == null) {
        throw new IllegalArgumentException("an expectation of no article: " + claim.article());
      }
      if (language.isEmpty() || language.equals(article.language())) {
        scorer.score(claim, article);
      }
    }
    return scorer;
  }
}
