package org.sitrep.event;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.knowledge.EventType;
import org.sitrep.model.Actor;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Place;
import org.sitrep.story.PlaceRelation;

/// An event while claims are still joining it.
final class Draft {
  private final List<Item> items = new ArrayList<>();
  private final List<EventType> types = new ArrayList<>();
  private final Set<String> stories = new TreeSet<>();
  private final Set<String> agents = new TreeSet<>();
  private final Set<String> agentCountries = new TreeSet<>();
  private final Set<String> recalledBy = new TreeSet<>();
  private PartialDate date = PartialDate.UNKNOWN;
  private Optional<Place> place = Optional.empty();
  private boolean news;
  private boolean firm;

  Draft(Item first) {
    add(first);
  }

  void add(Item item) {
    items.add(item);
    stories.add(item.story());
    if (types.stream().noneMatch(type -> type.id().equals(item.type().id()))) {
      types.add(item.type());
    }
    for (Actor agent : item.claim().agents()) {
      if (!agent.ref().isEmpty()) {
        agents.add(agent.ref());
        agentCountries.add(agent.country());
      }
    }
    if (item.claim().background()) {
      recalledBy.add(item.article().id());
    }
    if (!item.isTentative() || !firm) {
      date = moreExact(date, item.date());
      place =
          item.place()
              .map(p -> place.map(mine -> PlaceRelation.moreExact(mine, p)).orElse(p))
              .or(() -> place);
    }
    news |= !item.claim().background();
    firm |= !item.isTentative();
  }

  private static PartialDate moreExact(PartialDate one, PartialDate other) {
    return length(other) < length(one) ? other : one;
  }

  private static long length(PartialDate date) {
    return date.from()
        .map(from -> ChronoUnit.DAYS.between(from, date.to().orElseThrow()))
        .orElse(Long.MAX_VALUE);
  }

  List<Item> items() {
    return items;
  }

  PartialDate date() {
    return date;
  }

  Optional<Place> place() {
    return place;
  }

  /// The types its claims have, in the order they came.
  List<EventType> types() {
    return types;
  }

  Set<String> stories() {
    return stories;
  }

  /// Whether an article reports it rather than recalls it.
  boolean isNews() {
    return news;
  }

  /// Whether a claim says outright that it happened.
  boolean isFirm() {
    return firm;
  }

  /// Whether that article has a background claim here.
  boolean isRecalledBy(String article) {
    return recalledBy.contains(article);
  }

  /// Whether a claim of that type may be of this happening: it must suit every type found so far,
  /// lest a chain of half-alike types joins what has nothing in common.
  boolean suits(EventType type) {
    return types.stream().allMatch(type::mayBe);
  }

  /// Whether a claim of exactly that type is here.
  boolean has(EventType type) {
    return types.stream().anyMatch(known -> known.id().equals(type.id()));
  }

  /// Whether one of those agents is known here, or either side names none.
  boolean sharesAgent(List<Actor> others) {
    return agents.isEmpty()
        || others.stream().allMatch(actor -> actor.ref().isEmpty())
        || others.stream().anyMatch(actor -> agents.contains(actor.ref()));
  }

  /// Whether those agents are others than the ones named so far, and of other countries.
  boolean contradicts(List<Actor> others) {
    List<Actor> known = others.stream().filter(actor -> !actor.ref().isEmpty()).toList();
    return !known.isEmpty()
        && !agents.isEmpty()
        && known.stream().noneMatch(actor -> agents.contains(actor.ref()))
        && known.stream()
            .noneMatch(a -> !a.country().isEmpty() && agentCountries.contains(a.country()));
  }
}
