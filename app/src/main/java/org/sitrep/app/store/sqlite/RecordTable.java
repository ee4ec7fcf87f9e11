package org.sitrep.app.store.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/// Brings the records of one kind to new content by writing those that differ.
final class RecordTable<T> {
  /// So many records are held as blobs at a time.
  private static final int PIECE = 2048;

  private final Layout<T> layout;
  private final RecordCodec codec;
  private final Statements sql;
  private final Meta meta;
  private final long revision;
  private final Map<String, Bytes> digests;
  private final Map<String, Long> rows = new HashMap<>();
  private int written;

  /// @param revision the one that records are added or changed in
  /// @param digests of all records to be put, by id
  RecordTable(
      Layout<T> layout,
      RecordCodec codec,
      Statements sql,
      Meta meta,
      long revision,
      Map<String, Bytes> digests) {
    this.layout = layout;
    this.codec = codec;
    this.sql = sql;
    this.meta = meta;
    this.revision = revision;
    this.digests = digests;
  }

  /// What the table holds of a record.
  private record Known(long row, Bytes digest) {}

  /// A record as it is to be stored.
  ///
  /// @param blob empty if the table holds the record as it is
  private record Ready<T>(T record, Bytes digest, Bytes blob) {}

  /// Writes what differs.
  ///
  /// @param done told of every piece that is done
  void put(List<T> records, LongConsumer done) throws SQLException {
    Map<String, Known> known = known();
    for (int from = 0; from < records.size(); from += PIECE) {
      List<T> piece = records.subList(from, Math.min(from + PIECE, records.size()));
      for (Ready<T> ready : ready(piece, known)) {
        String id = layout.id(ready.record());
        rows.put(id, put(ready, Optional.ofNullable(known.remove(id))));
      }
      done.accept(piece.size());
    }
    delete(known.values());
  }

  private Map<String, Known> known() throws SQLException {
    Map<String, Known> known = new HashMap<>();
    sql.each(
        "SELECT id, n, digest FROM " + layout.table(),
        row -> known.put(row.getString(1), new Known(row.getLong(2), Bytes.of(row.getBytes(3)))));
    return known;
  }

  /// The work on all processors: nothing is changed meanwhile.
  private List<Ready<T>> ready(List<T> piece, Map<String, Known> known) {
    return piece.parallelStream()
        .map(record -> ready(record, Optional.ofNullable(known.get(layout.id(record)))))
        .toList();
  }

  private Ready<T> ready(T record, Optional<Known> known) {
    Bytes digest = Objects.requireNonNull(digests.get(layout.id(record)));
    boolean same = known.isPresent() && known.get().digest().equals(digest);
    Bytes blob = same ? Bytes.NONE : Bytes.of(Deflated.of(codec.plain(record)));
    return new Ready<>(record, digest, blob);
  }

  private long put(Ready<T> ready, Optional<Known> known) throws SQLException {
    if (known.isPresent() && known.get().digest().equals(ready.digest())) {
      return known.get().row();
    }
    written++;
    if (known.isPresent()) {
      long row = known.get().row();
      update(row, ready);
      layout.detach(sql, row);
      layout.attach(sql, row, ready.record());
      return row;
    }
    long row = meta.nextRow(layout.table());
    insert(row, ready);
    layout.attach(sql, row, ready.record());
    return row;
  }

  private void insert(long row, Ready<T> ready) throws SQLException {
    List<String> names =
        Stream.concat(
                Stream.of("n", "id", "added", "changed", "digest", "record"),
                layout.columns().stream())
            .toList();
    List<Object> values =
        new ArrayList<>(
            List.of(
                row, layout.id(ready.record()), revision, revision, ready.digest(), ready.blob()));
    values.addAll(layout.values(ready.record()));
    sql.run(
        "INSERT INTO "
            + layout.table()
            + " ("
            + String.join(", ", names)
            + ") VALUES (?"
            + ", ?".repeat(names.size() - 1)
            + ")",
        values.toArray());
  }

  private void update(long row, Ready<T> ready) throws SQLException {
    List<Object> values = new ArrayList<>(List.of(revision, ready.digest(), ready.blob()));
    values.addAll(layout.values(ready.record()));
    values.add(row);
    sql.run(
        "UPDATE "
            + layout.table()
            + " SET changed = ?, digest = ?, record = ?, "
            + String.join(" = ?, ", layout.columns())
            + " = ? WHERE n = ?",
        values.toArray());
  }

  private void delete(Collection<Known> gone) throws SQLException {
    for (Known known : gone) {
      layout.detach(sql, known.row());
      sql.run("DELETE FROM " + layout.table() + " WHERE n = ?", known.row());
      written++;
    }
  }

  /// How many rows were written.
  int written() {
    return written;
  }

  /// The numbers of the records by their ids.
  Map<String, Long> rows() {
    return rows;
  }
}
