package org.sitrep.app.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.sitrep.app.store.EventRow;
import org.sitrep.model.Precision;

/// Reads the columns of all events.
///
/// Fetching a string from the database costs more than all the numbers of a row: a row's strings
/// come as one, with a separator that ids do not hold. Where one does, they come one by one.
final class EventRows {
  private static final char SEPARATOR = '\u001f';
  private static final int STRINGS = 8;
  private static final int JOINED = 10;

  private static final String SQL =
      """
      SELECT n, from_day, to_day, lat, lon, background, weight, added, changed,
        id || :separator || type || :separator || status || :separator || precision || :separator
          || place || :separator || country || :separator || story || :separator || storyline,
        id, type, status, precision, place, country, story, storyline
      FROM event ORDER BY n
      """;

  private static final Map<String, Precision> PRECISIONS =
      Arrays.stream(Precision.values())
          .collect(Collectors.toMap(Precision::id, Function.identity()));

  private final String[] strings = new String[STRINGS];

  static void read(Handle handle, Consumer<EventRow> receiver) {
    EventRows rows = new EventRows();
    handle
        .createQuery(SQL)
        .bind("separator", String.valueOf(SEPARATOR))
        .scanResultSet(
            (results, context) -> {
              ResultSet row = results.get();
              while (row.next()) {
                receiver.accept(rows.read(row));
              }
              return true;
            });
  }

  private EventRow read(ResultSet row) throws SQLException {
    readStrings(row);
    return new EventRow(
        row.getLong(1),
        strings[0],
        strings[1],
        strings[2],
        day(row, 2),
        day(row, 3),
        PRECISIONS.getOrDefault(strings[3], Precision.UNKNOWN),
        strings[4],
        strings[5],
        strings[4].isEmpty() ? Double.NaN : row.getDouble(4),
        strings[4].isEmpty() ? Double.NaN : row.getDouble(5),
        strings[6],
        strings[7],
        row.getInt(6) != 0,
        row.getInt(7),
        row.getLong(8),
        row.getLong(9));
  }

  private void readStrings(ResultSet row) throws SQLException {
    String joined = row.getString(JOINED);
    int begin = 0;
    int count = 0;
    for (int end = 0; end >= 0; begin = end + 1) {
      end = joined.indexOf(SEPARATOR, begin);
      if (count < STRINGS) {
        strings[count] = joined.substring(begin, end < 0 ? joined.length() : end);
      }
      count++;
    }
    for (int i = 0; i < STRINGS && count != STRINGS; i++) {
      strings[i] = row.getString(JOINED + 1 + i);
    }
  }

  private static int day(ResultSet row, int column) throws SQLException {
    int day = row.getInt(column);
    return day == 0 && row.wasNull() ? EventRow.NO_DAY : day;
  }
}
