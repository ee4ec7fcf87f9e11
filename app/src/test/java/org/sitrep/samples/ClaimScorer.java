package org.sitrep.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Actor;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Source;
import org.sitrep.model.Span;

/// Scores the claims of single reports.
///
/// A claim is found if one of an expected type stands at the words, or in their sentence. What it
/// says is judged of those found: `speaker`, that the voice nearest to the words is the right one,
/// or that there is rightly none; `chain`, that all voices are, in their order; `speaker-kind`,
/// what that voice is; `status`; `day`, that its date meets the one expected; `background`;
/// `agent`, `target` and `place`, that one of those expected is among those read.
final class ClaimScorer {
  private final Map<String, Score> scores = new LinkedHashMap<>();
  private final ActorNames names;

  ClaimScorer(ActorNames names) {
    this.names = names;
  }

  List<Score> scores() {
    return List.copyOf(scores.values());
  }

  void score(ClaimExpectation expected, AnnotatedArticle article) {
    if (!expected.wanted()) {
      absent(expected, article);
      return;
    }
    Optional<Claim> found = best(expected, article);
    of("claim").count(found.isPresent(), at(expected) + expected.types());
    found.ifPresent(claim -> compare(expected, claim, article));
  }

  private void compare(ClaimExpectation expected, Claim claim, AnnotatedArticle article) {
    String where = at(expected) + claim.type() + " ";
    List<Source> chain = claim.attribution();
    String told = expected.chain() + ", not " + chain.stream().map(Source::name).toList();
    boolean speaker = speaker(expected, chain, article);
    of("speaker").count(speaker, where + told);
    of("chain").count(chain(expected, chain, article), speaker ? where + told : "");
    if (speaker && !chain.isEmpty()) {
      String kind = chain.getLast().kind();
      of("speaker-kind")
          .count(kind.equals(expected.speakers().getLast()), where + expected.speakers() + kind);
    }
    of("status")
        .count(status(expected, claim), where + expected.status() + ", not " + claim.status().id());
    expected
        .from()
        .ifPresent(
            from ->
                of("day")
                    .count(
                        meets(claim.date(), from, expected.to().orElse(from)),
                        where + from + ", not " + claim.date().iso()));
    of("background").count(claim.background() == expected.background(), where);
    actors("agent", expected.agents(), claim.agents(), where, article);
    actors("target", expected.targets(), claim.targets(), where, article);
    if (!expected.places().isEmpty()) {
      of("place")
          .count(
              place(expected, claim, article), where + expected.places() + ", not " + told(claim));
    }
  }

  private Score of(String kind) {
    return scores.computeIfAbsent(kind, Score::new);
  }

  private static String at(ClaimExpectation expected) {
    return expected.article() + ": <" + expected.text() + "> ";
  }

  private void absent(ClaimExpectation expected, AnnotatedArticle article) {
    List<String> wrong =
        article.claims().stream()
            .filter(c -> expected.types().contains("*") || expected.types().contains(c.type()))
            .filter(c -> Words.touches(article.text(), expected.text(), c.trigger()))
            .map(Claim::type)
            .toList();
    of("no-claim").count(wrong.isEmpty(), at(expected) + wrong);
  }

  /// The claim that stands nearest to the words; of several the one of the type named first.
  private static Optional<Claim> best(ClaimExpectation expected, AnnotatedArticle article) {
    List<Span> spans = Words.spans(article.text(), expected.text());
    List<Claim> candidates = new ArrayList<>();
    for (Claim claim : article.claims()) {
      boolean near = spans.stream().anyMatch(s -> s.overlaps(claim.span()));
      if (near && expected.types().contains(claim.type())) {
        candidates.add(claim);
      }
    }
    return candidates.stream()
        .min(
            Comparator.<Claim>comparingInt(
                    c -> spans.stream().anyMatch(s -> s.overlaps(c.trigger())) ? 0 : 1)
                .thenComparingInt(c -> expected.types().indexOf(c.type())));
  }

  private boolean speaker(ClaimExpectation expected, List<Source> chain, AnnotatedArticle article) {
    if (expected.chain().isEmpty() || chain.isEmpty()) {
      return expected.chain().isEmpty() == chain.isEmpty();
    }
    return same(expected.chain().getLast(), chain.getLast(), article);
  }

  private boolean chain(ClaimExpectation expected, List<Source> chain, AnnotatedArticle article) {
    if (expected.chain().size() != chain.size()) {
      return false;
    }
    for (int i = 0; i < chain.size(); i++) {
      if (!same(expected.chain().get(i), chain.get(i), article)) {
        return false;
      }
    }
    return true;
  }

  private boolean same(String alternatives, Source source, AnnotatedArticle article) {
    for (String name : alternatives.split("\\|", -1)) {
      if (Words.names(article, name, source)
          || names.mean(name, article.language(), source.ref())) {
        return true;
      }
    }
    return false;
  }

  private static boolean status(ClaimExpectation expected, Claim claim) {
    return claim.status().id().equals(expected.status());
  }

  private static boolean meets(PartialDate date, LocalDate from, LocalDate to) {
    return date.isKnown()
        && !date.from().orElseThrow().isAfter(to)
        && !date.to().orElseThrow().isBefore(from);
  }

  private void actors(
      String kind,
      List<String> expected,
      List<Actor> found,
      String where,
      AnnotatedArticle article) {
    if (!expected.isEmpty()) {
      boolean one =
          found.stream()
              .map(actor -> new Source(actor.name(), actor.kind(), actor.ref()))
              .anyMatch(source -> expected.stream().anyMatch(e -> same(e, source, article)));
      List<String> names = found.stream().map(Actor::name).toList();
      of(kind).count(one, where + expected + ", not " + names);
    }
  }

  private boolean place(ClaimExpectation expected, Claim claim, AnnotatedArticle article) {
    return claim
        .place()
        .filter(
            place ->
                expected.places().stream()
                    .anyMatch(
                        p ->
                            Words.alike(p, place.text())
                                || Words.alike(p, place.place().name())
                                || names.mean(p, article.language(), place.place().ref())))
        .isPresent();
  }

  private static String told(Claim claim) {
    return claim.place().map(place -> place.text()).orElse("nowhere");
  }
}
