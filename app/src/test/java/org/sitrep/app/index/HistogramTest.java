package org.sitrep.app.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.app.index.Histogram.Bin;
import org.sitrep.app.index.Histogram.Unit;
import org.sitrep.app.store.EventRow;
import org.sitrep.knowledge.Ontology;
import org.sitrep.model.Precision;

/// Events by day.
class HistogramTest {
  private static final Ontology ONTOLOGY = Generated.ontology();
  private final Generated made = new Generated(5, 0);

  @Test
  void theUnitIsTheFinestThatFits() {
    news("2017-09-04");
    news("2017-09-13");
    assertThat(histogram(10).unit()).isEqualTo(Unit.DAY);
    assertThat(histogram(9).unit()).isEqualTo(Unit.WEEK);
    assertThat(histogram(2).unit()).isEqualTo(Unit.WEEK);
    assertThat(histogram(1).unit()).isEqualTo(Unit.MONTH);
    news("2018-01-01");
    assertThat(histogram(5).unit()).isEqualTo(Unit.MONTH);
    assertThat(histogram(4).unit()).isEqualTo(Unit.YEAR);
    assertThat(histogram(1).unit()).isEqualTo(Unit.DECADE);
  }

  @Test
  void binsHaveNoGapsAndBeginWhereTheirUnitDoes() {
    news("1969-12-30");
    news("1970-02-11");
    Histogram weeks = histogram(8);
    assertThat(weeks.unit()).isEqualTo(Unit.WEEK);
    assertThat(weeks.bins()).hasSize(7);
    LocalDate next = LocalDate.of(1969, 12, 29);
    for (Bin bin : weeks.bins()) {
      assertThat(bin.from()).isEqualTo(next);
      assertThat(bin.from().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
      assertThat(bin.to()).isEqualTo(bin.from().plusDays(6));
      next = bin.to().plusDays(1);
    }
    assertThat(histogram(3).bins().getFirst())
        .isEqualTo(new Bin(LocalDate.of(1969, 12, 1), LocalDate.of(1969, 12, 31), 1, 0));
    assertThat(histogram(1).bins())
        .containsExactly(new Bin(LocalDate.of(1970, 1, 1), LocalDate.of(1979, 12, 31), 1, 0));
    assertThat(histogram(1).earlier()).isEqualTo(1);
  }

  @Test
  void whatIsRecalledFromLongAgoDoesNotPressTheNewsTogether() {
    news("2017-09-05");
    news("2017-09-25");
    event("1915-04-24", "single-source", true);
    event("2017-08-30", "single-source", true);
    event("2030-01-01", "expected", false);
    event("2017-10-02", "expected", false);
    undated();

    Histogram histogram = histogram(40);

    assertThat(histogram.unit()).isEqualTo(Unit.DAY);
    assertThat(histogram.bins().getFirst())
        .isEqualTo(new Bin(LocalDate.of(2017, 8, 30), LocalDate.of(2017, 8, 30), 0, 1));
    assertThat(histogram.bins().getLast().from()).isEqualTo("2017-10-02");
    assertThat(histogram.earlier()).isEqualTo(1);
    assertThat(histogram.later()).isEqualTo(1);
    assertThat(histogram.undated()).isEqualTo(1);
    assertThat(histogram.total()).isEqualTo(7);
  }

  @Test
  void withoutNewsAllDatedEventsAreCovered() {
    event("1915-04-24", "single-source", true);
    event("2017-08-30", "single-source", true);

    Histogram histogram = histogram(80);

    assertThat(histogram.unit()).isEqualTo(Unit.DECADE);
    assertThat(histogram.bins()).hasSize(11);
    assertThat(histogram.bins().stream().mapToLong(Bin::recalled).sum()).isEqualTo(2);
  }

  @Test
  void theFiltersDaysDoNotCount() {
    news("2017-09-05");
    news("2017-09-25");
    EventFilter filter =
        EventFilter.ALL.withDays(Optional.of(LocalDate.of(2017, 9, 20)), Optional.empty());

    assertThat(index().histogram(filter, 80)).isEqualTo(histogram(80));
    assertThatThrownBy(() -> index().histogram(filter, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyEventIsCountedOnce() {
    Generated many = new Generated(6, 3000);
    EventIndex index = EventIndex.of(many.store(), ONTOLOGY);
    for (int bins = 1; bins <= 400; bins++) {
      Histogram histogram = index.histogram(EventFilter.ALL, bins);
      long counted = histogram.bins().stream().mapToLong(bin -> bin.news() + bin.recalled()).sum();
      assertThat(histogram.bins()).hasSizeLessThanOrEqualTo(bins);
      assertThat(counted + histogram.earlier() + histogram.later() + histogram.undated())
          .isEqualTo(histogram.total())
          .isEqualTo(3000);
    }
  }

  private EventIndex index() {
    return EventIndex.of(made.store(), ONTOLOGY);
  }

  private Histogram histogram(int bins) {
    return index().histogram(EventFilter.ALL, bins);
  }

  private void news(String day) {
    event(day, "corroborated", false);
  }

  private void event(String day, String status, boolean recalled) {
    add((int) LocalDate.parse(day).toEpochDay(), status, recalled);
  }

  private void undated() {
    add(EventRow.NO_DAY, "single-source", false);
  }

  private void add(int day, String status, boolean recalled) {
    long row = made.rows.size() + 1L;
    Precision precision = day == EventRow.NO_DAY ? Precision.UNKNOWN : Precision.DAY;
    made.rows.add(
        new EventRow(
            row,
            "e" + row,
            "clash",
            status,
            day,
            day,
            precision,
            "",
            "",
            Double.NaN,
            Double.NaN,
            "s",
            "l",
            recalled,
            1,
            1,
            1));
  }
}
