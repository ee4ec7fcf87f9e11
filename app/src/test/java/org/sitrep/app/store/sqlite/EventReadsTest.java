package org.sitrep.app.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sitrep.app.Samples;
import org.sitrep.app.index.EventFilter;
import org.sitrep.app.index.EventIndex;
import org.sitrep.app.store.Box;
import org.sitrep.app.store.EventRow;
import org.sitrep.app.store.Kept;
import org.sitrep.app.store.Store;
import org.sitrep.model.Event;
import org.sitrep.model.Precision;

/// Events are found by what is known of them.
class EventReadsTest {
  private static final Store STORE = SqliteStore.temporary();
  private static final List<EventRow> ROWS = new ArrayList<>();

  @BeforeAll
  static void fill() {
    new MadePicture(40, 5).into(STORE);
    STORE.eventRows(ROWS::add);
  }

  @AfterAll
  static void close() {
    STORE.close();
  }

  @Test
  void rowsTellWhatTheEventsAre() {
    assertThat(ROWS).hasSize(200);
    assertThat(ROWS).isSortedAccordingTo((a, b) -> Long.compare(a.row(), b.row()));
    for (Kept<Event> kept : STORE.events(ROWS.stream().map(EventRow::row).toList())) {
      EventRow row = row(kept.value().id());
      assertThat(row.row()).isEqualTo(kept.row());
      assertThat(row.type()).isEqualTo("clash");
      assertThat(row.status()).isEqualTo(kept.value().status().id());
      assertThat(row.precision()).isEqualTo(kept.value().date().precision());
      assertThat(row.fromDay() == EventRow.NO_DAY).isEqualTo(!kept.value().date().isKnown());
      assertThat(row.place()).isEqualTo(kept.value().place().map(p -> p.ref()).orElse(""));
      assertThat(row.lat()).isEqualTo(kept.value().place().map(p -> p.lat()).orElse(Double.NaN));
      assertThat(row.story()).isEqualTo(kept.value().story());
      assertThat(row.storyline()).isEqualTo(kept.value().storyline());
      assertThat(row.background()).isEqualTo(kept.value().background());
      assertThat(row.weight()).isEqualTo(kept.value().claims().size());
    }
    assertThat(row("e0").precision()).isEqualTo(Precision.DAY);
  }

  @Test
  void eventsComeInTheOrderAskedFor() {
    long first = row("e0").row();
    long last = row("e199").row();

    assertThat(STORE.events(List.of(last, 999_999L, first)))
        .extracting(kept -> kept.value().id())
        .containsExactly("e199", "e0");
    assertThat(STORE.eventsById(List.of("e7", "nothing", "e3'\"")))
        .extracting(kept -> kept.value().id())
        .containsExactly("e7");
    assertThat(STORE.event("e8").orElseThrow().value().id()).isEqualTo("e8");
    assertThat(STORE.event("' OR 1=1 --")).isEmpty();
    List<Long> many = Stream.generate(() -> first).limit(50_000).toList();
    assertThat(STORE.events(many)).hasSize(50_000);
  }

  @Test
  void wordsLeadToWhatArticlesTell() {
    assertThat(ids(STORE.eventRowsOfWords("word12")))
        .containsExactlyInAnyOrder("e60", "e61", "e62", "e63", "e64");
    assertThat(ids(STORE.eventRowsOfWords("WORD13 cafe")))
        .containsExactlyInAnyOrder("e60", "e65", "e66", "e67", "e68", "e69");
    assertThat(STORE.eventRowsOfWords("word12 nothing")).isEmpty();
    assertThat(STORE.eventRowsOfWords("word12 wo")).hasSize(5);
    assertThat(STORE.eventRowsOfWords("wo word12")).isEmpty();
  }

  @Test
  void wordsLeadToNamesOfPlacesAndActors() {
    assertThat(ids(STORE.eventRowsOfWords("spot7 senor")))
        .isEqualTo(of(r -> r.place().equals("place:7")));
    assertThat(STORE.eventRowsOfWords("agent3"))
        .isEqualTo(STORE.eventRowsOfActors(List.of("actor:3")));
    assertThat(STORE.eventRowsOfWords("voice")).isEmpty();
  }

  @Test
  void whatIsNoWordLeadsNowhere() {
    for (String words :
        List.of("", " ", "\"", "***", "-", "(", "\"\"", "\u0000", "\ud800", "!? …", "\u0301")) {
      assertThat(STORE.eventRowsOfWords(words)).as(words).isEmpty();
    }
    for (String words :
        List.of(
            "a\"b", "NEAR(x y)", "title:x", "x AND", "NOT x", "x*y", "{title}:x", "^x", "x'y")) {
      STORE.eventRowsOfWords(words);
    }
    assertThat(STORE.eventRowsOfWords("OR word12")).isEmpty();
  }

  @Test
  void actorsOriginsLanguagesArticlesAndStoriesHaveTheirEvents() {
    assertThat(ids(STORE.eventRowsOfActors(List.of("actor:1", "actor:2", "actor:x"))))
        .isEqualTo(of(row -> number(row) % 9 == 1 || number(row) % 9 == 2));
    assertThat(ids(STORE.eventRowsOfOrigins(List.of("origin4"))))
        .isEqualTo(
            of(row -> number(row) % 11 == 4 || number(row) % 11 == 3 && number(row) % 10 == 0));
    assertThat(ids(STORE.eventRowsOfLanguages(List.of("nb"))))
        .isEqualTo(
            of(
                row ->
                    MadePicture.language(number(row) / 5).equals("nb")
                        || number(row) % 10 == 0
                            && MadePicture.language(number(row) / 5 + 1).equals("nb")));
    assertThat(ids(STORE.eventRowsOfArticle("a3")))
        .containsExactlyInAnyOrder("e10", "e15", "e16", "e17", "e18", "e19");
    assertThat(ids(STORE.eventRowsOfStory("s1"))).hasSize(10);
    assertThat(STORE.eventRowsOfStory("none")).isEmpty();
    assertThat(STORE.eventRowsOfActors(List.of())).isEmpty();
  }

  @Test
  void aBoxHoldsWhatLiesInIt() {
    for (Box box :
        List.of(
            Box.WORLD,
            new Box(170, -30, -170, 30),
            new Box(-180, -25.1, 180, -25.1),
            new Box(0, 0, 60, 10),
            new Box(10, 10, 10, 10))) {
      assertThat(ids(STORE.eventRowsIn(box)))
          .isEqualTo(of(row -> box.contains(row.lat(), row.lon())));
    }
  }

  @Test
  void theIndexAgreesWithTheStore() throws Exception {
    EventIndex index = EventIndex.of(STORE, Samples.knowledge().ontology());

    assertThat(index.revision()).isEqualTo(STORE.state().pictureRevision());
    assertThat(index.count(EventFilter.ALL.withWords("word13"))).isEqualTo(6);
    assertThat(index.count(EventFilter.ALL.withStory("s1"))).isEqualTo(10);
    assertThat(index.facets(EventFilter.ALL).languages()).hasSize(3);
  }

  private static int number(EventRow row) {
    return Integer.parseInt(row.id().substring(1));
  }

  private static EventRow row(String id) {
    return ROWS.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> of(Predicate<EventRow> test) {
    return ROWS.stream().filter(test).map(EventRow::id).toList();
  }

  /// Ids of rows, which must be sorted.
  private static List<String> ids(long[] rows) {
    assertThat(rows).isSorted().doesNotHaveDuplicates();
    return STORE.events(Arrays.stream(rows).boxed().toList()).stream()
        .map(kept -> kept.value().id())
        .toList();
  }
}
