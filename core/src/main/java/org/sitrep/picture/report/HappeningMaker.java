package org.sitrep.picture.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private static final int THIN = 4;

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
        place(event),
        event.status().id(),
        wording.phrase("status." + event.status().id()),
        origins(event),
        event.fatalities().map(this::toll).orElse(""),
        evidence.of(event),
        numbers.of(event));
  }

  /// The place, unless the statement names it.
  private String place(Event event) {
    String place = event.place().map(names::of).orElse("");
    return statement(event).contains(place) ? "" : place;
  }

  /// What happened.
  String statement(Event event) {
    return statements.of(event);
  }

  /// The voices behind an event.
  String origins(Event event) {
    Map<String, String> readable = new HashMap<>();
    event.claims().stream()
        .filter(claim -> claim.language().equals(wording.tag()))
        .filter(claim -> !claim.claim().attribution().isEmpty())
        .forEach(
            claim ->
                readable.putIfAbsent(claim.origin(), claim.claim().attribution().getLast().name()));
    return origins(event.origins(), readable);
  }

  /// Voices, of which only those are named that are known by name.
  String origins(List<Origin> origins) {
    return origins(origins, Map.of());
  }

  /// Voices, the most claims first; reports that speak for themselves come after those who are
  /// named. Whoever has no name but words of another language is told by the kind of voice.
  ///
  /// @param readable what the reader's language calls a voice, by its key
  private String origins(List<Origin> origins, Map<String, String> readable) {
    Set<String> named = new LinkedHashSet<>();
    Set<String> reports = new LinkedHashSet<>();
    for (Origin origin : origins) {
      int report = numbers.of(origin.name());
      if (report > 0) {
        reports.add(wording.phrase("origin.report", Map.of("n", Integer.toString(report))));
      } else if (!origin.name().isBlank()) {
        named.add(names.ofVoice(origin.key(), readable.getOrDefault(origin.key(), name(origin))));
      }
    }
    named.addAll(reports);
    return statements.shortened(List.copyOf(named), MOST_ORIGINS);
  }

  /// A proper name stays as it is; a description in another language gives way to the kind.
  private String name(Origin origin) {
    return Character.isUpperCase(origin.name().codePointAt(0))
        ? origin.name()
        : wording.label("kind", origin.kind());
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

  /// How much an event matters to a reader; one of which there is no more to say than its sort
  /// comes after others.
  int weight(Event event) {
    return weight.applyAsInt(event) - (statements.isThin(event) ? THIN : 0);
  }
}
