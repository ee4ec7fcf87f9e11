package org.sitrep.picture.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Source;
import org.sitrep.picture.wording.Wording;

/// Writes chains of attribution: the voice at the root first, then through whom it came.
final class Chains {
  private final Wording wording;

  Chains(Wording wording) {
    this.wording = wording;
  }

  /// A chain in words, empty for an empty one.
  ///
  /// @param outermostFirst the chain as claims hold it
  String text(List<Source> outermostFirst) {
    String text = "";
    for (Source source : outermostFirst) {
      text =
          text.isEmpty()
              ? name(source)
              : wording.phrase("chain.via", Map.of("source", name(source), "outer", text));
    }
    return text;
  }

  /// The chain of a claim in an article; where the article speaks itself, the agency it credits.
  String text(List<Source> outermostFirst, AnnotatedArticle article) {
    String said = text(outermostFirst);
    return said.isEmpty() ? article.credit().map(this::name).orElse("") : said;
  }

  private String name(Source source) {
    return wording.names().of(source.ref()).orElse(source.name());
  }

  /// The voice at the root of a chain in an article, if anyone is named.
  static Optional<Source> root(List<Source> outermostFirst, AnnotatedArticle article) {
    return outermostFirst.isEmpty() ? article.credit() : Optional.of(outermostFirst.getLast());
  }
}
