package org.sitrep.app.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sitrep.app.store.Box;
import org.sitrep.app.store.EventRow;
import org.sitrep.app.store.Page;
import org.sitrep.app.store.Paging;
import org.sitrep.knowledge.Ontology;

/// The index finds and orders what a filter read word by word finds and orders.
class EventIndexTest {
  private static final Ontology ONTOLOGY = Generated.ontology();
  private final Generated made = new Generated(1, 2000);
  private final EventIndex index = EventIndex.of(made.store(), ONTOLOGY);

  @Test
  void aRandomFilterLetsPassWhatItSays() {
    Random random = new Random(2);
    for (int i = 0; i < 600; i++) {
      EventFilter filter = filter(random);
      Sort sort = Sort.values()[random.nextInt(Sort.values().length)];
      List<Long> wanted =
          made.rows.stream()
              .filter(new NaiveFilter(filter, ONTOLOGY))
              .sorted(order(sort))
              .map(EventRow::row)
              .toList();

      Page<Long> page = index.rows(filter, sort, Paging.first(5000));

      assertThat(page.items()).as("%s %s", filter, sort).isEqualTo(wanted);
      assertThat(page.total()).isEqualTo(wanted.size());
      assertThat(index.count(filter)).isEqualTo(wanted.size());
    }
  }

  private static EventFilter filter(Random random) {
    EventFilter filter = EventFilter.ALL;
    for (int parts = random.nextInt(4); parts >= 0; parts--) {
      filter = narrowed(filter, random);
    }
    return filter;
  }

  private static EventFilter narrowed(EventFilter filter, Random random) {
    String some = "x" + random.nextInt(5);
    return switch (random.nextInt(16)) {
      case 0 -> filter.withTypes(List.of(Generated.TYPES.get(random.nextInt(5)), "unknown"));
      case 1 -> filter.withGroups(List.of(random.nextBoolean() ? "conflict" : "hazard"));
      case 2 -> filter.withStatuses(List.of("disputed", "corroborated"));
      case 3 -> filter.withBox(Optional.of(box(random)));
      case 4 -> filter.withDays(Optional.of(day(random)), Optional.empty());
      case 5 -> filter.withDays(Optional.empty(), Optional.of(day(random)));
      case 6 -> filter.withDays(Optional.of(day(random)), Optional.of(day(random)));
      case 7 -> filter.withPlaces(List.of("place:3", "place:30", "place:x"));
      case 8 -> filter.withCountries(List.of("SY", "NO"));
      case 9 -> filter.withActors(List.of(some, "x9"));
      case 10 -> filter.withOrigins(List.of(some));
      case 11 -> filter.withLanguages(List.of("en", "nb"));
      case 12 -> filter.withStory("s" + random.nextInt(45));
      case 13 -> filter.withStoryline("l" + random.nextInt(6)).withArticle(some);
      case 14 -> filter.withScope(Scope.values()[random.nextInt(3)]).withWords(some);
      default -> filter.withSince(random.nextInt(10));
    };
  }

  /// Every other one crosses the date line.
  private static Box box(Random random) {
    double south = random.nextInt(-90, 60);
    return new Box(
        random.nextInt(-180, 181), south, random.nextInt(-180, 181), south + random.nextInt(31));
  }

  private static LocalDate day(Random random) {
    return random.nextInt(20) == 0
        ? LocalDate.MAX
        : Generated.BEGIN.plusDays(random.nextInt(-50, 700));
  }

  private static Comparator<EventRow> order(Sort sort) {
    Comparator<EventRow> weight = Comparator.comparingInt(EventRow::weight).reversed();
    Comparator<EventRow> latest =
        Comparator.comparingInt(EventRow::toDay)
            .reversed()
            .thenComparing(Comparator.comparingInt(EventRow::fromDay).reversed());
    Comparator<EventRow> undated =
        Comparator.comparing((EventRow event) -> event.fromDay() == EventRow.NO_DAY);
    Comparator<EventRow> order =
        switch (sort) {
          case DATE -> undated.thenComparing(latest).thenComparing(weight);
          case EARLIEST ->
              undated
                  .thenComparingInt(EventRow::fromDay)
                  .thenComparingInt(EventRow::toDay)
                  .thenComparing(weight);
          case WEIGHT -> weight.thenComparing(undated).thenComparing(latest);
          case CHANGED ->
              Comparator.comparingLong(EventRow::changed).reversed().thenComparing(weight);
        };
    return order.thenComparingLong(EventRow::row);
  }

  @Test
  void piecesOfAListMakeTheList() {
    List<Long> whole = index.rows(EventFilter.ALL, Sort.WEIGHT, Paging.first(5000)).items();
    List<Long> pieces = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      Page<Long> page = index.rows(EventFilter.ALL, Sort.WEIGHT, new Paging(333, after));
      pieces.addAll(page.items());
      after = page.next();
    } while (after.isPresent());

    assertThat(pieces).isEqualTo(whole).hasSize(2000);
    assertThat(index.rows(EventFilter.ALL, Sort.DATE, new Paging(5, Optional.of("9999"))).items())
        .isEmpty();
    assertThatThrownBy(
            () -> index.rows(EventFilter.ALL, Sort.DATE, new Paging(5, Optional.of("-1"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anIndexOfNothingAnswers() {
    EventIndex empty = EventIndex.of(new Generated(1, 0).store(), ONTOLOGY);

    assertThat(empty.revision()).isEqualTo(7);
    assertThat(empty.rows(EventFilter.ALL, Sort.DATE, Paging.first(10)).items()).isEmpty();
    assertThat(empty.facets(EventFilter.ALL.withTypes(List.of("clash"))).total()).isZero();
    assertThat(empty.clusters(EventFilter.ALL, Box.WORLD, 2)).isEmpty();
    assertThat(empty.histogram(EventFilter.ALL, 10).bins()).isEmpty();
  }
}
