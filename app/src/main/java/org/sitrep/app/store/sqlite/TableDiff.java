package org.sitrep.app.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Brings a small table, read whole, to new content by writing the rows that differ.
///
/// Rows are lists of `Long`, `Double`, `String` and [Bytes], the key's columns first.
final class TableDiff {
  private final String table;
  private final List<String> key;
  private final List<String> columns;

  /// @param key the columns that tell rows apart
  /// @param rest the others
  TableDiff(String table, List<String> key, List<String> rest) {
    this.table = table;
    this.key = List.copyOf(key);
    this.columns = Stream.concat(key.stream(), rest.stream()).toList();
  }

  /// Writes what differs.
  ///
  /// @return how many rows that is
  int put(Statements sql, List<List<Object>> rows) throws SQLException {
    Map<List<Object>, List<Object>> old = read(sql);
    int written = 0;
    String insert =
        "INSERT OR REPLACE INTO "
            + table
            + " ("
            + String.join(", ", columns)
            + ") VALUES ("
            + String.join(", ", Collections.nCopies(columns.size(), "?"))
            + ")";
    for (List<Object> row : rows) {
      if (!row.equals(old.remove(keyOf(row)))) {
        sql.run(insert, row.toArray());
        written++;
      }
    }
    String delete = "DELETE FROM " + table + " WHERE " + String.join(" = ? AND ", key) + " = ?";
    for (List<Object> gone : old.keySet()) {
      sql.run(delete, gone.toArray());
      written++;
    }
    return written;
  }

  private Map<List<Object>, List<Object>> read(Statements sql) throws SQLException {
    Map<List<Object>, List<Object>> rows = new HashMap<>();
    sql.each(
        "SELECT " + String.join(", ", columns) + " FROM " + table,
        row -> {
          List<Object> values = values(row);
          rows.put(keyOf(values), values);
        });
    return rows;
  }

  private List<Object> values(ResultSet row) throws SQLException {
    List<Object> values = new ArrayList<>(columns.size());
    for (int i = 1; i <= columns.size(); i++) {
      Object value = row.getObject(i);
      values.add(
          switch (value) {
            case Integer number -> number.longValue();
            case byte[] bytes -> Bytes.of(bytes);
            default -> value;
          });
    }
    return values;
  }

  private List<Object> keyOf(List<Object> row) {
    return row.subList(0, key.size());
  }
}
