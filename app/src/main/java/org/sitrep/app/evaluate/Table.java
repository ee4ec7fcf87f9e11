package org.sitrep.app.evaluate;

import java.util.List;

/// Rows that have the same columns.
///
/// @param name its name in JSON
public record Table(String name, List<Row> rows) {
  public Table {
    rows = List.copyOf(rows);
  }
}
