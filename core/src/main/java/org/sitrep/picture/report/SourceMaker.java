package org.sitrep.picture.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.PublishedFrom;
import org.sitrep.model.Source;
import org.sitrep.picture.report.Report.SourceEntry;
import org.sitrep.picture.report.Report.Voice;
import org.sitrep.picture.wording.Dates;
import org.sitrep.picture.wording.Wording;

/// Lists the articles, and whom each of them cites.
final class SourceMaker {
  private static final int BEGINNING = 90;

  private final Wording wording;
  private final Dates dates;
  private final Chains chains;
  private final SourceNumbers numbers;

  SourceMaker(Wording wording, SourceNumbers numbers) {
    this.wording = wording;
    this.dates = new Dates(wording);
    this.chains = new Chains(wording);
    this.numbers = numbers;
  }

  SourceEntry of(AnnotatedArticle article) {
    return new SourceEntry(
        numbers.of(article.id()),
        article.id(),
        name(article),
        article.outlet(),
        article.url(),
        article.language(),
        wording.phrase("language." + article.language()),
        published(article),
        voices(article));
  }

  /// The title; where there is none, how the text begins.
  private static String name(AnnotatedArticle article) {
    if (!article.title().isBlank()) {
      return article.title();
    }
    String beginning = Excerpt.of(article.text(), BEGINNING);
    return beginning.isEmpty() ? article.id() : beginning;
  }

  private String published(AnnotatedArticle article) {
    if (article.publishedFrom() == PublishedFrom.UNKNOWN || !article.published().isKnown()) {
      return wording.phrase("published.unknown");
    }
    return wording.phrase(
        "published." + article.publishedFrom().id(),
        Map.of("date", dates.text(article.published())));
  }

  private List<Voice> voices(AnnotatedArticle article) {
    Map<String, Voice> voices = new LinkedHashMap<>();
    for (Claim claim : article.claims()) {
      Chains.root(claim.attribution(), article)
          .map(root -> voice(claim, root, article))
          .ifPresent(voice -> voices.merge(voice.chain(), voice, SourceMaker::both));
    }
    List<Voice> sorted = new ArrayList<>(voices.values());
    sorted.sort(Comparator.comparingInt((Voice voice) -> -voice.claims()));
    return sorted;
  }

  private Voice voice(Claim claim, Source root, AnnotatedArticle article) {
    return new Voice(
        chains.text(claim.attribution(), article), wording.label("kind", root.kind()), 1);
  }

  private static Voice both(Voice one, Voice other) {
    return new Voice(one.chain(), one.kind(), one.claims() + other.claims());
  }
}
