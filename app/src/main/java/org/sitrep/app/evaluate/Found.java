package org.sitrep.app.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.sitrep.app.read.Where;
import org.sitrep.knowledge.GeoMath;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Mention;
import org.sitrep.model.Place;
import org.sitrep.model.Span;

/// What was found of one article's toponyms.
///
/// @param language what the article was scored as, empty if the gold does not say
/// @param outcomes one a toponym of the gold
/// @param found how many places Sitrep finds, in all
/// @param examples what went wrong, in the order of the text
record Found(String language, List<Outcome> outcomes, int found, List<Example> examples) {
  static final double NEAR_KM = 161;

  Found {
    outcomes = List.copyOf(outcomes);
    examples = List.copyOf(examples);
  }

  /// A place that Sitrep finds.
  ///
  /// @param told how it is named in examples
  /// @param point where it lies; empty if only its name is told
  private record Ours(String told, Optional<GoldArticle.Point> point) {
    static Ours of(Place place) {
      return new Ours(
          place.name() + " (" + place.ref() + " " + place.country() + ")",
          Optional.of(new GoldArticle.Point(place.lat(), place.lon())));
    }

    OptionalDouble km(GoldArticle.Toponym toponym) {
      if (point.isEmpty() || toponym.point().isEmpty()) {
        return OptionalDouble.empty();
      }
      GoldArticle.Point here = point.get();
      GoldArticle.Point there = toponym.point().get();
      return OptionalDouble.of(GeoMath.km(here.lat(), here.lon(), there.lat(), there.lon()));
    }

    boolean near(GoldArticle.Toponym toponym) {
      OptionalDouble km = km(toponym);
      return km.isPresent() && km.getAsDouble() <= NEAR_KM;
    }
  }

  /// What became of one toponym.
  ///
  /// @param exact whether a place of the same span was found, with a position or without
  /// @param located whether the gold has coordinates
  /// @param km how far the found place lies from them; empty if either is missing
  /// @param nearOverlapping whether some place that overlaps it lies near them
  record Outcome(boolean exact, boolean located, OptionalDouble km, boolean nearOverlapping) {
    boolean near() {
      return km.isPresent() && km.getAsDouble() <= NEAR_KM;
    }
  }

  static Found of(Item<GoldArticle> item, AnnotatedArticle read) {
    return new Comparing(item, read).run();
  }

  /// Compares one article.
  private static final class Comparing {
    private final Where where;
    private final GoldArticle gold;
    private final Spans<Ours> ours = new Spans<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();

    Comparing(Item<GoldArticle> item, AnnotatedArticle read) {
      this.where = item.where();
      this.gold = item.value();
      Alignment alignment = new Alignment(gold.text(), read, gold.title().isPresent());
      for (Mention mention : read.mentions()) {
        place(mention)
            .ifPresent(p -> alignment.original(mention.span()).ifPresent(s -> ours.put(s, p)));
      }
    }

    private static Optional<Ours> place(Mention mention) {
      return switch (mention) {
        case Mention.OfPlace place -> Optional.of(Ours.of(place.place()));
        case Mention.OfUnlistedPlace place -> Optional.of(new Ours("", Optional.empty()));
        default -> Optional.empty();
      };
    }

    Found run() {
      Set<Span> wanted = new HashSet<>();
      for (GoldArticle.Toponym toponym : gold.toponyms()) {
        wanted.add(toponym.span());
        outcomes.add(outcome(toponym));
      }
      ours.entries().stream()
          .filter(entry -> !wanted.contains(entry.getKey()))
          .forEach(
              entry ->
                  wrong(
                      "spurious",
                      entry.getKey(),
                      "",
                      entry.getValue().told(),
                      OptionalDouble.empty()));
      return new Found(gold.language().orElse(""), outcomes, ours.size(), examples);
    }

    private Outcome outcome(GoldArticle.Toponym toponym) {
      Span span = toponym.span();
      List<Ours> overlapping = ours.overlapping(span);
      boolean near = overlapping.stream().anyMatch(place -> place.near(toponym));
      boolean located = toponym.point().isPresent();
      Optional<Ours> exact = ours.exactly(span);
      if (exact.isEmpty()) {
        String got = overlapping.isEmpty() ? "" : overlapping.getFirst().told();
        wrong("missed", span, told(toponym), got, OptionalDouble.empty());
        return new Outcome(false, located, OptionalDouble.empty(), near);
      }
      OptionalDouble km = exact.get().km(toponym);
      if (located && !exact.get().near(toponym)) {
        String kind = km.isPresent() ? "wrong" : "unplaced";
        wrong(kind, span, told(toponym), exact.get().told(), km);
      }
      return new Outcome(true, located, km, near);
    }

    private static String told(GoldArticle.Toponym toponym) {
      return toponym.name()
          + toponym.point().map(p -> " (" + p.lat() + ", " + p.lon() + ")").orElse("");
    }

    private void wrong(String kind, Span span, String wanted, String got, OptionalDouble km) {
      String context = Context.of(gold.text(), span);
      examples.add(new Example(kind, where, span.of(gold.text()), context, wanted, got, km));
    }
  }
}
