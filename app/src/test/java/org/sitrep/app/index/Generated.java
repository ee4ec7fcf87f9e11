package org.sitrep.app.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.sitrep.app.Samples;
import org.sitrep.app.store.EventRow;
import org.sitrep.app.store.Paging;
import org.sitrep.app.store.PlaceRow;
import org.sitrep.app.store.Store;
import org.sitrep.app.store.StoreState;
import org.sitrep.knowledge.Ontology;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Precision;

/// Events made up by a seeded generator, and a store that holds them.
final class Generated {
  static final List<String> TYPES = List.of("clash", "airstrike", "protest", "flood", "talks");
  static final List<String> COUNTRIES = List.of("SY", "FR", "ES", "FJ", "NO");
  static final List<String> LANGUAGES = List.of("ar", "en", "nb");
  static final LocalDate BEGIN = LocalDate.of(2017, 9, 1);
  private static final int PLACES = 60;

  final List<EventRow> rows = new ArrayList<>();
  final List<Place> places = new ArrayList<>();
  private final Random random;

  Generated(long seed, int size) {
    random = new Random(seed);
    for (int i = 0; i < PLACES; i++) {
      places.add(place(i));
    }
    long row = 0;
    for (int i = 0; i < size; i++) {
      row += 1 + random.nextInt(3);
      rows.add(event(row));
    }
  }

  private Place place(int i) {
    PlaceKind kind = i < 5 ? PlaceKind.COUNTRY : i < 10 ? PlaceKind.DIVISION : PlaceKind.SETTLEMENT;
    String country = COUNTRIES.get(i % COUNTRIES.size());
    double lat = i == 11 ? 90 : i == 12 ? -90 : Math.rint(random.nextDouble(-80, 80) * 64) / 64;
    double lon = i == 13 ? 180 : i == 14 ? -180 : Math.rint(random.nextDouble(-180, 180) * 64) / 64;
    return new Place("place:" + i, "P" + i, country, "", lat, lon, kind, 0, 1);
  }

  private EventRow event(long row) {
    Optional<Place> place =
        random.nextInt(8) == 0 ? Optional.empty() : Optional.of(places.get(random.nextInt(PLACES)));
    int from = EventRow.NO_DAY;
    int to = EventRow.NO_DAY;
    Precision precision = Precision.UNKNOWN;
    if (random.nextInt(6) != 0) {
      int length = List.of(1, 1, 1, 2, 7, 30, 365).get(random.nextInt(7));
      from = (int) BEGIN.toEpochDay() + random.nextInt(200);
      to = from + length - 1;
      precision = length < 3 ? Precision.DAY : length < 10 ? Precision.WEEK : Precision.MONTH;
    }
    String story = "s" + random.nextInt(40);
    return new EventRow(
        row,
        "e" + row,
        TYPES.get(random.nextInt(TYPES.size())),
        EventStatus.values()[random.nextInt(EventStatus.values().length)].id(),
        from,
        to,
        precision,
        place.map(Place::ref).orElse(""),
        place.map(Place::country).orElse(""),
        place.map(Place::lat).orElse(Double.NaN),
        place.map(Place::lon).orElse(Double.NaN),
        story,
        "l" + story.charAt(1),
        random.nextInt(3) == 0,
        random.nextInt(20),
        1,
        1 + random.nextInt(9));
  }

  /// The event types as packed.
  static Ontology ontology() {
    try {
      return Samples.knowledge().ontology();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Which events the made-up store says a word, actor, … leads to.
  static boolean found(String what, EventRow event) {
    return Math.floorMod(what.hashCode() * 31L + event.row(), 3) == 0;
  }

  private long[] found(List<?> wanted) {
    return rows.stream()
        .filter(event -> wanted.stream().anyMatch(what -> found((String) what, event)))
        .mapToLong(EventRow::row)
        .toArray();
  }

  /// A store that answers what an index asks, and nothing else.
  Store store() {
    return (Store)
        Proxy.newProxyInstance(
            Store.class.getClassLoader(),
            new Class<?>[] {Store.class},
            (proxy, method, given) ->
                switch (method.getName()) {
                  case "state" -> state();
                  case "eventRows" -> {
                    @SuppressWarnings("unchecked")
                    Consumer<EventRow> receiver = (Consumer<EventRow>) given[0];
                    rows.forEach(receiver);
                    yield null;
                  }
                  case "places" ->
                      Paging.first(PLACES)
                          .page(
                              places.stream().map(place -> new PlaceRow(place, 1)).toList(),
                              PLACES);
                  case "eventRowsOfWords", "eventRowsOfArticle", "eventRowsOfStory" ->
                      found(List.of(given[0]));
                  case "eventRowsOfActors", "eventRowsOfOrigins", "eventRowsOfLanguages" ->
                      found((List<?>) given[0]);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private StoreState state() {
    return new StoreState(
        9, 7, 7, 0, "", 1, 1, rows.size(), 0, 0, LANGUAGES, Optional.empty(), Optional.empty());
  }
}
