package org.sitrep.app.store.sqlite;

import java.sql.SQLException;
import java.util.List;

/// How records of one kind lie in their table, beside `n`, `id`, `digest`, `added`, `changed` and
/// `record`.
interface Layout<T> {
  String table();

  /// The columns of their own.
  List<String> columns();

  String id(T record);

  /// The values of [#columns].
  List<Object> values(T record);

  /// A number kept beside the record that is no part of it.
  int beside(T record);

  /// Writes the rows of other tables that belong to a record.
  void attach(Statements sql, long row, T record) throws SQLException;

  /// Takes them away.
  void detach(Statements sql, long row) throws SQLException;
}
