package org.sitrep.app.view;

import java.util.List;
import java.util.Optional;
import org.sitrep.app.store.ArticleFilter;
import org.sitrep.app.store.FigureFilter;
import org.sitrep.app.store.StoryFilter;

/// Filters of one part only.
final class Filters {
  private Filters() {}

  static FigureFilter figuresOfEvent(String event) {
    return figures("", event, "");
  }

  static FigureFilter figuresOfStory(String story) {
    return figures(story, "", "");
  }

  static FigureFilter figuresOfArticle(String article) {
    return figures("", "", article);
  }

  private static FigureFilter figures(String story, String event, String article) {
    return new FigureFilter(
        "", List.of(), List.of(), List.of(), List.of(), story, "", event, article, 0);
  }

  static ArticleFilter articles(String words) {
    return new ArticleFilter(words, Optional.empty(), Optional.empty(), List.of(), "", "", "", 0);
  }

  static StoryFilter stories(String words) {
    return new StoryFilter(
        words, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), "", 0);
  }
}
