package org.sitrep.app.view;

import java.util.List;
import java.util.Optional;
import org.sitrep.app.index.EventFilter;
import org.sitrep.app.index.Sort;
import org.sitrep.app.store.ActorRow;
import org.sitrep.app.store.ArticleHead;
import org.sitrep.app.store.Kept;
import org.sitrep.app.store.Page;
import org.sitrep.app.store.Paging;
import org.sitrep.app.store.PlaceFilter;
import org.sitrep.app.store.PlaceRow;
import org.sitrep.app.store.SourceRow;
import org.sitrep.app.store.Store;
import org.sitrep.app.write.Json;
import org.sitrep.app.write.JsonLines;
import org.sitrep.model.Event;
import org.sitrep.model.Story;

/// Answers with the best hits of each sort.
final class SearchAnswers {
  private final Context context;
  private final EventAnswers events;
  private final StoryAnswers stories;
  private final SourceAnswers sources;

  SearchAnswers(Context context, EventAnswers events, StoryAnswers stories, SourceAnswers sources) {
    this.context = context;
    this.events = events;
    this.stories = stories;
    this.sources = sources;
  }

  byte[] search(String words, int limit, String language) {
    Store store = context.store();
    Paging first = Paging.first(limit);
    Reader reader = context.reader(language);
    Page<Kept<Event>> found = context.events(EventFilter.ALL.withWords(words), Sort.WEIGHT, first);
    Page<ArticleHead> articles = store.articles(Filters.articles(words), first);
    Page<Kept<Story>> told = store.stories(Filters.stories(words), first);
    Page<PlaceRow> places =
        store.places(new PlaceFilter(words, List.of(), Optional.empty()), first);
    List<ActorRow> actors = store.actors(words, limit);
    Page<SourceRow> heard = store.origins(words, List.of(), first);
    return JsonLines.bytes(
        json -> {
          json.open().open("events");
          events.page(json, found, language);
          json.close().open("articles");
          ArticleAnswers.page(json, articles).close().open("stories");
          stories.page(json, told, language);
          json.close().open("places");
          PlaceAnswers.page(json, places, reader)
              .close()
              .list("actors", actors, actor -> actor(json, actor, reader))
              .open("sources");
          sources.page(json, heard, language).close().close();
        });
  }

  private static void actor(Json json, ActorRow row, Reader reader) {
    json.open();
    reader
        .actor(json, row.actor())
        .text("kind", row.actor().kind())
        .number("events", row.events())
        .close();
  }
}
