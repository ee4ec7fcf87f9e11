package org.sitrep.app.store.sqlite;

import java.sql.SQLException;
import java.util.List;

/// Writes what articles were before, where that is not what they were until just now.
final class VersionWriter {
  private static final String HELD =
      "SELECT count(*) FROM article_version WHERE id = ? AND source = ?";
  private static final String INSERT =
      "INSERT INTO article_version (id, replaced, late, source, reading)"
          + " SELECT id, ?, ?, ?, ? FROM article WHERE id = ?";

  private static final String REREAD = "UPDATE article_version SET reading = ? WHERE rowid = ?";

  private final Statements sql;

  VersionWriter(Statements sql) {
    this.sql = sql;
  }

  /// Puts older states of articles into their history. Those that are there already change nothing,
  /// nor do those of unknown articles.
  void put(List<Prepared> older) throws SQLException {
    Meta meta = Meta.read(sql);
    long revision = meta.number(Meta.REVISION) + 1;
    boolean changed = false;
    for (Prepared article : older) {
      String id = article.read().id();
      if (sql.number(HELD, id, article.source()) == 0) {
        sql.run(INSERT, revision, revision, article.source(), article.blob(), id);
        changed = true;
      }
    }
    if (changed) {
      meta.set(Meta.REVISION, revision);
      meta.save(sql);
    }
  }

  /// Puts a new reading of a version in the place of the old one.
  void reread(long row, byte[] reading) throws SQLException {
    sql.run(REREAD, reading, row);
  }
}
