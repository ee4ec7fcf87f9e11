package org.sitrep.app.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.app.store.Kept;
import org.sitrep.model.Event;
import org.sitrep.model.EventClaim;
import org.sitrep.model.Figure;
import org.sitrep.model.Origin;

/// What each report of a story tells, and what only it tells: events that no other of the story's
/// reports tells, and figures that no other report gives.
final class Tellings {
  private static final String OUTLET = "outlet";

  private final Set<String> articles;
  private final Map<String, List<String>> tells = new HashMap<>();
  private final Map<String, List<String>> only = new HashMap<>();
  private final Map<String, List<String>> onlyFigures = new HashMap<>();
  private final Map<String, Map<String, Origin>> voices = new HashMap<>();

  /// @param articles ids of the story's reports
  Tellings(List<String> articles, List<Kept<Event>> events, List<Figure> figures) {
    this.articles = Set.copyOf(articles);
    events.stream().map(Kept::value).forEach(this::add);
    figures.forEach(this::add);
  }

  private void add(Event event) {
    Set<String> telling =
        event.claims().stream()
            .map(EventClaim::article)
            .filter(articles::contains)
            .collect(Collectors.toSet());
    telling.forEach(article -> note(tells, article, event.id()));
    if (telling.size() == 1) {
      note(only, telling.iterator().next(), event.id());
    }
    Map<String, Origin> origins = new HashMap<>();
    event.origins().forEach(origin -> origins.put(origin.key(), origin));
    for (EventClaim claim : event.claims()) {
      Origin origin = origins.get(claim.origin());
      if (origin != null && cites(claim, origin)) {
        hear(claim.article(), origin);
      }
    }
  }

  private void add(Figure figure) {
    Set<String> giving =
        figure.claims().stream().map(Figure.Reported::article).collect(Collectors.toSet());
    if (giving.size() == 1) {
      note(onlyFigures, giving.iterator().next(), figure.id());
    }
  }

  private static void note(Map<String, List<String>> notes, String article, String id) {
    notes.computeIfAbsent(article, any -> new ArrayList<>()).add(id);
  }

  /// What a report says in its own voice it has from no one, unless an agency is credited.
  private static boolean cites(EventClaim claim, Origin origin) {
    return !claim.claim().attribution().isEmpty() || !origin.kind().equals(OUTLET);
  }

  private void hear(String article, Origin origin) {
    voices
        .computeIfAbsent(article, any -> new LinkedHashMap<>())
        .merge(
            origin.key(),
            new Origin(origin.key(), origin.name(), origin.kind(), 1),
            (heard, again) ->
                new Origin(heard.key(), heard.name(), heard.kind(), heard.claims() + 1));
  }

  /// Ids of the events a report tells.
  List<String> tells(String article) {
    return tells.getOrDefault(article, List.of());
  }

  /// Ids of the events that no other of the story's reports tells.
  List<String> only(String article) {
    return only.getOrDefault(article, List.of());
  }

  /// Ids of the figures that no other report gives.
  List<String> onlyFigures(String article) {
    return onlyFigures.getOrDefault(article, List.of());
  }

  /// Whom a report cites, the most cited first, with the claims that rest on each in it.
  List<Origin> voices(String article) {
    return voices.getOrDefault(article, Map.of()).values().stream()
        .sorted(
            Comparator.comparingInt((Origin origin) -> -origin.claims())
                .thenComparing(Origin::name)
                .thenComparing(Origin::key))
        .toList();
  }
}
