package org.sitrep.app.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.app.store.Kept;
import org.sitrep.app.store.PlaceRow;
import org.sitrep.app.store.Store;
import org.sitrep.app.write.Json;
import org.sitrep.model.Event;
import org.sitrep.model.Place;
import org.sitrep.model.Story;

/// Writes heads of stories, with what they need from elsewhere asked for in one go.
final class StoryHeads {
  private static final String UNKNOWN = "und";

  private final Store store;
  private final Reader reader;
  private final Map<String, StoryTops.Top> tops;
  private final Map<Long, Event> weightiest;
  private final Titles titles;
  private final Map<String, String> places = new HashMap<>();

  private StoryHeads(
      Store store,
      Reader reader,
      Map<String, StoryTops.Top> tops,
      Map<Long, Event> weightiest,
      Titles titles) {
    this.store = store;
    this.reader = reader;
    this.tops = tops;
    this.weightiest = weightiest;
    this.titles = titles;
  }

  static StoryHeads of(Context context, Reader reader, List<Kept<Story>> stories) {
    Store store = context.store();
    Map<String, StoryTops.Top> tops = context.tops();
    List<Long> rows =
        stories.stream()
            .flatMap(story -> Stream.ofNullable(tops.get(story.value().id())))
            .map(StoryTops.Top::row)
            .toList();
    Map<Long, Event> events =
        store.events(rows).stream()
            .collect(Collectors.toMap(Kept::row, Kept::value, (one, other) -> one));
    return new StoryHeads(store, reader, tops, events, titles(store, stories));
  }

  /// Only where reports in several languages tell a story must one look whose title it bears.
  private static Titles titles(Store store, List<Kept<Story>> stories) {
    return Titles.of(
        store,
        stories.stream()
            .map(Kept::value)
            .filter(story -> story.languages().size() > 1)
            .flatMap(story -> story.articles().stream())
            .distinct()
            .toList());
  }

  /// The fields of a head, into an object that is open.
  Json write(Json json, Kept<Story> kept) {
    Story story = kept.value();
    Optional<StoryTops.Top> top = Optional.ofNullable(tops.get(story.id()));
    json.text("id", story.id())
        .text("title", story.title())
        .text("titleLanguage", titleLanguage(story))
        .text("statement", top.flatMap(this::event).map(reader.words()::statement).orElse(""))
        .text("storyline", story.storyline())
        .number("articles", story.articles().size())
        .list("languages", story.languages());
    reader.date(json, "date", story.date());
    return json.list("places", story.places(), ref -> place(json, ref))
        .number("events", top.map(StoryTops.Top::events).orElse(0))
        .number("changed", kept.changed())
        .number("added", kept.added());
  }

  private Optional<Event> event(StoryTops.Top top) {
    return Optional.ofNullable(weightiest.get(top.row()));
  }

  /// The language of the report whose title stands for the story.
  String titleLanguage(Story story) {
    if (story.languages().size() == 1) {
      return story.languages().getFirst();
    }
    return story.articles().stream()
        .flatMap(article -> titles.head(article).stream())
        .filter(head -> head.title().equals(story.title()))
        .findFirst()
        .map(head -> head.language())
        .orElse(UNKNOWN);
  }

  private void place(Json json, String ref) {
    json.open().text("ref", ref).text("name", places.computeIfAbsent(ref, this::name)).close();
  }

  private String name(String ref) {
    Function<Place, String> name = reader.words()::placeName;
    return reader
        .words()
        .place(ref)
        .or(() -> store.place(ref).map(PlaceRow::place))
        .map(name)
        .orElse(ref);
  }
}
