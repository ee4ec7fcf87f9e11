package org.sitrep.app.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.app.store.Kept;
import org.sitrep.app.store.Outcome;
import org.sitrep.app.store.Reading;
import org.sitrep.app.store.StoreException;
import org.sitrep.app.store.StoreState;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;
import org.sitrep.model.Event;
import org.sitrep.model.Picture;

/// Articles and pictures go in and come out, and nothing is written twice.
class SqliteStoreTest {
  private static final int ARTICLES = 8;

  @TempDir Path folder;

  private static Wire wire;
  private static List<Reading> readings;

  private Path file = Path.of("");
  private SqliteStore store;

  @BeforeAll
  static void read() throws IOException {
    wire = Wire.open();
    readings = wire.readings(0, ARTICLES);
  }

  @BeforeEach
  void open() {
    file = folder.resolve("s.sitrep");
    store = SqliteStore.open(file);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void sameArticlesAgainChangeNothing() {
    assertThat(store.take(readings, "s")).containsOnly(Outcome.NEW);
    StoreState state = store.state();

    assertThat(store.take(readings, "s")).containsOnly(Outcome.UNCHANGED);
    assertThat(store.state()).isEqualTo(state);
    assertThat(state.articles()).isEqualTo(ARTICLES);
    assertThat(state.pending()).isEqualTo(ARTICLES);
    assertThat(state.stamp()).isEqualTo("s");
  }

  @Test
  void articlesComeBackInOrderOfId() {
    store.take(readings.reversed(), "s");
    List<Article> sources = new ArrayList<>();
    store.sources(sources::add);

    assertThat(sources).isEqualTo(readings.stream().map(Reading::source).toList());
    assertThat(Wire.read(store)).isEqualTo(readings.stream().map(Reading::read).toList());
  }

  @Test
  void otherContentReplacesAndTheOldIsKept() throws SQLException {
    store.take(readings, "s");
    wire.derive(store);
    String id = readings.getFirst().source().id();
    Reading other = wire.read(Article.ofText(id, "A flood killed 7 people in Lyon."));

    assertThat(store.take(List.of(other, other), "s"))
        .containsExactly(Outcome.REPLACED, Outcome.UNCHANGED);
    assertThat(store.article(id).orElseThrow().value()).isEqualTo(other.read());
    assertThat(store.state().pending()).isOne();
    assertThat(number("SELECT count(*) FROM article_version WHERE id = '" + id + "'")).isOne();
    assertThat(store.check()).isEmpty();
    assertThat(wire.derive(store)).isEqualTo(wire.built(store));
    assertThat(store.state().pending()).isZero();
    assertThat(store.check()).isEmpty();
  }

  @Test
  void thePictureComesBackAndTheSameOneChangesNothing() {
    store.take(readings, "s");
    Picture picture = wire.derive(store);
    StoreState state = store.state();

    assertThat(wire.put(store, picture)).isEqualTo(state.pictureRevision());
    assertThat(store.state()).isEqualTo(new Rebased(state).of(state.revision()));
    assertThat(values(picture)).isEqualTo(picture.events());
    for (AnnotatedArticle article : picture.articles()) {
      assertThat(store.article(article.id()).orElseThrow().value()).isEqualTo(article);
    }
    assertThat(store.control(List.of())).isEqualTo(picture.control());
    assertThat(store.check()).isEmpty();
  }

  /// A state whose picture was made of a later revision of the articles.
  private record Rebased(StoreState state) {
    StoreState of(long revision) {
      return new StoreState(
          state.revision(),
          state.pictureRevision(),
          revision,
          state.pending(),
          state.stamp(),
          state.articles(),
          state.stories(),
          state.events(),
          state.figures(),
          state.warnings(),
          state.languages(),
          state.from(),
          state.to());
    }
  }

  @Test
  void onlyWhatDiffersChangesItsRevision() {
    store.take(readings, "s");
    Picture picture = wire.derive(store);
    long before = store.state().revision();
    Event gone = picture.events().getFirst();
    Event kept = picture.events().getLast();
    Event other = retyped(picture.events().get(1));
    List<Event> events = new ArrayList<>(picture.events());
    events.set(1, other);
    events.removeFirst();

    long revision = wire.put(store, with(picture, events));

    assertThat(revision).isEqualTo(before + 1);
    assertThat(store.event(gone.id())).isEmpty();
    Kept<Event> changed = store.event(other.id()).orElseThrow();
    assertThat(changed.value()).isEqualTo(other);
    assertThat(changed.changed()).isEqualTo(revision);
    assertThat(changed.added()).isEqualTo(before);
    assertThat(store.event(kept.id()).orElseThrow().changed()).isEqualTo(before);
    assertThat(store.check()).isEmpty();
  }

  @Test
  void numbersOfRowsAreNotGivenTwice() {
    store.take(readings, "s");
    Picture picture = wire.derive(store);
    String last = picture.events().getLast().id();
    long row = store.event(last).orElseThrow().row();
    wire.put(store, with(picture, picture.events().subList(0, picture.events().size() - 1)));
    wire.put(store, picture);

    assertThat(store.event(last).orElseThrow().row()).isGreaterThan(row);
  }

  @Test
  void newReadingsShowWithTheNextPicture() {
    store.take(readings, "old");
    wire.derive(store);
    AnnotatedArticle old = readings.getFirst().read();
    AnnotatedArticle pictured = store.article(old.id()).orElseThrow().value();
    AnnotatedArticle fresh = old.withClaims(List.of());

    store.reread(List.of(new Reading(readings.getFirst().source(), fresh)), "new");

    assertThat(store.state().stamp()).isEmpty();
    assertThat(store.state().pending()).isOne();
    assertThat(store.article(old.id()).orElseThrow().value()).isEqualTo(pictured);
    assertThat(Wire.read(store)).contains(fresh);
    assertThat(store.check()).isEmpty();
    Picture picture = wire.derive(store);
    assertThat(picture.articles()).contains(store.article(old.id()).orElseThrow().value());
    store.reread(readings, "new");
    assertThat(store.state().stamp()).isEqualTo("new");
    assertThat(store.check()).isEmpty();
  }

  @Test
  void aBackupIsAStoreOfItsOwn() throws IOException {
    store.take(readings, "s");
    Picture picture = wire.derive(store);
    Path copy = folder.resolve("copy.sitrep");

    store.backup(copy);

    try (SqliteStore other = SqliteStore.open(copy)) {
      assertThat(other.state()).isEqualTo(store.state());
      assertThat(other.check()).isEmpty();
      assertThat(wire.put(other, picture)).isEqualTo(store.state().pictureRevision());
    }
    assertThatThrownBy(() -> store.backup(copy)).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(folder).isDirectoryNotContaining("glob:**-part");
  }

  @Test
  void damageIsFound() throws SQLException {
    store.take(readings, "s");
    wire.derive(store);
    store.close();
    execute("DELETE FROM event_article WHERE event = 1");
    execute("DELETE FROM event_box WHERE n = (SELECT max(n) FROM event_box)");
    execute("UPDATE event SET weight = weight + 1 WHERE n = 2");
    execute("UPDATE article SET source = reading WHERE n = 3");
    execute("DELETE FROM article_words WHERE rowid = 4");
    open();

    assertThat(store.check())
        .anyMatch(fault -> fault.contains("without evidence"))
        .anyMatch(fault -> fault.contains("map lacks"))
        .anyMatch(fault -> fault.contains("events that differ"))
        .anyMatch(fault -> fault.contains("articles that differ"))
        .anyMatch(fault -> fault.contains("search does not find"));
  }

  @Test
  void aFullDiskCostsNothingThatWasStored() throws SQLException {
    store.take(readings.subList(0, ARTICLES / 2), "s");
    wire.derive(store);
    StoreState state = store.state();

    store.limit(pages());
    assertThatThrownBy(() -> store.take(wire.readings(ARTICLES, 4 * ARTICLES), "s"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("disk is full");
    assertThat(store.state()).isEqualTo(state);
    store.limit(Integer.MAX_VALUE - 1);
    store.take(wire.readings(ARTICLES, 4 * ARTICLES), "s");
    StoreState taken = store.state();

    store.limit(pages());
    assertThatThrownBy(() -> wire.derive(store)).hasMessageContaining("disk is full");
    assertThat(store.state()).isEqualTo(taken);
    assertThat(store.check()).isEmpty();
    store.limit(Integer.MAX_VALUE - 1);
    assertThat(values(wire.derive(store))).isNotEmpty();
    assertThat(store.check()).isEmpty();
  }

  @Test
  void aTemporaryStoreIsGoneAfterwards() {
    SqliteStore temporary = SqliteStore.temporary();
    temporary.take(readings, "s");
    assertThat(temporary.state().articles()).isEqualTo(ARTICLES);
    Path place = temporary.path();
    assertThat(place).exists();
    temporary.close();

    assertThat(Files.exists(place.getParent())).isFalse();
    assertThatThrownBy(temporary::state).isInstanceOf(StoreException.class);
  }

  private List<Event> values(Picture picture) {
    return store.eventsById(picture.events().stream().map(Event::id).toList()).stream()
        .map(Kept::value)
        .toList();
  }

  private static Event retyped(Event e) {
    return new Event(
        e.id(),
        e.type(),
        e.date(),
        Optional.empty(),
        List.of(),
        e.targets(),
        e.fatalities(),
        e.status(),
        e.origins(),
        e.claims(),
        e.story(),
        e.storyline(),
        true);
  }

  private static Picture with(Picture picture, List<Event> events) {
    return new Picture(
        picture.articles(),
        picture.stories(),
        events,
        picture.figures(),
        picture.control(),
        picture.warnings());
  }

  private long pages() throws SQLException {
    return number("PRAGMA page_count") + 8;
  }

  private long number(String sql) throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private Connection connection() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }
}
