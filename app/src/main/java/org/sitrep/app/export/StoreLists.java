package org.sitrep.app.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.sitrep.app.store.ArticleFilter;
import org.sitrep.app.store.FigureFilter;
import org.sitrep.app.store.Page;
import org.sitrep.app.store.Paging;
import org.sitrep.app.store.Store;
import org.sitrep.app.store.StoryFilter;
import org.sitrep.model.Figure;
import org.sitrep.model.Warning;

/// Lists of a store, read page by page to their end.
final class StoreLists {
  private static final int PAGE = 1000;

  private final Store store;

  StoreLists(Store store) {
    this.store = store;
  }

  /// Ids of all articles.
  SortedSet<String> articleIds() throws IOException {
    ArticleFilter all =
        new ArticleFilter("", Optional.empty(), Optional.empty(), List.of(), "", "", "", 0);
    SortedSet<String> ids = new TreeSet<>();
    each(paging -> store.articles(all, paging), head -> ids.add(head.id()));
    return ids;
  }

  /// Ids of all stories.
  SortedSet<String> storyIds() throws IOException {
    StoryFilter all =
        new StoryFilter(
            "", Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), "", 0);
    SortedSet<String> ids = new TreeSet<>();
    each(paging -> store.stories(all, paging), story -> ids.add(story.value().id()));
    return ids;
  }

  /// The figures of a story.
  void figures(String story, Receiver<Figure> receiver) throws IOException {
    FigureFilter filter =
        new FigureFilter("", List.of(), List.of(), List.of(), List.of(), story, "", "", "", 0);
    each(paging -> store.figures(filter, paging), figure -> receiver.take(figure.value()));
  }

  /// The warnings about an article; about all if its id is empty.
  void warnings(String article, Receiver<Warning> receiver) throws IOException {
    each(paging -> store.warnings(article, "", paging), receiver);
  }

  private static <T> void each(Function<Paging, Page<T>> list, Receiver<T> receiver)
      throws IOException {
    Optional<String> after = Optional.empty();
    do {
      Page<T> page = list.apply(new Paging(PAGE, after));
      for (T item : page.items()) {
        receiver.take(item);
      }
      after = page.next();
    } while (after.isPresent());
  }
}
