package org.sitrep.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.PartialDate;

/// Which articles carry the words of which other, or retell it.
///
/// Articles are read in order of worth: those that name an agency, then the earliest. One that
/// echoes none before it is an original. Only originals are looked for, through the runs of words
/// and the pairs of signs they share with an article, so that the work for an article does not grow
/// with their number. A thousand copies are one original and its echoes.
final class Echoes {
  /// What a copy shares of the shorter text. A statement quoted in full by two reporters stays
  /// below.
  private static final double COPIED = 0.35;

  /// What it shares where the two name different agencies, which may print one release.
  private static final double COPIED_FROM_ANOTHER = 0.6;

  /// Runs of words that a part of a text must share, and the share of the longer text above which
  /// fewer will do.
  private static final int RUNS = 12;

  private static final double WHOLE = 0.5;

  /// What a retelling shares of the less telling report, in order, where one of the two credits an
  /// agency. Independent reports with such a credit were found to share up to .43, retellings of
  /// one despatch .55 and more.
  private static final double RETOLD = 0.5;

  /// The same where neither credits anyone: short reports on one accident come to .56.
  private static final double RETOLD_SILENTLY = 0.65;

  private static final double RETOLD_WORTH = 10;
  private static final int RETOLD_DAYS = 3;
  private static final int MOST_SIGNS = 12;

  private final Function<String, String> scopeOf;
  private final List<Original> originals = new ArrayList<>();
  private final Meetings words = new Meetings();
  private final Meetings tellings = new Meetings();
  private final Map<String, AnnotatedArticle> original = new HashMap<>();
  private final Map<String, Echo> echoes = new HashMap<>();

  private record Original(AnnotatedArticle article, Shingles words, Telling telling) {}

  /// @param scopeOf what an article belongs to (a storyline), by its id; a retelling is of the same
  Echoes(List<AnnotatedArticle> articles, Function<String, String> scopeOf) {
    this.scopeOf = scopeOf;
    articles.stream().sorted(byWorth()).forEach(this::enter);
  }

  private static Comparator<AnnotatedArticle> byWorth() {
    return Comparator.comparing((AnnotatedArticle article) -> article.credit().isEmpty())
        .thenComparing(article -> article.published().from().orElse(LocalDate.MAX))
        .thenComparing(AnnotatedArticle::id);
  }

  private void enter(AnnotatedArticle article) {
    Shingles sketch = Shingles.of(article.text());
    Optional<Echo> copy = copy(article, sketch);
    if (copy.isPresent()) {
      echoes.put(article.id(), copy.get());
      return;
    }
    Telling telling = Telling.of(article);
    long[] pairs = telling.pairs(scopeOf.apply(article.id()));
    Optional<Echo> retold = retold(article, telling, pairs);
    if (retold.isPresent()) {
      echoes.put(article.id(), retold.get());
      return;
    }
    words.enter(originals.size(), sketch.hashes());
    tellings.enter(originals.size(), pairs);
    originals.add(new Original(article, sketch, telling));
  }

  private Optional<Echo> copy(AnnotatedArticle article, Shingles sketch) {
    return words.find(sketch.hashes()).stream()
        .map(originals::get)
        .map(
            o ->
                copies(sketch.with(o.words()), rivals(article, o.article()))
                    .map(share -> new Candidate(o, share)))
        .flatMap(Optional::stream)
        .max(Candidate.ORDER)
        .map(
            found -> {
              original.put(article.id(), found.of().article());
              return new Echo(
                  article.id(),
                  found.of().article().id(),
                  Echo.Kind.WORDS,
                  found.share(),
                  longest(found.of().words().passages(article.text())));
            });
  }

  private record Candidate(Original of, double share) {
    /// The greatest share last; of equals the one of more worth.
    static final Comparator<Candidate> ORDER =
        Comparator.comparingDouble(Candidate::share)
            .thenComparing(c -> c.of().article(), byWorth().reversed());
  }

  /// The share of the shorter text that is copied, if it is a copy.
  private static Optional<Double> copies(Shingles.Overlap overlap, boolean rivals) {
    boolean enough = overlap.runs() >= RUNS || overlap.ofLonger() >= WHOLE;
    return enough && overlap.ofShorter() >= (rivals ? COPIED_FROM_ANOTHER : COPIED)
        ? Optional.of(overlap.ofShorter())
        : Optional.empty();
  }

  private static List<String> longest(List<String> passages) {
    List<String> kept =
        passages.stream()
            .sorted(Comparator.comparingInt(passage -> -passage.length()))
            .limit(MOST_SIGNS)
            .toList();
    return passages.stream().filter(kept::contains).toList();
  }

  private Optional<Echo> retold(AnnotatedArticle article, Telling telling, long[] pairs) {
    Optional<Original> best = Optional.empty();
    Telling.Strand most = Telling.Strand.NONE;
    for (int n : tellings.find(pairs)) {
      Original o = originals.get(n);
      Telling.Strand strand = telling.with(o.telling());
      if (strand.share() > most.share() && retells(article, o.article(), strand)) {
        best = Optional.of(o);
        most = strand;
      }
    }
    best.ifPresent(o -> original.put(article.id(), o.article()));
    Telling.Strand strand = most;
    return best.map(
        o ->
            new Echo(
                article.id(),
                o.article().id(),
                Echo.Kind.RETOLD,
                strand.share(),
                strand.most(MOST_SIGNS).stream().map(Sign::text).toList()));
  }

  private static boolean retells(
      AnnotatedArticle one, AnnotatedArticle other, Telling.Strand strand) {
    boolean silent = one.credit().isEmpty() && other.credit().isEmpty();
    return strand.share() >= (silent ? RETOLD_SILENTLY : RETOLD)
        && strand.worth() >= RETOLD_WORTH
        && !rivals(one, other)
        && daysApart(one.published(), other.published()) <= RETOLD_DAYS;
  }

  /// Whether the two name different agencies as their origin.
  private static boolean rivals(AnnotatedArticle one, AnnotatedArticle other) {
    return one.credit().isPresent()
        && other.credit().isPresent()
        && !Origins.same(one.credit().get(), other.credit().get());
  }

  private static long daysApart(PartialDate one, PartialDate other) {
    if (!one.isKnown() || !other.isKnown() || one.overlaps(other)) {
      return 0;
    }
    LocalDate from = one.from().orElseThrow();
    LocalDate then = other.from().orElseThrow();
    return from.isBefore(then)
        ? ChronoUnit.DAYS.between(one.to().orElseThrow(), then)
        : ChronoUnit.DAYS.between(other.to().orElseThrow(), from);
  }

  /// The article whose words an article carries, or that it retells; itself if none.
  AnnotatedArticle original(AnnotatedArticle article) {
    return original.getOrDefault(article.id(), article);
  }

  /// Why an article is an echo, if it is one.
  Optional<Echo> echo(String article) {
    return Optional.ofNullable(echoes.get(article));
  }

  /// How many entries were looked at.
  long looks() {
    return words.looks() + tellings.looks();
  }
}
