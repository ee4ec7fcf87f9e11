package org.sitrep.app.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.app.store.Kept;
import org.sitrep.app.store.Store;
import org.sitrep.app.store.Version;
import org.sitrep.event.FigureUpdates;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Figure;
import org.sitrep.model.FigureClaim;
import org.sitrep.model.PublishedTime;
import org.sitrep.model.Quantity;

/// What articles gave for figures before their outlets changed them: an update of one report, and
/// no conflict between two.
final class FigureHistory {
  private final Map<String, List<Step>> steps = new HashMap<>();

  private FigureHistory() {}

  /// A change of one article's number.
  ///
  /// @param revision the one in which the change came to be known
  /// @param updatedAt when the outlet says it made the change, if it does
  record Step(
      String article, Quantity from, Quantity to, long revision, Optional<String> updatedAt) {
    private List<Object> numbers() {
      return List.of(article, revision, from.low(), from.high(), to.low(), to.high());
    }
  }

  /// A number that stood in an article until it was changed.
  private record Past(FigureClaim figure, Version version) {}

  /// Fetches the history of some figures; costs one question where no article ever changed.
  static FigureHistory of(Store store, Collection<Figure> figures) {
    Set<String> articles = new LinkedHashSet<>();
    figures.forEach(
        figure -> figure.claims().forEach(reported -> articles.add(reported.article())));
    FigureHistory history = new FigureHistory();
    if (!articles.isEmpty()) {
      Set<String> versioned = store.versioned(articles);
      articles.stream()
          .filter(versioned::contains)
          .forEach(
              id -> store.article(id).map(Kept::value).ifPresent(now -> history.add(store, now)));
    }
    return history;
  }

  private void add(Store store, AnnotatedArticle now) {
    List<Version> versions = store.versions(now.id());
    Map<String, List<Past>> past = new HashMap<>();
    Map<String, FigureClaim> present = new HashMap<>();
    for (Version version : versions) {
      version.read().stream()
          .flatMap(before -> FigureUpdates.between(before, now).stream())
          .forEach(
              update -> {
                String key = key(now.id(), update.now());
                present.put(key, update.now());
                past.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(new Past(update.before(), version));
              });
    }
    past.forEach(
        (key, numbers) -> {
          FigureClaim last = present.getOrDefault(key, numbers.getLast().figure());
          steps.put(key, steps(now, versions, numbers, last));
        });
  }

  private static List<Step> steps(
      AnnotatedArticle now, List<Version> versions, List<Past> past, FigureClaim last) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < past.size(); i++) {
      Quantity from = past.get(i).figure().quantity();
      Quantity to = (i + 1 < past.size() ? past.get(i + 1).figure() : last).quantity();
      if (!from.low().equals(to.low()) || !from.high().equals(to.high())) {
        Version version = past.get(i).version();
        int next = versions.indexOf(version) + 1;
        boolean latest = next == versions.size();
        Optional<PublishedTime> when =
            (latest ? now.publication() : versions.get(next).source().publication()).updated();
        long known =
            latest
                ? version.replaced()
                : Math.max(version.replaced(), versions.get(next).arrived());
        steps.add(new Step(now.id(), from, to, known, when.map(PublishedTime::iso)));
      }
    }
    return steps;
  }

  private static String key(String article, FigureClaim figure) {
    return figure.span() + figure.quantity().text() + " " + article;
  }

  /// The changes of a figure, by report in the figure's order, the earliest first; one that a
  /// report makes in several sentences is told once.
  List<Step> of(Figure figure) {
    Map<List<Object>, Step> told = new LinkedHashMap<>();
    figure.claims().stream()
        .map(reported -> key(reported.article(), reported.figure()))
        .distinct()
        .flatMap(key -> steps.getOrDefault(key, List.of()).stream())
        .forEach(step -> told.putIfAbsent(step.numbers(), step));
    return List.copyOf(told.values());
  }
}
