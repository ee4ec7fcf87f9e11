package org.sitrep.app.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.app.Samples;
import org.sitrep.app.index.EventFilter;
import org.sitrep.app.index.EventIndex;
import org.sitrep.app.store.Progress;
import org.sitrep.app.store.Reading;
import org.sitrep.app.store.Store;
import org.sitrep.app.store.sqlite.SqliteStore;
import org.sitrep.app.write.PictureFiles;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;
import org.sitrep.model.Event;
import org.sitrep.model.Picture;
import org.sitrep.picture.Teller;

/// Exports hold what passes the filter, in the words of `build`, and never a part of it.
class ExportsTest {
  private static final String HOME = "http://localhost:8080/";
  private static final EventFilter NOTHING = EventFilter.ALL.withCountries(List.of("NO"));

  @TempDir Path folder;

  private Knowledge knowledge;
  private Store store;

  @BeforeEach
  void open() throws IOException {
    knowledge = Samples.knowledge();
    store = SqliteStore.temporary();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @EnumSource(ExportFile.class)
  void everyFileIsWrittenOfAllOfSomeAndOfNothing(ExportFile file) throws IOException {
    put(Samples.picture());

    assertThat(Exports.contentType(file.file())).contains(file.contentType());
    assertThat(export(file.file(), EventFilter.ALL)).isNotEmpty();
    assertThat(export(file.file(), EventFilter.ALL.withCountries(List.of("FR")))).isNotEmpty();
    export(file.file(), NOTHING);
  }

  @Test
  void theWholePictureIsWhatBuildWrites() throws IOException {
    put(Samples.picture());
    Path built = folder.resolve("built");
    new PictureFiles(knowledge, new Teller(knowledge, "en")).write(Samples.picture(), built);

    for (String file :
        List.of(
            "articles.jsonl",
            "stories.jsonl",
            "events.jsonl",
            "figures.jsonl",
            "warnings.jsonl",
            "events.csv",
            "sitrep.md",
            "sitrep.html")) {
      assertThat(export(file, EventFilter.ALL))
          .as(file)
          .isEqualTo(Files.readString(built.resolve(file), UTF_8));
    }
    assertThat(export("events.geojson", EventFilter.ALL))
        .isEqualTo(Files.readString(built.resolve("map.geojson"), UTF_8));
  }

  @Test
  void whatBelongsToNoEventOfTheFilterIsLeftOut() throws IOException {
    put(Samples.picture());

    for (String file : List.of("articles", "stories", "events", "figures", "warnings")) {
      assertThat(export(file + ".jsonl", NOTHING)).as(file).isEmpty();
      assertThat(export(file + ".jsonl", EventFilter.ALL.withTypes(List.of("flood"))))
          .as(file)
          .hasLineCount(1);
    }
    assertThat(export("events.csv", NOTHING)).hasLineCount(1);
    assertThat(export("sitrep.md", NOTHING)).doesNotContain("Lyon");
  }

  @Test
  void rowsHaveNoBound() throws IOException {
    int many = 2 * PictureSlice.MOST_EVENTS + 321;
    put(withEvents(many));

    assertThat(export("events.jsonl", EventFilter.ALL)).hasLineCount(many);
    assertThat(export("events.tsv", EventFilter.ALL)).hasLineCount(many + 1);
    assertThat(export("feed.json", EventFilter.ALL).split("\"urn:uuid:", -1)).hasSize(101);
  }

  @Test
  void aReportOfTooMuchIsRefusedBeforeAnythingIsWritten() {
    put(withEvents(PictureSlice.MOST_EVENTS + 1));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThatThrownBy(() -> exports().write("sitrep.html", EventFilter.ALL, "en", HOME, out))
        .isInstanceOfSatisfying(
            TooWide.class,
            wide -> assertThat(wide.events()).isEqualTo(PictureSlice.MOST_EVENTS + 1))
        .hasMessageContaining("401 events");
    assertThat(out.size()).isZero();
  }

  @Test
  void feedsNameTheirOwnAddressWithItsFilter() throws IOException {
    put(Samples.picture());
    EventFilter filter = EventFilter.ALL.withTypes(List.of("flood", "storm")).withWords("a&b");

    assertThat(export("feed.json", filter))
        .contains(
            "\"http://localhost:8080/api/v1/export/feed.json?lang=en&q=a%26b&type=flood%2Cstorm\"");
    assertThat(export("feed.atom", EventFilter.ALL))
        .contains("<id>urn:uuid:", "http://localhost:8080/events/ev-1");
  }

  @Test
  void unknownFilesAndLanguagesAreRefused() {
    put(Samples.picture());
    OutputStream out = new ByteArrayOutputStream();

    assertThat(Exports.contentType("../events.csv")).isEmpty();
    assertThatThrownBy(() -> exports().write("events.xls", EventFilter.ALL, "en", HOME, out))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> exports().write("events.csv", EventFilter.ALL, "xx", HOME, out))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(ExportFile.class)
  void aBrokenStreamIsToldAsSuch(ExportFile file) {
    put(withEvents(300));
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("gone");
          }
        };

    assertThatThrownBy(() -> exports().write(file.file(), EventFilter.ALL, "en", HOME, broken))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("gone");
  }

  private Exports exports() {
    return new Exports(knowledge, store, () -> EventIndex.of(store, knowledge.ontology()));
  }

  private String export(String file, EventFilter filter) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exports().write(file, filter, "en", HOME, out);
    return out.toString(UTF_8);
  }

  private void put(Picture picture) {
    List<Reading> readings =
        picture.articles().stream().map(article -> new Reading(source(article), article)).toList();
    store.take(readings, "test");
    store.put(picture, event -> 1, store.state().revision(), Progress.silent());
  }

  private static Article source(AnnotatedArticle article) {
    return new Article(
        article.id(),
        article.url(),
        article.outlet(),
        Optional.of(article.language()),
        Optional.of(article.published()),
        Optional.of(article.title()),
        article.text());
  }

  /// The sample with its event many times over.
  private static Picture withEvents(int many) {
    Picture sample = Samples.picture();
    Event event = sample.events().getFirst();
    List<Event> events =
        IntStream.range(0, many).mapToObj(i -> withId(event, "ev-" + (1000 + i))).toList();
    return new Picture(
        sample.articles(),
        sample.stories(),
        events,
        sample.figures(),
        sample.control(),
        sample.warnings());
  }

  private static Event withId(Event event, String id) {
    return new Event(
        id,
        event.type(),
        event.date(),
        event.place(),
        event.agents(),
        event.targets(),
        event.fatalities(),
        event.status(),
        event.origins(),
        event.claims(),
        event.story(),
        event.storyline(),
        event.background());
  }
}
