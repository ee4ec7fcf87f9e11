package org.sitrep.app.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.app.store.Box;

/// Which events are wanted. Empty parts let everything pass; of a list, one element must fit; all
/// parts must.
///
/// @param words all of which an article that tells the event holds, or its place or an actor is
///   named so
/// @param types ids of event types
/// @param groups ids of groups of event types
/// @param statuses ids
/// @param box what has no place does not pass
/// @param from first day; what overlaps passes, what has no date does not
/// @param to last day, likewise
/// @param places refs
/// @param countries codes
/// @param actors refs, among agents or targets
/// @param origins keys
/// @param languages of reports that tell it
/// @param story id: its events and those its reports recall
/// @param storyline id
/// @param article id of an article that tells it
/// @param since only what was added or changed after this revision; 0 for all
public record EventFilter(
    String words,
    List<String> types,
    List<String> groups,
    List<String> statuses,
    Optional<Box> box,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<String> places,
    List<String> countries,
    List<String> actors,
    List<String> origins,
    List<String> languages,
    String story,
    String storyline,
    String article,
    Scope scope,
    long since) {
  /// Lets every event pass.
  public static final EventFilter ALL =
      new EventFilter(
          "",
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          "",
          "",
          "",
          Scope.ALL,
          0);

  public EventFilter {
    types = List.copyOf(types);
    groups = List.copyOf(groups);
    statuses = List.copyOf(statuses);
    places = List.copyOf(places);
    countries = List.copyOf(countries);
    actors = List.copyOf(actors);
    origins = List.copyOf(origins);
    languages = List.copyOf(languages);
  }

  /// The same filter with other days.
  public EventFilter withDays(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new EventFilter(
        words, types, groups, statuses, box, first, last, places, countries, actors, origins,
        languages, story, storyline, article, scope, since);
  }

  public EventFilter withWords(String other) {
    return new EventFilter(
        other, types, groups, statuses, box, from, to, places, countries, actors, origins,
        languages, story, storyline, article, scope, since);
  }

  public EventFilter withTypes(List<String> other) {
    return new EventFilter(
        words, other, groups, statuses, box, from, to, places, countries, actors, origins,
        languages, story, storyline, article, scope, since);
  }

  public EventFilter withGroups(List<String> other) {
    return new EventFilter(
        words, types, other, statuses, box, from, to, places, countries, actors, origins, languages,
        story, storyline, article, scope, since);
  }

  public EventFilter withStatuses(List<String> other) {
    return new EventFilter(
        words, types, groups, other, box, from, to, places, countries, actors, origins, languages,
        story, storyline, article, scope, since);
  }

  public EventFilter withBox(Optional<Box> other) {
    return new EventFilter(
        words, types, groups, statuses, other, from, to, places, countries, actors, origins,
        languages, story, storyline, article, scope, since);
  }

  public EventFilter withPlaces(List<String> other) {
    return new EventFilter(
        words, types, groups, statuses, box, from, to, other, countries, actors, origins, languages,
        story, storyline, article, scope, since);
  }

  public EventFilter withCountries(List<String> other) {
    return new EventFilter(
        words, types, groups, statuses, box, from, to, places, other, actors, origins, languages,
        story, storyline, article, scope, since);
  }

  public EventFilter withActors(List<String> other) {
    return new EventFilter(
        words, types, groups, statuses, box, from, to, places, countries, other, origins, languages,
        story, storyline, article, scope, since);
  }

  public EventFilter withOrigins(List<String> other) {
    return new EventFilter(
        words, types, groups, statuses, box, from, to, places, countries, actors, other, languages,
        story, storyline, article, scope, since);
  }

  public EventFilter withLanguages(List<String> other) {
    return new EventFilter(
        words, types, groups, statuses, box, from, to, places, countries, actors, origins, other,
        story, storyline, article, scope, since);
  }

  public EventFilter withStory(String other) {
    return new EventFilter(
        words, types, groups, statuses, box, from, to, places, countries, actors, origins,
        languages, other, storyline, article, scope, since);
  }

  public EventFilter withStoryline(String other) {
    return new EventFilter(
        words, types, groups, statuses, box, from, to, places, countries, actors, origins,
        languages, story, other, article, scope, since);
  }

  public EventFilter withArticle(String other) {
    return new EventFilter(
        words, types, groups, statuses, box, from, to, places, countries, actors, origins,
        languages, story, storyline, other, scope, since);
  }

  public EventFilter withScope(Scope other) {
    return new EventFilter(
        words, types, groups, statuses, box, from, to, places, countries, actors, origins,
        languages, story, storyline, article, other, since);
  }

  public EventFilter withSince(long other) {
    return new EventFilter(
        words, types, groups, statuses, box, from, to, places, countries, actors, origins,
        languages, story, storyline, article, scope, other);
  }
}
