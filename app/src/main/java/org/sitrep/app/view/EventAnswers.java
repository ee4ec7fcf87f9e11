package org.sitrep.app.view;

import java.util.List;
import java.util.Optional;
import org.sitrep.app.index.EventFilter;
import org.sitrep.app.index.Sort;
import org.sitrep.app.store.Kept;
import org.sitrep.app.store.Page;
import org.sitrep.app.store.Paging;
import org.sitrep.app.write.Json;
import org.sitrep.app.write.JsonLines;
import org.sitrep.model.Event;
import org.sitrep.model.Figure;
import org.sitrep.model.Story;

/// Answers about events.
final class EventAnswers {
  private static final Paging FIGURES = Paging.first(100);

  private final Context context;
  private final Related related;

  EventAnswers(Context context) {
    this.context = context;
    this.related = new Related(context);
  }

  byte[] page(EventFilter filter, Sort sort, Paging paging, String language) {
    Page<Kept<Event>> events = context.events(filter, sort, paging);
    return JsonLines.bytes(
        json -> {
          json.open();
          page(json, events, language);
          json.close();
        });
  }

  /// The fields of a page, into an object that is open.
  void page(Json json, Page<Kept<Event>> events, String language) {
    EventJson writer = new EventJson(context, language);
    Titles titles = writer.titles(events.items());
    Reader.page(
        json,
        events,
        event -> {
          json.open();
          writer.head(json, event, titles).close();
        });
  }

  Optional<byte[]> event(String id, String language) {
    return context.store().event(id).map(event -> detail(event, language));
  }

  private byte[] detail(Kept<Event> kept, String language) {
    Event event = kept.value();
    EventJson writer = new EventJson(context, language);
    List<Figure> figures =
        context.store().figures(Filters.figuresOfEvent(event.id()), FIGURES).items().stream()
            .map(Kept::value)
            .toList();
    Titles titles = new Titles.Wanted().evidence(event).figures(figures).from(context.store());
    FigureJson figureWriter =
        new FigureJson(context.reader(language), FigureHistory.of(context.store(), figures));
    return JsonLines.bytes(
        json -> {
          json.open();
          writer.head(json, kept, titles);
          context.codes().write(json, event.type(), event.agents(), event.targets());
          json.text("definition", context.reader(language).words().typeDefinition(event.type()))
              .text("storyTitle", storyTitle(event))
              .list("sources", event.origins(), origin -> writer.origin(json, origin, titles))
              .list("evidence", event.claims(), claim -> writer.claim(json, claim, titles))
              .list("figures", figures, figure -> figureWriter.write(json, figure, titles));
          writer.heads(json, "related", related.to(kept));
          json.close();
        });
  }

  private String storyTitle(Event event) {
    return context.store().story(event.story()).map(Kept::value).map(Story::title).orElse("");
  }
}
