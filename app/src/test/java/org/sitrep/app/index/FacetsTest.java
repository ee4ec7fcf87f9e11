package org.sitrep.app.index;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.sitrep.app.store.EventRow;
import org.sitrep.knowledge.Ontology;

/// Counts by what events are.
class FacetsTest {
  private static final Ontology ONTOLOGY = Generated.ontology();
  private final Generated made = new Generated(3, 1500);
  private final EventIndex index = EventIndex.of(made.store(), ONTOLOGY);
  private final EventFilter filter =
      EventFilter.ALL
          .withGroups(List.of("conflict"))
          .withStatuses(List.of("disputed"))
          .withCountries(List.of("SY", "FJ"))
          .withLanguages(List.of("en"));

  @Test
  void aFacetIsCountedWithoutItsOwnPart() {
    Facets facets = index.facets(filter);

    assertThat(facets.total()).isEqualTo(made.rows.stream().filter(passes(filter)).count());
    assertThat(map(facets.groups()))
        .isEqualTo(
            counts(filter.withGroups(List.of()), event -> ONTOLOGY.type(event.type()).group()));
    assertThat(map(facets.types())).isEqualTo(counts(filter, EventRow::type));
    assertThat(map(facets.statuses()))
        .isEqualTo(counts(filter.withStatuses(List.of()), EventRow::status));
    assertThat(map(facets.countries()))
        .isEqualTo(counts(filter.withCountries(List.of()), EventRow::country));
  }

  @Test
  void languagesAreThoseOfTheReports() {
    EventFilter rest = filter.withLanguages(List.of());

    assertThat(index.facets(filter).languages())
        .isNotEmpty()
        .allSatisfy(
            language ->
                assertThat(language.count())
                    .isEqualTo(
                        made.rows.stream()
                            .filter(passes(rest))
                            .filter(event -> Generated.found(language.id(), event))
                            .count()));
  }

  @Test
  void theMostFrequentComeFirst() {
    assertThat(index.facets(EventFilter.ALL).types())
        .hasSize(5)
        .isSortedAccordingTo(
            Comparator.comparingLong(Facets.Count::count)
                .reversed()
                .thenComparing(Facets.Count::id));
  }

  private static NaiveFilter passes(EventFilter filter) {
    return new NaiveFilter(filter, ONTOLOGY);
  }

  private Map<String, Long> counts(EventFilter of, Function<EventRow, String> what) {
    return made.rows.stream()
        .filter(passes(of))
        .filter(event -> !what.apply(event).isEmpty())
        .collect(groupingBy(what, counting()));
  }

  private static Map<String, Long> map(List<Facets.Count> counts) {
    return counts.stream().collect(toMap(Facets.Count::id, Facets.Count::count));
  }
}
