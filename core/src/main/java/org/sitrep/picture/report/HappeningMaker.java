package org.sitrep.picture.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.Ontology;
import org.sitrep.model.Event;
import org.sitrep.model.Origin;
import org.sitrep.picture.report.Report.Happening;
import org.sitrep.picture.wording.Amounts;
import org.sitrep.picture.wording.Dates;
import org.sitrep.picture.wording.Names;
import org.sitrep.picture.wording.Statements;
import org.sitrep.picture.wording.Wording;

/// Tells an event in the reader's language, from its type, actors and place alone.
final class HappeningMaker {
  private static final int MOST_ORIGINS = 4;

  private final Ontology ontology;
  private final Wording wording;
  private final Names names;
  private final Dates dates;
  private final Statements statements;
  private final ToIntFunction<Event> weight;
  private final Amounts amounts;
  private final SourceNumbers numbers;
  private final EvidenceMaker evidence;

  HappeningMaker(
      Knowledge knowledge,
      Wording wording,
      ToIntFunction<Event> weight,
      SourceNumbers numbers,
      EvidenceMaker evidence) {
    this.ontology = knowledge.ontology();
    this.wording = wording;
    this.names = new Names(knowledge, wording);
    this.dates = new Dates(wording);
    this.statements = new Statements(knowledge, wording);
    this.weight = weight;
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

  /// What happened.
  String statement(Event event) {
    return statements.of(event);
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
        named.add(names.ofVoice(origin.key(), origin.name()));
      }
    }
    named.addAll(reports);
    return statements.shortened(named, MOST_ORIGINS);
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

  /// What matters most first.
  Comparator<Event> byWeight() {
    return Comparator.comparingInt(this::weight).reversed().thenComparing(Event::id);
  }

  /// How much an event matters.
  int weight(Event event) {
    return weight.applyAsInt(event);
  }
}
