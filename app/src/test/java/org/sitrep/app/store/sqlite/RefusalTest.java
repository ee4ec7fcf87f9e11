package org.sitrep.app.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.app.store.StoreException;

/// What is no store is refused, by name and with advice, and left as it was.
class RefusalTest {
  @TempDir Path folder;

  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = folder.resolve("r\u00f8d ?#%.sitrep");
  }

  @Test
  void anEmptyFileIsANewStore() throws IOException {
    Files.createFile(file);

    refused(() -> SqliteStore.openToRead(file), "holds no store");
    refused(() -> SqliteStore.openExisting(file), "holds no store");
    assertThat(file).isEmptyFile();
    try (SqliteStore store = SqliteStore.open(file)) {
      assertThat(store.check()).isEmpty();
    }
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void theNameMayBeAnyThatFilesHave() {
    SqliteStore.open(file).close();

    assertThat(file).exists();
    SqliteStore.openToRead(file).close();
  }

  @Test
  void aTextIsNoStore() throws IOException {
    String text = "These are words, and no store. ".repeat(100);
    Files.writeString(file, text, StandardCharsets.UTF_8);

    refused(() -> SqliteStore.open(file), "no store");
    refused(() -> SqliteStore.openToRead(file), "no store");
    assertThat(file).hasContent(text);
  }

  @Test
  void halfACopyIsDamaged() throws IOException {
    SqliteStore.open(file).close();
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));

    refused(() -> SqliteStore.open(file), "shorter than it says");
    refused(() -> SqliteStore.openToRead(file), "shorter than it says");
  }

  @Test
  void aBrokenPageIsTold() throws IOException {
    SqliteStore.open(file).close();
    byte[] broken = Files.readAllBytes(file);
    Arrays.fill(broken, 100, 4096, (byte) 'x');
    Files.write(file, broken);

    refused(() -> SqliteStore.open(file), "damaged");
  }

  @Test
  void aNewerSchemaIsLeftAlone() throws SQLException {
    SqliteStore.open(file).close();
    execute("PRAGMA user_version = 999");

    refused(() -> SqliteStore.open(file), "newer Sitrep");
    refused(() -> SqliteStore.openToRead(file), "newer Sitrep");
  }

  @Test
  void anotherProgramsDatabaseIsLeftAlone() throws SQLException {
    execute("CREATE TABLE theirs (x)");

    refused(() -> SqliteStore.open(file), "another program");
  }

  @Test
  void aFolderIsNoStore() {
    refused(() -> SqliteStore.open(folder), "is a folder");
  }

  @Test
  void aMissingFolderIsNotMade() {
    refused(() -> SqliteStore.open(folder.resolve("none/s")), "folder exists");
    refused(() -> SqliteStore.openToRead(folder.resolve("none")), "no store");
    refused(() -> SqliteStore.openExisting(folder.resolve("none")), "no store");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void aSecondWriterIsKeptOutAndReadersAreNot() {
    try (SqliteStore first = SqliteStore.open(file)) {
      refused(() -> SqliteStore.open(file), "in use by another");
      try (SqliteStore reader = SqliteStore.openToRead(file)) {
        assertThat(reader.state()).isEqualTo(first.state());
      }
    }
    SqliteStore.open(file).close();
  }

  private static void refused(ThrowingCallable opening, String reason) {
    assertThatThrownBy(opening)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(reason)
        .hasMessageContaining("aybe ");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + file.toUri().toASCIIString());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
