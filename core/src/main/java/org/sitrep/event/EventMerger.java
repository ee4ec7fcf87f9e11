package org.sitrep.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.knowledge.ControlRules;
import org.sitrep.knowledge.EventType;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.Event;
import org.sitrep.model.Story;
import org.sitrep.story.Stories;

/// Merges claims into events; the front door of this floor.
public final class EventMerger {
  private final Map<String, EventType> types;
  private final Map<String, List<String>> kindred;
  private final ControlRules control;
  private long looks;

  public EventMerger(Knowledge knowledge) {
    this(knowledge.ontology().all(), knowledge.control());
  }

  EventMerger(Collection<EventType> types, ControlRules control) {
    this.control = control;
    this.types =
        types.stream().collect(Collectors.toUnmodifiableMap(EventType::id, Function.identity()));
    this.kindred =
        types.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    EventType::id,
                    type ->
                        types.stream().filter(type::mayBe).map(EventType::id).sorted().toList()));
  }

  /// The events, figures and claims of control that the articles of some stories tell.
  public Events merge(Stories stories) {
    looks = 0;
    Map<String, Story> byArticle = new HashMap<>();
    Map<String, String> storylineOf = new HashMap<>();
    for (Story story : stories.stories()) {
      story.articles().forEach(article -> byArticle.put(article, story));
      storylineOf.put(story.id(), story.storyline());
    }
    Origins origins =
        new Origins(
            stories.articles(),
            id -> Optional.ofNullable(byArticle.get(id)).map(Story::storyline).orElse(""));
    EventWriter writer = new EventWriter(origins, id -> storylineOf.getOrDefault(id, id));
    List<Event> events =
        items(stories.articles(), byArticle).values().stream()
            .flatMap(items -> drafts(items).stream())
            .map(writer::write)
            .sorted(byDay())
            .toList();
    return new Events(
        events,
        new FigureAligner(origins, byArticle).align(stories.articles(), events),
        ControlReader.read(events, control));
  }

  /// How many entries the last run looked up.
  long work() {
    return looks;
  }

  private static Comparator<Event> byDay() {
    return Comparator.comparing((Event event) -> event.date().from().orElse(LocalDate.MAX))
        .thenComparing(Event::id);
  }

  /// Claims by storyline.
  private Map<String, List<Item>> items(
      List<AnnotatedArticle> articles, Map<String, Story> byArticle) {
    Map<String, List<Item>> items = new TreeMap<>();
    for (AnnotatedArticle article : articles) {
      Optional.ofNullable(byArticle.get(article.id()))
          .ifPresent(
              story ->
                  items
                      .computeIfAbsent(story.storyline(), id -> new ArrayList<>())
                      .addAll(items(article, story.id())));
    }
    return items;
  }

  private List<Item> items(AnnotatedArticle article, String story) {
    List<Item> items = new ArrayList<>();
    for (Claim claim : article.claims()) {
      Optional.ofNullable(types.get(claim.type()))
          .ifPresent(type -> items.add(new Item(article, claim, type, story)));
    }
    return items;
  }

  private List<Draft> drafts(List<Item> items) {
    DraftIndex index = new DraftIndex(type -> kindred.getOrDefault(type, List.of()));
    List<Draft> drafts = new ArrayList<>();
    items.stream()
        .sorted(Item.ORDER)
        .forEach(
            item -> {
              Optional<Draft> known = Joining.choose(item, index.find(item));
              known.ifPresent(draft -> draft.add(item));
              Draft draft = known.orElseGet(() -> new Draft(item));
              if (known.isEmpty()) {
                drafts.add(draft);
              }
              index.enter(draft);
            });
    looks += index.looks();
    return drafts;
  }
}
