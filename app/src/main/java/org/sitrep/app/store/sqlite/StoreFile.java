package org.sitrep.app.store.sqlite;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.sitrep.app.store.StoreException;

/// The file of a store: opens connections to it, and refuses what is none.
final class StoreFile {
  /// "Srep", in the file's header.
  static final int APPLICATION = 0x53726570;

  /// A header of SQLite is this long; in it stand the size of a page and the number of pages.
  private static final int HEADER = 100;

  private static final int PAGE_SIZE_AT = 16;
  private static final int PAGES_AT = 28;
  private static final int WHOLE_PAGE = 65_536;

  /// The driver would ask for the number of the row after each statement.
  private static final Properties DRIVER = new Properties();

  static {
    DRIVER.setProperty("jdbc.get_generated_keys", "false");
  }

  private final Path path;

  StoreFile(Path path) {
    this.path = path.toAbsolutePath().normalize();
  }

  Path path() {
    return path;
  }

  /// Refuses what cannot be a store by its size.
  ///
  /// An empty file is a new store: it is what is left of one whose making was cut off.
  ///
  /// @throws StoreException if it is a folder, or shorter than it says
  void examine() {
    if (Files.isDirectory(path)) {
      throw new StoreException("the store " + path + " is a folder. Maybe name a file in it.");
    }
    try {
      if (Files.exists(path) && Files.size(path) >= HEADER && !hasLog()) {
        examineLength();
      }
    } catch (IOException e) {
      throw new StoreException(
          "the store "
              + path
              + " cannot be read ("
              + e.getMessage()
              + "). Maybe check its permissions.",
          e);
    }
  }

  private boolean hasLog() throws IOException {
    Path log = path.resolveSibling(path.getFileName() + "-wal");
    return Files.exists(log) && Files.size(log) > 0;
  }

  /// With a log beside it the file may lag behind; without, it must be whole.
  private void examineLength() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      file.seek(PAGE_SIZE_AT);
      int size = file.readUnsignedShort();
      file.seek(PAGES_AT);
      long pages = Integer.toUnsignedLong(file.readInt());
      if (pages * (size == 1 ? WHOLE_PAGE : size) > file.length() && isDatabase(file)) {
        throw new StoreException(
            "the store "
                + path
                + " is damaged: it is shorter than it says. Maybe a copy was cut off: copy it"
                + " again, or put a backup in its place.");
      }
    }
  }

  private static boolean isDatabase(RandomAccessFile file) throws IOException {
    byte[] magic = new byte[PAGE_SIZE_AT];
    file.seek(0);
    file.readFully(magic);
    return new String(magic, StandardCharsets.US_ASCII).equals("SQLite format 3\0");
  }

  /// A connection for the writer.
  ///
  /// @param durable whether what is committed survives a power cut, not only the program's end
  Connection writer(boolean durable) throws SQLException {
    return open(
        "PRAGMA busy_timeout = 5000",
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = " + (durable ? "FULL" : "OFF"),
        "PRAGMA journal_size_limit = 67108864",
        "PRAGMA cache_size = -65536",
        "PRAGMA trusted_schema = OFF");
  }

  /// A connection that cannot write.
  Connection reader() throws SQLException {
    return open(
        "PRAGMA busy_timeout = 5000",
        "PRAGMA cache_size = -16384",
        "PRAGMA temp_store = MEMORY",
        "PRAGMA trusted_schema = OFF",
        "PRAGMA query_only = ON");
  }

  /// A connection that copies the whole file.
  Connection copier() throws SQLException {
    return open("PRAGMA busy_timeout = 5000", "PRAGMA trusted_schema = OFF");
  }

  private Connection open(String... settings) throws SQLException {
    Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + path.toUri().toASCIIString(), DRIVER);
    boolean ready = false;
    try (Statement statement = connection.createStatement()) {
      for (String setting : settings) {
        statement.execute(setting);
      }
      ready = true;
      return connection;
    } finally {
      if (!ready) {
        connection.close();
      }
    }
  }

  /// The version of the schema of the store that the file holds.
  ///
  /// @param known the newest that this program knows
  /// @throws StoreException if it holds none, or one that cannot be used
  int held(int known) {
    if (!Files.exists(path)) {
      throw new StoreException("there is no store " + path + ". Maybe check its name.");
    }
    examine();
    try (Connection connection = reader()) {
      int version = version(connection, known);
      if (version == 0) {
        throw new StoreException("the file " + path + " holds no store. Maybe check its name.");
      }
      return version;
    } catch (SQLException e) {
      throw Faults.of(path, "be opened", e);
    }
  }

  /// The version of the schema in a file, 0 for a new one.
  ///
  /// @throws StoreException if it belongs to another program or a newer Sitrep
  int version(Connection connection, int known) throws SQLException {
    int application = number(connection, "PRAGMA application_id");
    boolean empty = number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
    if (application != APPLICATION && !(application == 0 && empty)) {
      throw new StoreException(
          "the file " + path + " is a database of another program. Maybe name another file.");
    }
    int version = number(connection, "PRAGMA user_version");
    if (version > known) {
      throw new StoreException(
          "the store "
              + path
              + " was written by a newer Sitrep (schema "
              + version
              + ", this one knows "
              + known
              + "). Maybe start that one.");
    }
    return version;
  }

  private static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }
}
