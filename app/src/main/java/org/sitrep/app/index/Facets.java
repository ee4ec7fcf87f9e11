package org.sitrep.app.index;

import java.util.List;

/// How many events pass a filter, by what they are. Each list is counted without the filter's own
/// part for it (languages without the languages asked for, and so on), the most frequent first,
/// then by id; ids that no event has are left out.
///
/// @param total how many events pass the whole filter
public record Facets(
    long total,
    List<Count> groups,
    List<Count> types,
    List<Count> statuses,
    List<Count> countries,
    List<Count> languages) {
  public Facets {
    groups = List.copyOf(groups);
    types = List.copyOf(types);
    statuses = List.copyOf(statuses);
    countries = List.copyOf(countries);
    languages = List.copyOf(languages);
  }

  /// How many events have an id: of a group, a type, a status, a country or a language.
  public record Count(String id, long count) {}
}
