package org.sitrep.app.store.sqlite;

import java.util.List;
import org.sitrep.model.Story;

/// How stories lie in their table. Their articles point at them.
final class StoryLayout implements Layout<Story> {
  @Override
  public String table() {
    return "story";
  }

  @Override
  public List<String> columns() {
    return List.of("storyline", "from_day", "to_day");
  }

  @Override
  public String id(Story story) {
    return story.id();
  }

  @Override
  public List<Object> values(Story story) {
    return List.of(
        story.storyline(), ArticleColumns.first(story.date()), ArticleColumns.last(story.date()));
  }

  @Override
  public int beside(Story story) {
    return 0;
  }

  @Override
  public void attach(Statements sql, long row, Story story) {
    // Articles are brought to their stories when all stories have their numbers.
  }

  @Override
  public void detach(Statements sql, long row) {
    // Likewise.
  }
}
