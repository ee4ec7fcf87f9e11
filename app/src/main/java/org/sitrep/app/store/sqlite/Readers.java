package org.sitrep.app.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.ConnectionFactory;

/// A bounded number of connections that only read.
///
/// From when a connection is handed out until it is given back it is in one transaction: everything
/// read through it is of one committed state.
final class Readers implements ConnectionFactory, AutoCloseable {
  private static final int MOST = 8;
  private static final int PATIENCE_SECONDS = 30;

  private final Callable<Connection> opener;
  private final Semaphore free = new Semaphore(MOST, true);
  private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean closed = new AtomicBoolean();

  /// @param opener opens a connection, throws [SQLException]
  Readers(Callable<Connection> opener) {
    this.opener = opener;
  }

  @Override
  public Connection openConnection() throws SQLException {
    await();
    boolean opened = false;
    try {
      Connection connection = idle.poll();
      if (connection == null) {
        connection = open();
      }
      execute(connection, "BEGIN");
      opened = true;
      return connection;
    } finally {
      if (!opened) {
        free.release();
      }
    }
  }

  private void await() throws SQLException {
    try {
      if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new SQLException("too many readers at a time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted", e);
    }
    if (closed.get()) {
      free.release();
      throw new SQLException("the store is closed");
    }
  }

  private Connection open() throws SQLException {
    try {
      return opener.call();
    } catch (SQLException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new SQLException(e);
    }
  }

  @Override
  public void closeConnection(Connection connection) throws SQLException {
    boolean reusable = false;
    try {
      execute(connection, "COMMIT");
      reusable = true;
    } finally {
      if (reusable && !closed.get()) {
        idle.add(connection);
      } else {
        connection.close();
      }
      free.release();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// Waits for those who still read, a while, and closes what is idle.
  @Override
  public void close() throws SQLException {
    closed.set(true);
    try {
      boolean all = free.tryAcquire(MOST, PATIENCE_SECONDS, TimeUnit.SECONDS);
      free.release(all ? MOST : 0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
      connection.close();
    }
  }
}
