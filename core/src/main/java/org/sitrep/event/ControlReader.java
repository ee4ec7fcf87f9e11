package org.sitrep.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.knowledge.ControlRules;
import org.sitrep.knowledge.ControlRules.Role;
import org.sitrep.knowledge.ControlRules.Rule;
import org.sitrep.model.Actor;
import org.sitrep.model.Control;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;

/// Derives from events who is claimed to hold or besiege a place, and for which spells, after the
/// rules of [ControlRules].
///
/// What is only expected tells nothing, nor what is said of a whole country or a river, which tells
/// of land somewhere in it or beside it.
final class ControlReader {
  private static final Set<PlaceKind> VAGUE =
      EnumSet.of(PlaceKind.COUNTRY, PlaceKind.CONTINENT, PlaceKind.WATER);

  private static final Comparator<Control> ORDER =
      Comparator.comparing((Control control) -> control.place().ref())
          .thenComparing(
              control -> control.since().from().or(control.until()::from).orElse(LocalDate.MIN))
          .thenComparing(control -> control.since().isKnown())
          .thenComparing(control -> control.holder().ref())
          .thenComparing(Control::kind)
          .thenComparing(control -> control.until().from().orElse(LocalDate.MAX));

  private final ControlRules rules;
  private final Set<String> allies = new TreeSet<>();
  private final Map<String, List<ControlSaying>> sayings = new TreeMap<>();

  private ControlReader(ControlRules rules) {
    this.rules = rules;
  }

  /// Control as claimed, in order of place, day and holder.
  static List<Control> read(List<Event> events, ControlRules rules) {
    ControlReader reader = new ControlReader(rules);
    events.stream().sorted(Comparator.comparing(Event::id)).forEach(reader::add);
    return reader.sayings.values().stream()
        .flatMap(about -> reader.spells(about).stream())
        .sorted(ORDER)
        .toList();
  }

  private List<Control> spells(List<ControlSaying> about) {
    Place place = about.getFirst().event().place().orElseThrow();
    return new ControlHistory(this::allied).of(place, about);
  }

  private void add(Event event) {
    List<Rule> told = rules.of(event.type());
    if (told.isEmpty() || event.status() == EventStatus.EXPECTED) {
      return;
    }
    ally(event);
    event
        .place()
        .filter(place -> !VAGUE.contains(place.kind()))
        .ifPresent(place -> told.forEach(rule -> add(event, place, rule)));
  }

  private void add(Event event, Place place, Rule rule) {
    List<Actor> actors = rule.role() == Role.AGENT ? event.agents() : event.targets();
    Optional<Actor> holder = actors.stream().filter(rules::mayHold).findFirst();
    holder.ifPresent(
        actor ->
            sayings
                .computeIfAbsent(place.ref(), ref -> new ArrayList<>())
                .add(new ControlSaying(event, actor, rule.kind(), rule.bound())));
  }

  /// Those who do one thing together are allies.
  private void ally(Event event) {
    for (Actor one : event.agents()) {
      for (Actor other : event.agents()) {
        allies.add(pair(ControlSaying.side(one), ControlSaying.side(other)));
      }
    }
  }

  private boolean allied(String one, String other) {
    return allies.contains(pair(one, other));
  }

  private static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + ' ' + other : other + ' ' + one;
  }
}
