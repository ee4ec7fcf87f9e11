package org.sitrep.story;

import java.util.List;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Story;

/// Articles grouped into stories.
///
/// @param stories in order of their first day (unknown last), then id; every article is in exactly
///   one
/// @param articles all articles in order of id, with the days worked out that others tell
public record Stories(List<Story> stories, List<AnnotatedArticle> articles) {
  public Stories {
    stories = List.copyOf(stories);
    articles = List.copyOf(articles);
  }
}
