package org.sitrep.app.view;

import java.util.List;
import org.sitrep.app.index.EventFilter;
import org.sitrep.app.index.Sort;
import org.sitrep.app.store.ArticleHead;
import org.sitrep.app.store.Kept;
import org.sitrep.app.store.Paging;
import org.sitrep.app.store.Store;
import org.sitrep.app.write.Json;
import org.sitrep.model.Event;
import org.sitrep.model.Figure;
import org.sitrep.model.Story;
import org.sitrep.model.Warning;

/// Writes a story with its reports side by side.
final class StoryDetail {
  private static final Paging MOST = Paging.first(500);

  /// So many other stories of the storyline, those nearest in its order.
  private static final int NEIGHBOURS = 20;

  private final Context context;

  StoryDetail(Context context) {
    this.context = context;
  }

  void write(Json json, Kept<Story> kept, String language) {
    Store store = context.store();
    Reader reader = context.reader(language);
    Story story = kept.value();
    List<Kept<Event>> events =
        context.events(EventFilter.ALL.withStory(story.id()), Sort.WEIGHT, MOST).items();
    List<Figure> figures =
        store.figures(Filters.figuresOfStory(story.id()), MOST).items().stream()
            .map(Kept::value)
            .toList();
    List<Warning> warnings = store.warnings("", story.id(), MOST).items();
    List<Kept<Story>> others = neighbours(store.storyline(story.storyline()), story.id());
    Titles titles = titles(store, events, figures, warnings);
    json.open();
    StoryHeads.of(context, reader, List.of(kept)).write(json, kept);
    reports(json, story, new Tellings(story.articles(), events, figures), titles, language);
    new EventJson(context, language).heads(json, "eventList", events);
    FigureJson figureWriter = new FigureJson(reader, FigureHistory.of(store, figures));
    json.list("figures", figures, figure -> figureWriter.write(json, figure, titles))
        .list("warnings", warnings, warning -> FigureAnswers.warning(json, warning, reader, titles))
        .list("reasons", story.reasons());
    StoryHeads heads = StoryHeads.of(context, reader, others);
    json.list(
            "storylineStories",
            others,
            other -> {
              json.open();
              heads.write(json, other).close();
            })
        .close();
  }

  private static List<Kept<Story>> neighbours(List<Kept<Story>> storyline, String id) {
    List<String> ids = storyline.stream().map(kept -> kept.value().id()).toList();
    int from = Math.max(0, Math.min(ids.indexOf(id) - NEIGHBOURS / 2, ids.size() - NEIGHBOURS - 1));
    return storyline.subList(from, Math.min(from + NEIGHBOURS + 1, ids.size())).stream()
        .filter(other -> !other.value().id().equals(id))
        .toList();
  }

  private static Titles titles(
      Store store, List<Kept<Event>> events, List<Figure> figures, List<Warning> warnings) {
    Titles.Wanted wanted = new Titles.Wanted().figures(figures);
    events.forEach(event -> wanted.origins(event.value().origins()));
    warnings.forEach(warning -> wanted.article(warning.article()));
    return wanted.from(store);
  }

  private void reports(Json json, Story story, Tellings tellings, Titles titles, String language) {
    EventJson events = new EventJson(context, language);
    List<ArticleHead> heads = context.store().heads(story.articles());
    json.list(
        "reports",
        heads,
        head -> {
          json.open();
          ArticleHeadJson.fields(json, head)
              .list(
                  "voices", tellings.voices(head.id()), voice -> events.origin(json, voice, titles))
              .list("tells", tellings.tells(head.id()))
              .list("only", tellings.only(head.id()))
              .list("onlyFigures", tellings.onlyFigures(head.id()))
              .close();
        });
  }
}
