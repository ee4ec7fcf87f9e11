package org.sitrep.app.export;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sitrep.app.index.EventFilter;
import org.sitrep.app.index.EventIndex;
import org.sitrep.app.index.Sort;
import org.sitrep.app.store.Kept;
import org.sitrep.app.store.Paging;
import org.sitrep.app.store.Store;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Event;
import org.sitrep.model.EventClaim;
import org.sitrep.model.Figure;
import org.sitrep.model.Story;
import org.sitrep.model.Warning;

/// What a filter reaches: the events that pass it, and of everything else what belongs to them; the
/// whole store where the filter lets everything pass.
///
/// Records are handed on in pieces. What changes in the store meanwhile is seen or not; what goes
/// meanwhile is left out.
final class Reach {
  private static final int PIECE = 500;

  private final Store store;
  private final EventFilter filter;
  private final List<Long> rows;
  private final StoreLists lists;

  Reach(Store store, EventIndex index, EventFilter filter) {
    this.store = store;
    this.filter = filter;
    this.rows = index.rows(filter, Sort.EARLIEST, Paging.first(Integer.MAX_VALUE)).items();
    this.lists = new StoreLists(store);
  }

  /// Whether the filter lets everything pass.
  boolean isWhole() {
    return filter.equals(EventFilter.ALL);
  }

  /// How many events pass.
  long count() {
    return rows.size();
  }

  /// The events that pass, earliest first, undated last.
  void events(Receiver<Event> receiver) throws IOException {
    for (int from = 0; from < rows.size(); from += PIECE) {
      List<Long> piece = rows.subList(from, Math.min(from + PIECE, rows.size()));
      for (Kept<Event> event : store.events(piece)) {
        receiver.take(event.value());
      }
    }
  }

  /// Ids of the articles that tell the events.
  SortedSet<String> articleIds() throws IOException {
    if (isWhole()) {
      return lists.articleIds();
    }
    SortedSet<String> ids = new TreeSet<>();
    events(event -> event.claims().stream().map(EventClaim::article).forEach(ids::add));
    return ids;
  }

  /// Ids of the stories the events belong to.
  SortedSet<String> storyIds() throws IOException {
    if (isWhole()) {
      return lists.storyIds();
    }
    SortedSet<String> ids = new TreeSet<>();
    events(event -> ids.add(event.story()));
    return ids;
  }

  /// The articles that tell the events, in order of id.
  void articles(Receiver<AnnotatedArticle> receiver) throws IOException {
    articles(articleIds(), receiver);
  }

  /// Articles by id.
  void articles(Iterable<String> ids, Receiver<AnnotatedArticle> receiver) throws IOException {
    for (String id : ids) {
      var article = store.article(id);
      if (article.isPresent()) {
        receiver.take(article.get().value());
      }
    }
  }

  /// The stories the events belong to, in order of id.
  void stories(Receiver<Story> receiver) throws IOException {
    List<String> ids = List.copyOf(storyIds());
    for (int from = 0; from < ids.size(); from += PIECE) {
      List<String> piece = ids.subList(from, Math.min(from + PIECE, ids.size()));
      for (Kept<Story> story : store.storiesById(piece)) {
        receiver.take(story.value());
      }
    }
  }

  /// The figures of the events, and those of their stories that belong to no event, story by story.
  void figures(Receiver<Figure> receiver) throws IOException {
    Set<String> events = new HashSet<>();
    if (!isWhole()) {
      events(event -> events.add(event.id()));
    }
    for (String story : storyIds()) {
      lists.figures(
          story,
          figure -> {
            if (isWhole() || figure.event().map(events::contains).orElse(true)) {
              receiver.take(figure);
            }
          });
    }
  }

  /// The warnings about the articles that tell the events, article by article.
  void warnings(Receiver<Warning> receiver) throws IOException {
    if (isWhole()) {
      lists.warnings("", receiver);
      return;
    }
    for (String article : articleIds()) {
      lists.warnings(article, receiver);
    }
  }
}
