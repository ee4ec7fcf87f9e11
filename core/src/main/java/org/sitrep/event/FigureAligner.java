package org.sitrep.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.Event;
import org.sitrep.model.EventClaim;
import org.sitrep.model.Figure;
import org.sitrep.model.FigureClaim;
import org.sitrep.model.Quantity;
import org.sitrep.model.Span;
import org.sitrep.model.Story;

/// Lays the figures that the reports of a story give for one thing side by side.
final class FigureAligner {
  private static final int MOST_GROUPS = 64;

  private final Origins origins;
  private final Map<String, Story> storyOf;

  FigureAligner(Origins origins, Map<String, Story> storyOf) {
    this.origins = origins;
    this.storyOf = storyOf;
  }

  /// The figures of all stories, in order of id.
  List<Figure> align(List<AnnotatedArticle> articles, List<Event> events) {
    Map<String, Map<String, String>> eventOf = eventOf(events);
    Map<String, List<FigureItem>> byKey = new TreeMap<>();
    Map<String, String> storyOfKey = new HashMap<>();
    for (AnnotatedArticle article : articles) {
      Story story = storyOf.get(article.id());
      if (story == null) {
        continue;
      }
      for (FigureItem item : items(article, eventOf.getOrDefault(article.id(), Map.of()))) {
        String key = key(story.id(), item.figure());
        storyOfKey.put(key, story.id());
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(item);
      }
    }
    List<Figure> figures = new ArrayList<>();
    byKey.forEach(
        (key, items) ->
            groups(items)
                .forEach(
                    group -> figures.add(group.write(storyOfKey.getOrDefault(key, ""), origins))));
    return figures.stream().sorted(Comparator.comparing(Figure::id)).toList();
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

  private static String key(String story, FigureClaim figure) {
    String of = figure.of().map(a -> a.ref().isEmpty() ? a.name() : a.ref()).orElse("");
    return String.join("|", story, figure.quantity().measure(), figure.quantity().unit(), of);
  }

  /// The article's figures, and those counts of its claims that are not among them.
  private static List<FigureItem> items(AnnotatedArticle article, Map<String, String> eventOf) {
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
    return figures.stream()
        .map(figure -> new FigureItem(article, figure, event(figure, article, eventOf)))
        .toList();
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
  private static Optional<String> event(
      FigureClaim figure, AnnotatedArticle article, Map<String, String> eventOf) {
    if (figure.eventType().isEmpty()) {
      return Optional.empty();
    }
    return article.claims().stream()
        .filter(claim -> claim.type().equals(figure.eventType()))
        .filter(claim -> claim.span().overlaps(figure.span()))
        .min(
            Comparator.comparingInt((Claim claim) -> claim.span().length())
                .thenComparing(Claim::span))
        .flatMap(claim -> Optional.ofNullable(eventOf.get(key(claim))));
  }

  private static List<FigureGroup> groups(List<FigureItem> items) {
    List<FigureGroup> groups = new ArrayList<>();
    for (FigureItem item : items.stream().sorted(FigureItem.ORDER).toList()) {
      groups.stream()
          .limit(MOST_GROUPS)
          .filter(group -> group.suits(item))
          .max(Comparator.comparingInt(FigureGroup::size))
          .ifPresentOrElse(group -> group.add(item), () -> groups.add(new FigureGroup(item)));
    }
    return groups;
  }
}
