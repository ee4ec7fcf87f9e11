package org.sitrep.app.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.sitrep.app.store.Kept;
import org.sitrep.app.store.Paging;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// What all reading has in common.
///
/// Lists of values are handed to SQL as one JSON array (`json_each`): a database allows a statement
/// only so many variables.
final class Reads {
  /// The end of a statement that reads a piece of a list.
  static final String PIECE = " LIMIT :limit OFFSET :offset";

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final Jdbi jdbi;
  private final RecordCodec codec;
  private final Decoded decoded = new Decoded();

  Reads(Jdbi jdbi, RecordCodec codec) {
    this.jdbi = jdbi;
    this.codec = codec;
  }

  /// Reads the state of one committed transaction, however many statements it takes.
  ///
  /// @throws org.jdbi.v3.core.JdbiException if the database fails
  <T> T read(HandleCallback<T, RuntimeException> reading) {
    return jdbi.withHandle(reading);
  }

  /// A column of numbers.
  static long[] longs(Query query) {
    return query.scanResultSet(
        (results, context) -> {
          ResultSet rows = results.get();
          long[] found = new long[64];
          int size = 0;
          while (rows.next()) {
            if (size == found.length) {
              found = Arrays.copyOf(found, size * 2);
            }
            found[size++] = rows.getLong(1);
          }
          return Arrays.copyOf(found, size);
        });
  }

  /// A column of records.
  <T> List<T> records(Query query, Class<T> type) {
    return query.map((row, context) -> codec.read(row.getBytes(1), type)).list();
  }

  /// Rows of `n`, `record`, `added`, `changed`.
  <T> List<Kept<T>> kept(Query query, Class<T> type) {
    return query.map((row, context) -> kept(row, type)).list();
  }

  private <T> Kept<T> kept(ResultSet row, Class<T> type) throws SQLException {
    long number = row.getLong(1);
    long changed = row.getLong(4);
    Optional<Kept<T>> known = decoded.find(type, number, changed);
    if (known.isPresent()) {
      return known.get();
    }
    T record = codec.read(row.getBytes(2), type);
    return decoded.keep(type, new Kept<>(record, number, row.getLong(3), changed));
  }

  <T> T record(byte[] bytes, Class<T> type) {
    return codec.read(bytes, type);
  }

  static Query piece(Query query, Paging paging) {
    return query.bind("limit", paging.limit()).bind("offset", paging.offset());
  }

  static long count(Handle handle, String sql, Where where) {
    return where.bind(handle.createQuery(sql)).mapTo(Long.class).one();
  }

  /// A JSON array of numbers or strings.
  static String json(List<?> values) {
    return JSON.writeValueAsString(values);
  }
}
