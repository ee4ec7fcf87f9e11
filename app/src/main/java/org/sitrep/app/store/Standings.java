package org.sitrep.app.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.model.Agreement;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Event;
import org.sitrep.model.EventClaim;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Figure;
import org.sitrep.model.Origin;
import org.sitrep.model.Picture;
import org.sitrep.model.Source;
import org.sitrep.model.Status;

/// How the origins of a picture fare beside each other.
public final class Standings {
  /// What carries a figure that names no one.
  private static final String OUTLET = "outlet";

  private final Map<String, LocalDate> days;
  private final Map<String, Tally> tallies = new TreeMap<>();

  private Standings(Picture picture) {
    this.days =
        picture.articles().stream()
            .filter(article -> article.published().isKnown())
            .collect(
                Collectors.toUnmodifiableMap(
                    AnnotatedArticle::id, article -> article.published().to().orElseThrow()));
  }

  /// A row for every origin of an event or a figure, in order of key.
  public static List<SourceRow> of(Picture picture) {
    Standings standings = new Standings(picture);
    picture.events().forEach(standings::count);
    picture.figures().forEach(standings::count);
    return standings.tallies.entrySet().stream()
        .map(entry -> entry.getValue().row(entry.getKey()))
        .toList();
  }

  private Tally tally(String key) {
    return tallies.computeIfAbsent(key, unknown -> new Tally());
  }

  private void count(Event event) {
    for (EventClaim claim : event.claims()) {
      tally(claim.origin()).carry(claim.article(), claim.language());
    }
    Set<String> telling = telling(event);
    Map<String, LocalDate> told = told(event);
    Optional<LocalDate> earliest = told.values().stream().min(Comparator.naturalOrder());
    boolean doubted =
        event.status() == EventStatus.DISPUTED || event.status() == EventStatus.DENIED;
    for (Origin origin : event.origins()) {
      Tally tally = tally(origin.key());
      tally.name(origin.name(), origin.kind(), origin.claims());
      tally.claims += origin.claims();
      tally.events++;
      tally.contradicted += doubted ? 1 : 0;
      if (event.origins().size() == 1) {
        tally.alone++;
      } else if (telling.stream().anyMatch(other -> !other.equals(origin.key()))) {
        tally.corroborated++;
        boolean first =
            earliest.isPresent() && earliest.equals(Optional.ofNullable(told.get(origin.key())));
        tally.first += first ? 1 : 0;
      }
    }
  }

  /// Origins that do not deny it.
  private static Set<String> telling(Event event) {
    return event.claims().stream()
        .filter(claim -> claim.claim().status() != Status.DENIED)
        .map(EventClaim::origin)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The day each origin that does not deny it first told it, as far as known.
  private Map<String, LocalDate> told(Event event) {
    Map<String, LocalDate> told = new HashMap<>();
    for (EventClaim claim : event.claims()) {
      LocalDate day = days.get(claim.article());
      if (day != null && claim.claim().status() != Status.DENIED) {
        told.merge(claim.origin(), day, (a, b) -> a.isBefore(b) ? a : b);
      }
    }
    return told;
  }

  private void count(Figure figure) {
    Set<String> sharing = new HashSet<>();
    for (Figure.Reported reported : figure.claims()) {
      Tally tally = tally(reported.origin());
      tally.carry(reported.article(), reported.language());
      tally.name(reported.originName(), kind(reported), 1);
      if (figure.agreement() == Agreement.CONFLICT && sharing.add(reported.origin())) {
        tally.contradicted++;
      }
    }
  }

  private static String kind(Figure.Reported reported) {
    return reported.figure().attribution().reversed().stream()
        .filter(source -> source.name().equals(reported.originName()))
        .findFirst()
        .map(Source::kind)
        .orElse(OUTLET);
  }
}
