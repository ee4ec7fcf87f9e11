package org.sitrep.app.store;

import java.util.List;

/// An origin of claims and how it fares beside others.
///
/// @param key what makes it one voice
/// @param claims how many claims rest on it
/// @param events how many events it is an origin of
/// @param first how many of these, with others behind them, it told no later than anyone, by day of
///   publication
/// @param alone how many no one else tells
/// @param corroborated how many another origin tells as well
/// @param contradicted disputed or denied events, and figures in conflict, that it has a share in
/// @param articles how many articles carry its words
/// @param languages of these articles, sorted
public record SourceRow(
    String key,
    String name,
    String kind,
    int claims,
    int events,
    int first,
    int alone,
    int corroborated,
    int contradicted,
    int articles,
    List<String> languages) {
  public SourceRow {
    languages = List.copyOf(languages);
  }
}
