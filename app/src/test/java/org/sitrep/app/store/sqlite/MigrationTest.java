package org.sitrep.app.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.app.store.Keys;
import org.sitrep.app.store.Outcome;
import org.sitrep.app.store.Reading;
import org.sitrep.app.store.StoreException;
import org.sitrep.app.store.Version;
import org.sitrep.model.Article;

/// A store of the first schema is brought up to date with everything in it.
class MigrationTest {
  @TempDir Path folder;

  private static void toFirstSchema(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = connection.createStatement()) {
      sql.execute("DROP INDEX article_by_words");
      sql.execute("ALTER TABLE article DROP COLUMN words");
      sql.execute("ALTER TABLE article_version DROP COLUMN reading");
      sql.execute("ALTER TABLE article_version DROP COLUMN late");
      sql.execute("DROP TABLE article_address");
      for (String table : laterTables(sql)) {
        sql.execute("DROP TABLE " + table);
      }
      sql.execute("PRAGMA user_version = 1");
    }
  }

  /// Those of the schema's other steps.
  private static List<String> laterTables(Statement sql) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        sql.executeQuery(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'watch%'")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  private Path ofFirstSchema(Wire wire) throws SQLException {
    Path file = folder.resolve("s.sitrep");
    try (SqliteStore store = SqliteStore.open(file)) {
      store.take(List.of(wire.reading(0)), "old");
    }
    toFirstSchema(file);
    return file;
  }

  @Test
  void toReadAnOlderOneIsRefusedWithWhatToDo() throws IOException, SQLException {
    Path file = ofFirstSchema(Wire.open());
    assertThatThrownBy(() -> SqliteStore.openToRead(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("older Sitrep")
        .hasMessageContaining("sitrep store rebuild --store " + file);
    SqliteStore.openExisting(file).close();
    try (SqliteStore store = SqliteStore.openToRead(file)) {
      assertThat(store.state().articles()).isOne();
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void anOlderOneIsCopiedAsItIs() throws IOException, SQLException {
    Path file = ofFirstSchema(Wire.open());
    Path copy = folder.resolve("copy.sitrep");
    SqliteStore.copy(file, copy);
    for (Path one : List.of(file, copy)) {
      assertThatThrownBy(() -> SqliteStore.openToRead(one)).hasMessageContaining("older Sitrep");
    }
    try (SqliteStore store = SqliteStore.openExisting(copy)) {
      assertThat(store.state().articles()).isOne();
    }
  }

  @Test
  void everythingIsKeptAndFilledWhenAllIsReadAnew() throws IOException, SQLException {
    Wire wire = Wire.open();
    Path file = folder.resolve("s.sitrep");
    Reading first = wire.reading(0);
    Reading changed =
        wire.read(Article.ofText(first.source().id(), first.source().text() + "\n\nIt rained."));
    try (SqliteStore store = SqliteStore.open(file)) {
      store.take(List.of(first, wire.reading(1)), "old");
      assertThat(store.take(List.of(changed), "old")).containsExactly(Outcome.REPLACED);
    }
    toFirstSchema(file);
    try (SqliteStore store = SqliteStore.open(file)) {
      String id = first.source().id();
      Version before = store.versions(id).getFirst();
      assertThat(before.read()).isEmpty();
      assertThat(before.source()).isEqualTo(first.source());
      assertThat(before.text()).isEqualTo(first.source().text().strip());
      assertThat(store.take(List.of(changed), "old")).containsExactly(Outcome.UNCHANGED);

      Keys keys = new Keys(List.of("a.example/x"), Optional.of("digest"));
      store.reread(List.of(new Reading(changed.source(), changed.read(), keys)), "new");
      store.rereadVersions(Map.of(before.row(), first.read()));
      assertThat(store.idsOfAddresses(Set.of("a.example/x", "b")))
          .isEqualTo(Map.of("a.example/x", id));
      assertThat(store.idsOfWords(Set.of("digest"))).isEqualTo(Map.of("digest", List.of(id)));
      assertThat(store.versions(id).getFirst().read()).contains(first.read());
      assertThat(store.versioned(Set.of(id, wire.reading(1).source().id()))).containsExactly(id);
      assertThat(store.check()).isEmpty();
    }
  }
}
