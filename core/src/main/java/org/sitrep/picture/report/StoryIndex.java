package org.sitrep.picture.report;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.sitrep.model.Event;
import org.sitrep.model.Figure;
import org.sitrep.model.Picture;
import org.sitrep.model.Story;
import org.sitrep.model.Warning;

/// What belongs to each story, each list in the order of the picture.
final class StoryIndex {
  private final Map<String, List<Event>> events;
  private final Map<String, List<Figure>> figures;
  private final Map<String, List<Warning>> warnings;

  StoryIndex(Picture picture) {
    this.events = picture.events().stream().collect(groupingBy(Event::story));
    this.figures = picture.figures().stream().collect(groupingBy(Figure::story));
    this.warnings = picture.warnings().stream().collect(groupingBy(Warning::article));
  }

  List<Event> events(Story story) {
    return events.getOrDefault(story.id(), List.of());
  }

  List<Figure> figures(Story story) {
    return figures.getOrDefault(story.id(), List.of());
  }

  /// The warnings of the story's articles.
  List<Warning> warnings(Story story) {
    return story.articles().stream()
        .flatMap(article -> warnings.getOrDefault(article, List.of()).stream())
        .toList();
  }
}
