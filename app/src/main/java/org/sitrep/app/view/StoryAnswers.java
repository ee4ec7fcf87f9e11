package org.sitrep.app.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.app.index.EventFilter;
import org.sitrep.app.index.Sort;
import org.sitrep.app.store.Kept;
import org.sitrep.app.store.Page;
import org.sitrep.app.store.Paging;
import org.sitrep.app.store.StoryFilter;
import org.sitrep.app.write.Json;
import org.sitrep.app.write.JsonLines;
import org.sitrep.model.Event;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Precision;
import org.sitrep.model.Story;

/// Answers about stories and storylines.
final class StoryAnswers {
  /// A storyline of years has more events than anyone reads at once; the list of events has all.
  private static final Paging EVENTS = Paging.first(500);

  private final Context context;
  private final StoryDetail detail;

  StoryAnswers(Context context) {
    this.context = context;
    this.detail = new StoryDetail(context);
  }

  byte[] page(StoryFilter filter, Paging paging, String language) {
    Page<Kept<Story>> stories = context.store().stories(filter, paging);
    return JsonLines.bytes(
        json -> {
          json.open();
          page(json, stories, language);
          json.close();
        });
  }

  /// The fields of a page, into an object that is open.
  void page(Json json, Page<Kept<Story>> stories, String language) {
    StoryHeads heads = StoryHeads.of(context, context.reader(language), stories.items());
    Reader.page(json, stories, story -> head(json, story, heads));
  }

  private static void head(Json json, Kept<Story> story, StoryHeads heads) {
    json.open();
    heads.write(json, story).close();
  }

  Optional<byte[]> story(String id, String language) {
    return context
        .store()
        .story(id)
        .map(story -> JsonLines.bytes(json -> detail.write(json, story, language)));
  }

  Optional<byte[]> storyline(String id, String language) {
    List<Kept<Story>> stories = context.store().storyline(id);
    return stories.isEmpty() ? Optional.empty() : Optional.of(storyline(id, stories, language));
  }

  private byte[] storyline(String id, List<Kept<Story>> stories, String language) {
    Reader reader = context.reader(language);
    StoryHeads heads = StoryHeads.of(context, reader, stories);
    Story main = main(stories);
    List<Kept<Event>> events =
        context.events(EventFilter.ALL.withStoryline(id), Sort.EARLIEST, EVENTS).items();
    return JsonLines.bytes(
        json -> {
          json.open()
              .text("id", id)
              .text("title", main.title())
              .text("titleLanguage", heads.titleLanguage(main));
          reader.date(json, "date", span(stories));
          json.list(
                  "languages",
                  stories.stream()
                      .flatMap(story -> story.value().languages().stream())
                      .distinct()
                      .sorted()
                      .toList())
              .list("stories", stories, story -> head(json, story, heads));
          new EventJson(context, language).heads(json, "events", events);
          json.close();
        });
  }

  /// The story most reports tell, of equals the first, lends the storyline its title.
  private static Story main(List<Kept<Story>> stories) {
    return stories.stream()
        .map(Kept::value)
        .min(Comparator.comparingInt(story -> -story.articles().size()))
        .orElseThrow();
  }

  private static PartialDate span(List<Kept<Story>> stories) {
    List<PartialDate> dates =
        stories.stream().map(story -> story.value().date()).filter(PartialDate::isKnown).toList();
    if (dates.size() < 2) {
      return dates.isEmpty() ? PartialDate.UNKNOWN : dates.getFirst();
    }
    return PartialDate.range(
        dates.stream()
            .flatMap(d -> Stream.of(d.from().orElseThrow()))
            .min(Comparator.naturalOrder())
            .orElseThrow(),
        dates.stream()
            .flatMap(d -> Stream.of(d.to().orElseThrow()))
            .max(Comparator.naturalOrder())
            .orElseThrow(),
        dates.stream().anyMatch(d -> d.precision() == Precision.MONTH)
            ? Precision.MONTH
            : Precision.DAY);
  }
}
