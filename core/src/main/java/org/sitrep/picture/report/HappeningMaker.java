package org.sitrep.picture.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.Ontology;
import org.sitrep.model.Actor;
import org.sitrep.model.Event;
import org.sitrep.model.EventClaim;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Origin;
import org.sitrep.picture.report.Report.Happening;
import org.sitrep.picture.wording.Amounts;
import org.sitrep.picture.wording.Dates;
import org.sitrep.picture.wording.Names;
import org.sitrep.picture.wording.Wording;

/// Tells an event in the reader's language, from its type, actors and place alone.
final class HappeningMaker {
  private static final int MOST_ACTORS = 3;
  private static final int MOST_ORIGINS = 4;

  private final Ontology ontology;
  private final Wording wording;
  private final Names names;
  private final Dates dates;
  private final Amounts amounts;
  private final SourceNumbers numbers;
  private final EvidenceMaker evidence;

  HappeningMaker(
      Knowledge knowledge, Wording wording, SourceNumbers numbers, EvidenceMaker evidence) {
    this.ontology = knowledge.ontology();
    this.wording = wording;
    this.names = new Names(knowledge, wording);
    this.dates = new Dates(wording);
    this.amounts = new Amounts(wording);
    this.numbers = numbers;
    this.evidence = evidence;
  }

  /// The event for a reader.
  Happening of(Event event) {
    return new Happening(
        event.id(),
        event.type(),
        ontology.type(event.type()).group(),
        statement(event),
        event.date().isKnown() ? dates.text(event.date()) : "",
        event.place().map(names::of).orElse(""),
        event.status().id(),
        wording.phrase("status." + event.status().id()),
        origins(event),
        event.fatalities().map(this::toll).orElse(""),
        evidence.of(event),
        numbers.of(event));
  }

  /// What happened; a target that is the place itself, or an agent too, is not said twice. Of what
  /// did not happen, or not yet, only the label of its type is given, since statements are told as
  /// facts.
  String statement(Event event) {
    String place = event.place().map(names::of).orElse("");
    List<String> agents = names(event, event.agents());
    List<String> targets =
        names(event, event.targets()).stream()
            .filter(name -> !agents.contains(name) && !name.equals(place))
            .toList();
    String agent = shortened(agents, MOST_ACTORS);
    Map<String, String> values =
        Map.of(
            "agent",
            agent,
            "target",
            shortened(targets, MOST_ACTORS),
            "place",
            agent.equals(place) ? "" : place);
    return event.status() == EventStatus.EXPECTED || event.status() == EventStatus.DENIED
        ? wording.labelled(event.type(), values)
        : wording.statement(event.type(), values);
  }

  private List<String> names(Event event, List<Actor> actors) {
    return actors.stream()
        .map(actor -> names.of(actor, readable(event, actor)))
        .filter(name -> !name.isBlank())
        .distinct()
        .toList();
  }

  /// Whether a report in the reader's language names the actor so.
  private boolean readable(Event event, Actor actor) {
    return event.claims().stream()
        .filter(claim -> claim.language().equals(wording.tag()))
        .map(EventClaim::claim)
        .anyMatch(claim -> claim.agents().contains(actor) || claim.targets().contains(actor));
  }

  /// The voices behind an event, the most claims first; reports that speak for themselves come
  /// after those who are named.
  String origins(Event event) {
    List<String> named = new ArrayList<>();
    List<String> reports = new ArrayList<>();
    for (Origin origin : event.origins()) {
      int report = numbers.of(origin.name());
      if (report > 0) {
        reports.add(wording.phrase("origin.report", Map.of("n", Integer.toString(report))));
      } else if (!origin.name().isBlank()) {
        named.add(origin.name());
      }
    }
    named.addAll(reports);
    return shortened(named, MOST_ORIGINS);
  }

  private String shortened(List<String> names, int most) {
    if (names.size() <= most) {
      return wording.join(names);
    }
    String others = wording.count("list.others", names.size() - most + 1);
    return wording.join(
        Stream.concat(names.subList(0, most - 1).stream(), Stream.of(others)).toList());
  }

  private String toll(Event.Toll toll) {
    String best = amounts.number(toll.best());
    return toll.low() == toll.high()
        ? wording.phrase("toll", Map.of("n", best))
        : wording.phrase(
            "toll.range",
            Map.of(
                "n", best, "low", amounts.number(toll.low()), "high", amounts.number(toll.high())));
  }

  /// What matters most first: what its type weighs, and how many voices and reports carry it.
  Comparator<Event> byWeight() {
    return Comparator.comparingInt(this::weight).reversed().thenComparing(Event::id);
  }

  /// How much an event matters; one whose day and place are known is worth more to a reader.
  int weight(Event event) {
    int origins = Math.min(event.origins().size(), MOST_ORIGINS);
    int reports = Math.min(numbers.of(event).size(), MOST_ORIGINS);
    int known = (event.place().isPresent() ? 1 : 0) + (event.date().isKnown() ? 2 : 0);
    return ontology.type(event.type()).salience() + 2 * origins + reports + known;
  }
}
