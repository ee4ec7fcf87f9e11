package org.sitrep.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.Event;
import org.sitrep.model.EventClaim;
import org.sitrep.model.FigureClaim;
import org.sitrep.model.Quantity;
import org.sitrep.model.Span;

/// Finds the figures of an article, and those counts of its claims that are not among them.
final class FigureItems {
  private final Origins origins;
  private final Map<String, Map<String, String>> eventOf;

  FigureItems(Origins origins, List<Event> events) {
    this.origins = origins;
    this.eventOf = eventOf(events);
  }

  /// Event ids by article and claim.
  private static Map<String, Map<String, String>> eventOf(List<Event> events) {
    Map<String, Map<String, String>> ids = new HashMap<>();
    for (Event event : events) {
      for (EventClaim claim : event.claims()) {
        ids.computeIfAbsent(claim.article(), a -> new HashMap<>())
            .put(key(claim.claim()), event.id());
      }
    }
    return ids;
  }

  private static String key(Claim claim) {
    return claim.span() + claim.type();
  }

  /// The article's figures.
  ///
  /// @param story id of its story
  List<FigureItem> of(AnnotatedArticle article, String story) {
    return counts(article).stream().map(figure -> item(article, story, figure)).toList();
  }

  /// What an article counts.
  static List<FigureClaim> counts(AnnotatedArticle article) {
    List<FigureClaim> figures =
        new ArrayList<>(article.figures().stream().filter(f -> isCount(f.quantity())).toList());
    for (Claim claim : article.claims()) {
      for (Quantity quantity : claim.quantities()) {
        if (isCount(quantity)) {
          FigureClaim figure = figure(claim, quantity);
          if (figures.stream().noneMatch(known -> same(known, figure))) {
            figures.add(figure);
          }
        }
      }
    }
    return figures;
  }

  private FigureItem item(AnnotatedArticle article, String story, FigureClaim figure) {
    return new FigureItem(
        article,
        story,
        figure,
        FigureMeasure.of(article, figure),
        origins.voice(article, figure.attribution()),
        event(figure, article));
  }

  private static boolean isCount(Quantity quantity) {
    return !quantity.measure().isEmpty()
        && (quantity.low().isPresent() || quantity.high().isPresent());
  }

  private static boolean same(FigureClaim one, FigureClaim other) {
    return one.quantity().measure().equals(other.quantity().measure())
        && one.quantity().low().equals(other.quantity().low())
        && one.quantity().high().equals(other.quantity().high())
        && one.span().overlaps(other.span());
  }

  private static FigureClaim figure(Claim claim, Quantity quantity) {
    int at = claim.text().indexOf(quantity.text());
    int start = claim.span().start() + Math.max(0, at);
    Span span = at < 0 ? claim.span() : new Span(start, start + quantity.text().length());
    return new FigureClaim(
        span,
        at < 0 ? claim.text() : quantity.text(),
        quantity,
        Optional.empty(),
        claim.place(),
        claim.type(),
        claim.time(),
        claim.date(),
        claim.attribution(),
        claim.background());
  }

  /// The event of the claim the figure stands in; of several the one whose type it names, or the
  /// narrowest.
  private Optional<String> event(FigureClaim figure, AnnotatedArticle article) {
    if (figure.eventType().isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> events = eventOf.getOrDefault(article.id(), Map.of());
    return article.claims().stream()
        .filter(claim -> claim.type().equals(figure.eventType()))
        .filter(claim -> claim.span().overlaps(figure.span()))
        .min(
            Comparator.comparingInt((Claim claim) -> claim.span().length())
                .thenComparing(Claim::span))
        .flatMap(claim -> Optional.ofNullable(events.get(key(claim))));
  }
}
