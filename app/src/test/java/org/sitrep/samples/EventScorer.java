package org.sitrep.samples;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sitrep.model.Event;
import org.sitrep.model.EventClaim;
import org.sitrep.model.EventStatus;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Place;
import org.sitrep.model.Precision;

/// Scores happenings. Found is one of the right type, place and time that rests on one of the named
/// articles; what else is expected of it is scored by itself.
final class EventScorer {
  private final List<Event> events;
  private final Function<String, Score> scores;

  EventScorer(List<Event> events, Function<String, Score> scores) {
    this.events = events;
    this.scores = scores;
  }

  void score(Expectation.Happening expected) {
    Optional<Event> found =
        events.stream()
            .filter(event -> fits(expected, event))
            .max(
                Comparator.comparingLong((Event event) -> told(expected, event))
                    .thenComparing(Event::id));
    scores.apply("event").count(found.isPresent(), expected.name() + ": " + nearest(expected));
    if (!expected.places().isEmpty()) {
      aspect("event-place", expected, found, event -> named(expected, event), expected.places());
    }
    aspect("event-merged", expected, found, event -> whole(expected, event), expected.articles());
    aspect("event-status", expected, found, event -> supported(expected, event), expected.status());
    aspect(
        "event-background",
        expected,
        found,
        event -> recalled(expected, event) == expected.background(),
        expected.background());
    for (List<String> echo : expected.sameOrigin()) {
      aspect("event-echo", expected, found, event -> echoes(echo, event), echo);
    }
  }

  /// Scores one thing more that is expected of an event.
  private void aspect(
      String kind,
      Expectation.Happening expected,
      Optional<Event> found,
      Predicate<Event> holds,
      Object wanted) {
    scores
        .apply(kind)
        .count(
            found.filter(holds).isPresent(),
            found.map(event -> expected.name() + ": " + wanted + "; " + near(expected)).orElse(""));
  }

  private static boolean named(Expectation.Happening expected, Event event) {
    return event.place().filter(place -> named(expected.places(), place)).isPresent();
  }

  private static boolean whole(Expectation.Happening expected, Event event) {
    return told(expected, event) == expected.articles().size();
  }

  /// What others tell too is better supported than by those who were named.
  private static boolean supported(Expectation.Happening expected, Event event) {
    boolean others = articles(event).size() > told(expected, event);
    return expected.status().contains(event.status().id())
        || others
            && event.status() == EventStatus.CORROBORATED
            && expected.status().contains(EventStatus.SINGLE_SOURCE.id());
  }

  /// Whether the named articles recall it, whatever others do.
  private static boolean recalled(Expectation.Happening expected, Event event) {
    return event.claims().stream()
        .filter(claim -> expected.articles().contains(claim.article()))
        .allMatch(claim -> claim.claim().background());
  }

  private static boolean echoes(List<String> echo, Event event) {
    return articles(event).containsAll(echo) && event.origins().size() == 1;
  }

  private static boolean fits(Expectation.Happening expected, Event event) {
    return expected.types().contains(event.type())
        && told(expected, event) > 0
        && then(expected, event)
        && there(expected, event);
  }

  private static boolean then(Expectation.Happening expected, Event event) {
    return PartialDate.range(expected.from(), expected.to(), Precision.DAY).overlaps(event.date());
  }

  private static boolean there(Expectation.Happening expected, Event event) {
    return expected.places().isEmpty()
        || event
            .place()
            .filter(
                place ->
                    expected.countries().contains(place.country())
                        || named(expected.places(), place))
            .isPresent();
  }

  private static boolean named(List<String> names, Place place) {
    return names.stream().anyMatch(name -> Words.alike(name, place.name()));
  }

  private static long told(Expectation.Happening expected, Event event) {
    Set<String> articles = articles(event);
    return expected.articles().stream().filter(articles::contains).count();
  }

  private static Set<String> articles(Event event) {
    return event.claims().stream().map(EventClaim::article).collect(Collectors.toSet());
  }

  private String near(Expectation.Happening expected) {
    return events.stream()
        .filter(event -> fits(expected, event))
        .map(EventScorer::tell)
        .collect(Collectors.joining("\n      ", "\n      ", ""));
  }

  /// What of the right type the named articles tell, else what they tell of the right day and
  /// place.
  private String nearest(Expectation.Happening expected) {
    String wanted =
        expected.types()
            + " "
            + expected.places()
            + " "
            + expected.from()
            + " to "
            + expected.to()
            + " in "
            + expected.articles();
    List<Event> told = events.stream().filter(event -> told(expected, event) > 0).toList();
    List<Event> typed =
        told.stream().filter(event -> expected.types().contains(event.type())).toList();
    List<Event> near =
        typed.isEmpty()
            ? told.stream()
                .filter(event -> then(expected, event) && there(expected, event))
                .toList()
            : typed;
    return wanted
        + near.stream()
            .map(EventScorer::tell)
            .collect(Collectors.joining("\n      ", "\n      ", ""));
  }

  private static String tell(Event event) {
    return event.type()
        + " at "
        + event.place().map(Place::name).orElse("-")
        + " on "
        + event.date().iso()
        + " "
        + event.status().id()
        + (event.background() ? " background" : "")
        + " by "
        + event.origins().stream().map(origin -> origin.name()).toList()
        + ": "
        + event.claims().stream()
            .map(claim -> claim.article() + " <" + shortened(claim.claim().text()) + ">")
            .toList();
  }

  private static String shortened(String text) {
    return text.length() <= 70 ? text : text.substring(0, 67) + "...";
  }
}
