package org.sitrep.app.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

/// The steps that the schema of a store has come through.
///
/// `migrations.txt` lists files of SQL; the n-th leads from version n - 1 to n. The version is
/// SQLite's `user_version`, set in the transaction of its step.
final class Migrations {
  private static final String LIST = "migrations.txt";

  private final List<String> files;

  private Migrations(List<String> files) {
    this.files = files;
  }

  /// Those that this program knows.
  static Migrations known() {
    return new Migrations(
        text(LIST).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
  }

  /// The version of the schema after the last step.
  int version() {
    return files.size();
  }

  /// Takes the steps that a store of some version lacks.
  ///
  /// @param application marks the file as a store
  void run(Writer writer, int version, int application) throws SQLException {
    for (int next = version; next < files.size(); next++) {
      String sql = text(files.get(next));
      int reached = next + 1;
      writer.write(
          "be brought to version " + reached + " of its schema",
          transaction -> {
            writer.execute(sql);
            writer.execute("PRAGMA application_id = " + application);
            writer.execute("PRAGMA user_version = " + reached);
            return reached;
          });
    }
  }

  private static String text(String name) {
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
