package org.sitrep.event;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.AnnotatedArticle;

/// Which articles carry the words of which other: near copies within a language.
///
/// The one that names an agency, or else the earliest, stands for all. Copies meet through the
/// smallest hashes of their sketches, so that not every article is laid beside every other.
final class Echoes {
  private static final int BUCKETS = 12;
  private static final double COPY = 0.4;

  private final Map<String, AnnotatedArticle> original = new HashMap<>();

  Echoes(List<AnnotatedArticle> articles) {
    Map<String, AnnotatedArticle> byBucket = new HashMap<>();
    Map<String, Shingles> sketches = new HashMap<>();
    articles.stream().sorted(byWorth()).forEach(a -> enter(a, byBucket, sketches));
  }

  private static Comparator<AnnotatedArticle> byWorth() {
    return Comparator.comparing((AnnotatedArticle article) -> article.credit().isEmpty())
        .thenComparing(article -> article.published().from().orElse(java.time.LocalDate.MAX))
        .thenComparing(AnnotatedArticle::id);
  }

  private void enter(
      AnnotatedArticle article,
      Map<String, AnnotatedArticle> byBucket,
      Map<String, Shingles> sketches) {
    Shingles sketch = Shingles.of(article.text());
    Optional<AnnotatedArticle> copied =
        Arrays.stream(sketch.buckets(BUCKETS))
            .mapToObj(bucket -> Optional.ofNullable(byBucket.get(article.language() + bucket)))
            .flatMap(Optional::stream)
            .filter(o -> sketch.shared(sketches.getOrDefault(o.id(), sketch)) >= COPY)
            .findFirst();
    original.put(article.id(), copied.orElse(article));
    if (copied.isEmpty()) {
      sketches.put(article.id(), sketch);
      for (long bucket : sketch.buckets(BUCKETS)) {
        byBucket.putIfAbsent(article.language() + bucket, article);
      }
    }
  }

  /// The article whose words an article carries; itself if it copies none.
  AnnotatedArticle original(AnnotatedArticle article) {
    return original.getOrDefault(article.id(), article);
  }
}
