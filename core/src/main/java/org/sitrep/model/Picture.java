package org.sitrep.model;

import java.util.List;

/// Everything that is told: the roof of the house.
///
/// @param articles in order of id
/// @param stories in order of their first day, then id
/// @param events in order of date, then id
/// @param figures in order of id
/// @param control in order of place, then day
/// @param warnings in order of article, then span
public record Picture(
    List<AnnotatedArticle> articles,
    List<Story> stories,
    List<Event> events,
    List<Figure> figures,
    List<Control> control,
    List<Warning> warnings) {
  public Picture {
    articles = List.copyOf(articles);
    stories = List.copyOf(stories);
    events = List.copyOf(events);
    figures = List.copyOf(figures);
    control = List.copyOf(control);
    warnings = List.copyOf(warnings);
  }
}
