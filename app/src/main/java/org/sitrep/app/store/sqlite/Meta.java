package org.sitrep.app.store.sqlite;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What a store knows of itself: names and values of the table `meta`, as of one transaction.
final class Meta {
  static final String REVISION = "revision";
  static final String PICTURE_REVISION = "picture-revision";
  static final String PICTURE_OF = "picture-of";
  static final String STAMP = "stamp";
  static final String LANGUAGES = "languages";
  static final String ARTICLES = "articles";
  static final String STORIES = "stories";
  static final String EVENTS = "events";
  static final String FIGURES = "figures";
  static final String WARNINGS = "warnings";

  /// First and last day of an event since 1970-01-01; missing where no event has a day.
  static final String FROM = "from-day";

  static final String TO = "to-day";

  private final Map<String, String> values = new HashMap<>();

  private final Set<String> unsaved = new TreeSet<>();

  private Meta() {}

  static Meta read(Statements sql) throws SQLException {
    Meta meta = new Meta();
    sql.each(
        "SELECT key, value FROM meta",
        row -> meta.values.put(row.getString("key"), row.getString("value")));
    return meta;
  }

  static Meta of(Map<String, String> values) {
    Meta meta = new Meta();
    meta.values.putAll(values);
    return meta;
  }

  String text(String key) {
    return values.getOrDefault(key, "");
  }

  boolean has(String key) {
    return !text(key).isEmpty();
  }

  long number(String key) {
    return has(key) ? Long.parseLong(text(key)) : 0;
  }

  /// Sets a value, to be saved later; an empty text takes the key away.
  void set(String key, String value) {
    if (!value.equals(text(key))) {
      values.put(key, value);
      unsaved.add(key);
    }
  }

  void set(String key, long value) {
    set(key, Long.toString(value));
  }

  /// The number of a new row of a table: one that no row has had before, so that whoever still
  /// holds the number of a row that is gone does not take another for it.
  long nextRow(String table) {
    String key = "last-row-" + table;
    set(key, number(key) + 1);
    return number(key);
  }

  /// Writes what was set.
  void save(Statements sql) throws SQLException {
    for (String key : unsaved) {
      if (has(key)) {
        sql.run("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", key, text(key));
      } else {
        sql.run("DELETE FROM meta WHERE key = ?", key);
      }
    }
    unsaved.clear();
  }
}
