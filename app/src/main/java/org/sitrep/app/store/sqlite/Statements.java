package org.sitrep.app.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The statements of one transaction, each prepared once.
///
/// Values are `Long`, `Integer`, `Double`, `String`, `byte[]`, [Bytes], or an `Optional` of one of
/// them, which is NULL if empty.
final class Statements implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

  Statements(Connection connection) {
    this.connection = connection;
  }

  /// Takes the rows of an answer, one by one.
  @FunctionalInterface
  interface Receiver {
    void take(ResultSet row) throws SQLException;
  }

  /// Runs a statement that answers nothing.
  void run(String sql, Object... values) throws SQLException {
    bound(sql, values).executeUpdate();
  }

  /// Hands on the rows of an answer; the same statement must not be run meanwhile.
  void each(String sql, Receiver receiver, Object... values) throws SQLException {
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      while (rows.next()) {
        receiver.take(rows);
      }
    }
  }

  /// The first column of the first row; 0 if there is none.
  long number(String sql, Object... values) throws SQLException {
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  private PreparedStatement bound(String sql, Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      bind(statement, i + 1, values[i]);
    }
    return statement;
  }

  private static void bind(PreparedStatement statement, int at, Object value) throws SQLException {
    switch (value) {
      case String text -> statement.setString(at, text);
      case Long number -> statement.setLong(at, number);
      case Integer number -> statement.setInt(at, number);
      case Double number -> statement.setDouble(at, number);
      case byte[] bytes -> statement.setBytes(at, bytes);
      case Bytes bytes -> statement.setBytes(at, bytes.array());
      case Optional<?> some when some.isPresent() -> bind(statement, at, some.get());
      case Optional<?> none -> statement.setObject(at, null);
      default -> throw new IllegalArgumentException("no value of a column: " + value);
    }
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
  }
}
