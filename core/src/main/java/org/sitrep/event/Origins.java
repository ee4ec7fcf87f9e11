package org.sitrep.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.FigureClaim;
import org.sitrep.model.Mention;
import org.sitrep.model.Source;
import org.sitrep.pack.Fold;

/// Finds the voice a statement comes from.
///
/// That is the innermost one named: the state agency that two wires cite is one origin. Where the
/// innermost has no name ("residents", "a military source") it is the next one out, and in the end
/// the article's carrier: the agency it credits, or its outlet, or itself. An article that copies
/// or retells another has the carrier of that one.
final class Origins {
  private static final Set<String> NAMELESS =
      Set.of("anonymous", "witness", "other", "social-media");
  private static final String OUTLET = "outlet";
  private static final String AGENCY = "agency";

  private final Echoes echoes;
  private final Map<String, String> refs = new HashMap<>();

  /// @param articles all articles
  /// @param scopeOf what an article belongs to, by its id; a retelling is sought within the same
  Origins(List<AnnotatedArticle> articles, Function<String, String> scopeOf) {
    this.echoes = new Echoes(articles, scopeOf);
    for (AnnotatedArticle article : articles) {
      article.credit().ifPresent(this::learn);
      for (Claim claim : article.claims()) {
        claim.attribution().forEach(this::learn);
      }
      for (FigureClaim figure : article.figures()) {
        figure.attribution().forEach(this::learn);
      }
    }
  }

  private void learn(Source source) {
    if (!source.ref().isEmpty()) {
      refs.merge(fold(source.name()), source.ref(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
  }

  /// The voice behind a statement.
  ///
  /// @param attribution who says so, outermost first
  Voice voice(AnnotatedArticle article, List<Source> attribution) {
    for (int i = attribution.size() - 1; i >= 0; i--) {
      if (isNamed(attribution.get(i))) {
        return voice(attribution.get(i), isMedium(attribution.get(i)));
      }
    }
    return carrier(article);
  }

  /// Who vouches for what an article says in its own voice.
  Voice carrier(AnnotatedArticle article) {
    return ownCarrier(echoes.original(article));
  }

  /// The agency an article names first in its text.
  Optional<Voice> agencyNamedIn(AnnotatedArticle article) {
    return article.mentions().stream()
        .filter(Mention.OfActor.class::isInstance)
        .map(mention -> ((Mention.OfActor) mention).actor())
        .filter(actor -> actor.kind().equals(AGENCY))
        .map(actor -> new Source(actor.name(), actor.kind(), actor.ref()))
        .map(source -> voice(source, true))
        .findFirst();
  }

  private Voice ownCarrier(AnnotatedArticle article) {
    return article
        .credit()
        .map(credit -> voice(credit, true))
        .or(() -> article.outlet().map(name -> new Voice(fold(name), name, OUTLET, true)))
        .orElseGet(() -> new Voice(article.id(), article.id(), OUTLET, true));
  }

  private Voice voice(Source source, boolean carrier) {
    String name = fold(source.name());
    String key = source.ref().isEmpty() ? refs.getOrDefault(name, name) : source.ref();
    return new Voice(key, source.name(), source.kind(), carrier);
  }

  private static boolean isMedium(Source source) {
    return source.kind().equals(AGENCY) || source.kind().equals(OUTLET);
  }

  /// A name has a ref, or a capital or a letter of a script without case; and the kind is not one
  /// for people without names.
  private static boolean isNamed(Source source) {
    if (!source.ref().isEmpty()) {
      return true;
    }
    return !NAMELESS.contains(source.kind())
        && source.name().chars().anyMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c));
  }

  /// Whether two sources are one and the same.
  static boolean same(Source one, Source other) {
    return one.ref().isEmpty() || other.ref().isEmpty()
        ? fold(one.name()).equals(fold(other.name()))
        : one.ref().equals(other.ref());
  }

  private static String fold(String name) {
    return Fold.NAME.fold(name);
  }
}
