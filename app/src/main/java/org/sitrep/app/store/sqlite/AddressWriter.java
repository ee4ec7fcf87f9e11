package org.sitrep.app.store.sqlite;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.app.store.Keys;

/// Notes what articles are known again by.
final class AddressWriter {
  private static final String ADDRESS =
      "INSERT OR IGNORE INTO article_address (address, article) VALUES (?, ?)";
  private static final String OF_ID =
      "INSERT OR IGNORE INTO article_address (address, article)"
          + " SELECT ?, n FROM article WHERE id = ?";
  private static final String WORDS = "UPDATE article SET words = ? WHERE n = ? AND words IS NOT ?";

  private final Statements sql;

  AddressWriter(Statements sql) {
    this.sql = sql;
  }

  /// Notes the words an article has now, and its addresses beside those it had before.
  void put(long row, Keys keys) throws SQLException {
    Optional<String> words = keys.words();
    sql.run(WORDS, words, row, words);
    for (String address : keys.addresses()) {
      sql.run(ADDRESS, address, row);
    }
  }

  /// Notes further addresses of articles, by id.
  void know(Map<String, List<String>> addresses) throws SQLException {
    for (var known : addresses.entrySet()) {
      for (String address : known.getValue()) {
        sql.run(OF_ID, address, known.getKey());
      }
    }
  }
}
