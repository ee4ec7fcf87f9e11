package org.sitrep.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Event;
import org.sitrep.model.Figure;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Story;

/// Lays the figures that the reports of a storyline give for one thing side by side.
final class FigureAligner {
  private final Origins origins;
  private final Map<String, Story> storyOf;

  FigureAligner(Origins origins, Map<String, Story> storyOf) {
    this.origins = origins;
    this.storyOf = storyOf;
  }

  /// The figures of all stories, in order of id.
  List<Figure> align(List<AnnotatedArticle> articles, List<Event> events) {
    FigureItems reader = new FigureItems(origins, events);
    Map<String, FigurePool> byKey = new TreeMap<>();
    for (AnnotatedArticle article : articles) {
      Story story = storyOf.get(article.id());
      if (story != null) {
        Map<String, List<FigureNode>> own = new TreeMap<>();
        for (FigureItem item : reader.of(article, story.id())) {
          own.computeIfAbsent(key(story, item), k -> new ArrayList<>()).add(new FigureNode(item));
        }
        own.forEach((key, nodes) -> byKey.computeIfAbsent(key, k -> new FigurePool()).add(nodes));
      }
    }
    Map<String, PartialDate> days =
        events.stream().collect(Collectors.toUnmodifiableMap(Event::id, Event::date, (a, b) -> a));
    return byKey.values().stream()
        .flatMap(pool -> pool.groups(days).stream())
        .map(FigureWriter::write)
        .sorted(Comparator.comparing(Figure::id))
        .toList();
  }

  private static String key(Story story, FigureItem item) {
    String of = item.figure().of().map(a -> a.ref().isEmpty() ? a.name() : a.ref()).orElse("");
    return String.join("|", story.storyline(), item.measure(), item.quantity().unit(), of);
  }
}
