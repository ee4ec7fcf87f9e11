package org.sitrep.app.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import org.sitrep.app.store.StoreException;

/// The one connection that writes, used by one thread at a time.
final class Writer implements AutoCloseable {
  private final Path file;
  private final Connection connection;
  private final ReentrantLock lock = new ReentrantLock();

  private Writer(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /// Opens a store to write, and brings its schema up to date.
  ///
  /// @param durable whether what is committed survives a power cut, not only the program's end
  static Writer of(StoreFile file, boolean durable) {
    try {
      Writer writer = new Writer(file.path(), file.writer(durable));
      boolean ready = false;
      try {
        Migrations migrations = Migrations.known();
        int version = file.version(writer.connection, migrations.version());
        migrations.run(writer, version, StoreFile.APPLICATION);
        ready = true;
        return writer;
      } finally {
        if (!ready) {
          writer.close();
        }
      }
    } catch (SQLException e) {
      throw Faults.of(file.path(), "be opened", e);
    }
  }

  /// What is done in a transaction.
  @FunctionalInterface
  interface Work<T> {
    T in(Statements sql) throws SQLException;
  }

  /// Does some work whole or not at all.
  ///
  /// @param doing what it is, as it goes on after "cannot"
  /// @throws StoreException if the database fails
  <T> T write(String doing, Work<T> work) {
    lock.lock();
    try {
      execute("BEGIN IMMEDIATE");
      return inTransaction(work);
    } catch (SQLException e) {
      throw Faults.of(file, doing, e);
    } finally {
      lock.unlock();
    }
  }

  private <T> T inTransaction(Work<T> work) throws SQLException {
    boolean done = false;
    try (Statements sql = new Statements(connection)) {
      T result = work.in(sql);
      execute("COMMIT");
      done = true;
      return result;
    } finally {
      if (!done) {
        rollBack();
      }
    }
  }

  /// SQLite has rolled back by itself after some failures, such as a full disk.
  private void rollBack() {
    try {
      execute("ROLLBACK");
    } catch (SQLException e) {
      // There is no transaction any more, which is what was wanted.
      return;
    }
  }

  /// Runs statements as they are.
  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /// Lets the file grow to so many pages.
  void limit(long pages) {
    lock.lock();
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA max_page_count = " + pages);
    } catch (SQLException e) {
      throw Faults.of(file, "be limited", e);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      connection.close();
    } catch (SQLException e) {
      throw Faults.of(file, "be closed", e);
    } finally {
      lock.unlock();
    }
  }
}
