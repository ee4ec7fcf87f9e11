package org.sitrep.event;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.FigureClaim;
import org.sitrep.model.Quantity;

/// Tells which figures of an article its outlet has changed.
///
/// A figure is an earlier one with another number if both count the same of the same, at one place,
/// and nothing else in the article does: where several might be meant, none is. Linear in the
/// figures of the two versions.
public final class FigureUpdates {
  private FigureUpdates() {}

  /// A figure before and after.
  public record Update(FigureClaim before, FigureClaim now) {}

  /// The figures that differ between an article and itself at a later time, in the order of the
  /// later one.
  public static List<Update> between(AnnotatedArticle before, AnnotatedArticle now) {
    Map<String, List<FigureClaim>> then = bySubject(before);
    List<Update> updates = new ArrayList<>();
    bySubject(now)
        .forEach(
            (subject, figures) -> {
              List<FigureClaim> old = then.getOrDefault(subject, List.of());
              List<FigureClaim> gone = without(old, figures);
              List<FigureClaim> fresh = without(figures, old);
              if (distinct(gone) == 1 && distinct(fresh) == 1) {
                fresh.forEach(figure -> updates.add(new Update(gone.getFirst(), figure)));
              }
            });
    return updates;
  }

  private static Map<String, List<FigureClaim>> bySubject(AnnotatedArticle article) {
    Map<String, List<FigureClaim>> figures = new LinkedHashMap<>();
    for (FigureClaim figure : FigureItems.counts(article)) {
      String subject =
          String.join(
              "|",
              FigureMeasure.of(article, figure),
              figure.quantity().unit(),
              figure.of().map(actor -> actor.ref() + actor.name()).orElse(""),
              figure.place().map(place -> place.place().ref()).orElse(""),
              Boolean.toString(figure.background()));
      figures.computeIfAbsent(subject, s -> new ArrayList<>()).add(figure);
    }
    return figures;
  }

  /// Those of some figures whose number the others do not have.
  private static List<FigureClaim> without(List<FigureClaim> some, List<FigureClaim> others) {
    Set<String> known = others.stream().map(FigureUpdates::number).collect(toUnmodifiableSet());
    Predicate<FigureClaim> isKnown = figure -> known.contains(number(figure));
    return some.stream().filter(isKnown.negate()).toList();
  }

  private static long distinct(List<FigureClaim> figures) {
    return figures.stream().map(FigureUpdates::number).distinct().count();
  }

  private static String number(FigureClaim figure) {
    Quantity quantity = figure.quantity();
    return quantity.low() + "|" + quantity.high();
  }
}
