package org.sitrep.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.Quote;
import org.sitrep.model.Source;
import org.sitrep.model.Span;

/// Scores who says so, and how firmly: by the claims, figures and quotes that hold the words.
final class AttributionScorer {
  private final AnnotatedArticle article;
  private final Function<String, Score> scores;

  AttributionScorer(AnnotatedArticle article, Function<String, Score> scores) {
    this.article = article;
    this.scores = scores;
  }

  void score(Expectation.Said expected) {
    List<Claim> claims = claims(expected.text());
    List<List<Source>> chains =
        Stream.concat(
                claims.stream().map(Claim::attribution),
                article.figures().stream()
                    .filter(figure -> stands(expected.text(), figure.span()))
                    .map(figure -> figure.attribution()))
            .toList();
    boolean found =
        chains.stream().anyMatch(chain -> same(expected.chain(), chain)) || quoted(expected);
    String what = article.id() + ": <" + expected.text() + "> ";
    scores
        .apply("attribution")
        .count(found, what + expected.chain() + "; read there: " + tell(expected.text(), chains));
    if (!expected.status().isEmpty()) {
      scores
          .apply("attribution-status")
          .count(
              claims.stream().anyMatch(claim -> claim.status().id().equals(expected.status())),
              what
                  + expected.status()
                  + "; "
                  + claims.stream()
                      .map(claim -> claim.type() + " " + claim.status().id())
                      .toList());
    }
  }

  private List<Claim> claims(String words) {
    return article.claims().stream().filter(claim -> stands(words, claim.span())).toList();
  }

  private boolean stands(String words, Span span) {
    return Words.touches(article.text(), words, span);
  }

  /// A quote tells its innermost voice only.
  private boolean quoted(Expectation.Said expected) {
    return article.quotes().stream()
        .filter(quote -> stands(expected.text(), quote.span()))
        .flatMap(quote -> quote.speaker().stream())
        .anyMatch(speaker -> Words.names(article, expected.chain().getLast(), speaker));
  }

  private boolean same(List<String> expected, List<Source> chain) {
    if (expected.size() != chain.size()) {
      return false;
    }
    for (int i = 0; i < chain.size(); i++) {
      if (!Words.names(article, expected.get(i), chain.get(i))) {
        return false;
      }
    }
    return true;
  }

  private String tell(String words, List<List<Source>> chains) {
    List<String> told = new ArrayList<>();
    chains.forEach(chain -> told.add(chain.stream().map(Source::name).toList().toString()));
    article.quotes().stream()
        .filter(quote -> stands(words, quote.span()))
        .map(Quote::speaker)
        .forEach(speaker -> told.add("quote of " + speaker.map(Source::name).orElse("nobody")));
    return String.join(", ", told.isEmpty() ? List.of("nothing") : told);
  }
}
