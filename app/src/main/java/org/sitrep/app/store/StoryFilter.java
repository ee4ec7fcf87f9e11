package org.sitrep.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Which stories are wanted; empty parts let everything pass. The latest come first.
///
/// @param words a report of the story holds them all
/// @param places refs, one of which the story is about or has an event in
/// @param countries codes, in one of which an event of the story lies
/// @param since only what was added or changed after this revision; 0 for all
public record StoryFilter(
    String words,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<String> places,
    List<String> countries,
    List<String> languages,
    String storyline,
    long since) {
  public StoryFilter {
    places = List.copyOf(places);
    countries = List.copyOf(countries);
    languages = List.copyOf(languages);
  }
}
