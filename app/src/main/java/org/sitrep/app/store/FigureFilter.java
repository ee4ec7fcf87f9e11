package org.sitrep.app.store;

import java.util.List;

/// Which figures are wanted; empty parts let everything pass. Those in conflict come first, then
/// those with most values.
///
/// @param words an article that gives the figure holds them all
/// @param agreements ids
/// @param since only what was added or changed after this revision; 0 for all
public record FigureFilter(
    String words,
    List<String> measures,
    List<String> agreements,
    List<String> places,
    List<String> countries,
    String story,
    String storyline,
    String event,
    String article,
    long since) {
  public FigureFilter {
    measures = List.copyOf(measures);
    agreements = List.copyOf(agreements);
    places = List.copyOf(places);
    countries = List.copyOf(countries);
  }
}
