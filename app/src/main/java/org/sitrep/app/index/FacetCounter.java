package org.sitrep.app.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Counts the events of a filter by what they are.
final class FacetCounter {
  private static final Comparator<Facets.Count> MOST_FIRST =
      Comparator.comparingLong(Facets.Count::count).reversed().thenComparing(Facets.Count::id);

  private final Columns columns;
  private final Candidates candidates;
  private final Selection selection;

  FacetCounter(Columns columns, Candidates candidates, Selection selection) {
    this.columns = columns;
    this.candidates = candidates;
    this.selection = selection;
  }

  /// @param languages that reports may have
  Facets count(EventFilter filter, List<String> languages) {
    Rows all = selection.of(filter);
    return new Facets(
        all.count(),
        groups(without(filter.groups(), filter.withGroups(List.of()), all)),
        counts(
            columns.type, columns.types, without(filter.types(), filter.withTypes(List.of()), all)),
        counts(
            columns.status,
            columns.statuses,
            without(filter.statuses(), filter.withStatuses(List.of()), all)),
        counts(
            columns.country,
            columns.countries,
            without(filter.countries(), filter.withCountries(List.of()), all)),
        languages(languages, without(filter.languages(), filter.withLanguages(List.of()), all)));
  }

  private Rows without(List<String> own, EventFilter rest, Rows all) {
    return own.isEmpty() ? all : selection.of(rest);
  }

  private static long[] numbers(int[] column, int size, Rows rows) {
    long[] counts = new long[size];
    rows.each(i -> counts[column[i]]++);
    return counts;
  }

  private List<Facets.Count> counts(int[] column, Dictionary names, Rows rows) {
    return list(numbers(column, names.size(), rows), names);
  }

  private List<Facets.Count> groups(Rows rows) {
    long[] byType = numbers(columns.type, columns.types.size(), rows);
    long[] byGroup = new long[columns.groups.size()];
    for (int type = 0; type < byType.length; type++) {
      byGroup[columns.groupOfType[type]] += byType[type];
    }
    return list(byGroup, columns.groups);
  }

  private List<Facets.Count> languages(List<String> tags, Rows rows) {
    List<Facets.Count> list = new ArrayList<>();
    for (String tag : tags) {
      long count = rows.countCommon(candidates.ofLanguage(tag));
      if (count > 0) {
        list.add(new Facets.Count(tag, count));
      }
    }
    list.sort(MOST_FIRST);
    return list;
  }

  /// What is counted, without what has no name.
  static List<Facets.Count> list(long[] counts, Dictionary names) {
    List<Facets.Count> list = new ArrayList<>();
    for (int number = 1; number < counts.length; number++) {
      if (counts[number] > 0) {
        list.add(new Facets.Count(names.string(number), counts[number]));
      }
    }
    list.sort(MOST_FIRST);
    return list;
  }
}
