package org.sitrep.app.store.sqlite;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

/// The conditions of a statement and the values they are given. A condition speaks of its value as
/// `:name`; parts of a filter that are empty make no condition.
final class Where {
  private final StringBuilder sql = new StringBuilder();
  private final Map<String, Object> values = new LinkedHashMap<>();

  Where and(String condition) {
    sql.append(sql.isEmpty() ? " WHERE " : " AND ").append(condition);
    return this;
  }

  Where and(String condition, String name, Object value) {
    values.put(name, value);
    return and(condition);
  }

  Where equal(String condition, String name, String value) {
    return value.isEmpty() ? this : and(condition, name, value);
  }

  /// A condition on a column that must hold one of some values.
  Where in(String column, String name, List<String> wanted) {
    return wanted.isEmpty() ? this : and(among(column, name), name, Reads.json(wanted));
  }

  /// A condition with a subquery, of which a column must hold one of some values.
  ///
  /// @param subquery with its parenthesis open, up to that column
  Where inner(String subquery, String column, String name, List<String> wanted) {
    return wanted.isEmpty()
        ? this
        : and(subquery + among(column, name) + ")", name, Reads.json(wanted));
  }

  private static String among(String column, String name) {
    return column + " IN (SELECT value FROM json_each(:" + name + "))";
  }

  /// A condition on words, which has `:words` as a query of FTS5.
  Where words(String condition, String words) {
    if (words.isBlank()) {
      return this;
    }
    Optional<String> match = SearchWords.of(words).match();
    return match.isPresent() ? and(condition, "words", match.get()) : and("0");
  }

  Where since(String column, long since) {
    return since <= 0 ? this : and(column + " > :since", "since", since);
  }

  /// Conditions on two columns of days: what overlaps passes, what has no date does not.
  Where days(String table, Optional<LocalDate> from, Optional<LocalDate> to) {
    from.ifPresent(day -> and(table + ".to_day >= :first", "first", day.toEpochDay()));
    to.ifPresent(day -> and(table + ".from_day <= :last", "last", day.toEpochDay()));
    return this;
  }

  /// Gives a value that stands outside of the conditions.
  Where value(String name, Object value) {
    values.put(name, value);
    return this;
  }

  Query bind(Query query) {
    return query.bindMap(values);
  }

  boolean isEmpty() {
    return sql.isEmpty();
  }

  /// The conditions, empty if there are none.
  @Override
  public String toString() {
    return sql.toString();
  }
}
