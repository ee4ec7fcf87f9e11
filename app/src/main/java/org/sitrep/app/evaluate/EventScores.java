package org.sitrep.app.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Sums up what was found of events and their actors.
final class EventScores {
  private final Map<String, Tally> byEvent = new TreeMap<>();
  private final Tally all = new Tally();
  private final Map<String, Tally> roles = new LinkedHashMap<>();
  private final List<Example> examples = new ArrayList<>();

  void add(EventMatch match) {
    SortedSet<String> events = new TreeSet<>(match.wanted());
    events.addAll(match.found());
    for (String event : events) {
      boolean wanted = match.wanted().contains(event);
      boolean found = match.found().contains(event);
      for (Tally tally : List.of(all, byEvent.computeIfAbsent(event, e -> new Tally()))) {
        tally.add(wanted ? 1 : 0, found ? 1 : 0, wanted && found ? 1 : 0);
      }
    }
    for (boolean agents : new boolean[] {true, false}) {
      for (boolean byCountry : new boolean[] {true, false}) {
        Tally tally = roles.computeIfAbsent(key(agents, byCountry), k -> new Tally());
        match.roles(agents, byCountry).forEach(r -> tally.add(r.wanted(), r.found(), r.correct()));
      }
    }
    examples.addAll(match.examples());
  }

  private static String key(boolean agents, boolean byCountry) {
    return (agents ? "agents" : "targets") + " " + (byCountry ? "country" : "name");
  }

  List<Example> examples() {
    return List.copyOf(examples);
  }

  /// Categories, then actors.
  List<Table> tables() {
    List<Row> rows = new ArrayList<>(List.of(Row.of("event", Row.ALL, all.figures())));
    byEvent.forEach((event, tally) -> rows.add(Row.of("event", event, tally.figures())));
    List<Row> actors = new ArrayList<>();
    roles.forEach(
        (key, tally) -> {
          int space = key.indexOf(' ');
          SequencedMap<String, String> labels = new LinkedHashMap<>();
          labels.put("role", key.substring(0, space));
          labels.put("by", key.substring(space + 1));
          actors.add(new Row(labels, tally.figures()));
        });
    return List.of(new Table("types", rows), new Table("actors", actors));
  }
}
