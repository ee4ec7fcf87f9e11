package org.sitrep.event;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.knowledge.EventType;
import org.sitrep.model.Actor;
import org.sitrep.model.Claim;
import org.sitrep.model.Event;
import org.sitrep.model.EventClaim;
import org.sitrep.model.Place;
import org.sitrep.story.StableId;

/// Writes down a happening once all its claims are found.
final class EventWriter {
  private static final int ACTORS = 4;

  private final Origins origins;
  private final Function<String, String> storylineOf;

  EventWriter(Origins origins, Function<String, String> storylineOf) {
    this.origins = origins;
    this.storylineOf = storylineOf;
  }

  Event write(Draft draft) {
    List<Item> items = draft.items().stream().sorted(Item::byEvidence).toList();
    EventType type = type(items);
    Support support = new Support(items, origins);
    String story = story(items);
    return new Event(
        id(type, draft, items.getFirst()),
        type.id(),
        draft.date(),
        draft.place(),
        frequent(ofType(items, type), Claim::agents),
        frequent(ofType(items, type), Claim::targets),
        Tolls.of(items, origins),
        support.status(),
        support.origins(),
        evidence(items, support.keys()),
        story,
        storylineOf.apply(story),
        !draft.isNews());
  }

  /// Roles are read from claims of the event's own type: who loses a town in one claim is not who
  /// takes it in another.
  private static List<Item> ofType(List<Item> items, EventType type) {
    return items.stream().filter(item -> item.type().id().equals(type.id())).toList();
  }

  private static List<EventClaim> evidence(List<Item> items, List<String> origins) {
    return IntStream.range(0, items.size())
        .mapToObj(n -> evidence(items.get(n), origins.get(n)))
        .toList();
  }

  private static EventClaim evidence(Item item, String origin) {
    return new EventClaim(item.article().id(), item.article().language(), item.claim(), origin);
  }

  private static String id(EventType type, Draft draft, Item first) {
    String place = draft.place().map(Place::ref).orElse("");
    String day = draft.date().iso();
    String rest = first.article().id() + ":" + first.claim().trigger().start();
    return StableId.of("ev", String.join("|", type.id(), place, day, rest));
  }

  /// The type most claims have, of equals the more salient.
  private static EventType type(List<Item> items) {
    Map<String, Integer> counts = new TreeMap<>();
    items.forEach(item -> counts.merge(item.type().id(), 1, Integer::sum));
    return items.stream()
        .map(Item::type)
        .min(
            Comparator.comparingInt((EventType type) -> -counts.getOrDefault(type.id(), 0))
                .thenComparingInt(type -> -type.salience())
                .thenComparing(EventType::id))
        .orElseThrow();
  }

  /// The story most of the claims that are news come from; failing news, most claims.
  private static String story(List<Item> items) {
    boolean news = items.stream().anyMatch(item -> !item.claim().background());
    Map<String, Integer> counts = new TreeMap<>();
    items.stream()
        .filter(item -> item.claim().background() != news)
        .forEach(item -> counts.merge(item.story(), 1, Integer::sum));
    return counts.entrySet().stream()
        .min(
            Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private static List<Actor> frequent(List<Item> items, Function<Claim, List<Actor>> role) {
    Map<String, Actor> first = new LinkedHashMap<>();
    Map<String, Integer> counts = new TreeMap<>();
    items.stream()
        .flatMap(item -> role.apply(item.claim()).stream())
        .forEach(
            actor -> {
              first.putIfAbsent(key(actor), actor);
              counts.merge(key(actor), 1, Integer::sum);
            });
    Stream<Actor> known = first.values().stream().filter(actor -> !actor.ref().isEmpty());
    boolean any = first.values().stream().anyMatch(actor -> !actor.ref().isEmpty());
    return (any ? known : first.values().stream())
        .sorted(
            Comparator.comparingInt((Actor actor) -> -counts.getOrDefault(key(actor), 0))
                .thenComparing(EventWriter::key))
        .limit(ACTORS)
        .toList();
  }

  private static String key(Actor actor) {
    return actor.ref().isEmpty() ? " " + actor.name() : actor.ref();
  }
}
