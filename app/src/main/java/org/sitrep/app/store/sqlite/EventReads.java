package org.sitrep.app.store.sqlite;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.sitrep.app.store.Box;
import org.sitrep.app.store.EventRow;
import org.sitrep.app.store.Kept;
import org.sitrep.model.Event;

/// Reads events.
final class EventReads {
  private final Reads reads;

  EventReads(Jdbi jdbi, RecordCodec codec) {
    this.reads = new Reads(jdbi, codec);
  }

  void eventRows(Consumer<EventRow> receiver) {
    reads.read(
        handle -> {
          EventRows.read(handle, receiver);
          return true;
        });
  }

  List<Kept<Event>> events(List<Long> rows) {
    return listed("n", rows);
  }

  List<Kept<Event>> eventsById(List<String> ids) {
    return listed("id", ids);
  }

  Optional<Kept<Event>> event(String id) {
    return listed("id", List.of(id)).stream().findFirst();
  }

  private List<Kept<Event>> listed(String column, List<?> wanted) {
    String sql =
        """
        SELECT e.n, e.record, e.added, e.changed
        FROM json_each(:wanted) AS w CROSS JOIN event AS e ON e.COLUMN = w.value ORDER BY w.key
        """
            .replace("COLUMN", column);
    return reads.read(
        handle ->
            reads.kept(handle.createQuery(sql).bind("wanted", Reads.json(wanted)), Event.class));
  }

  long[] eventRowsOfWords(String words) {
    Optional<String> match = SearchWords.of(words).match();
    return match.isEmpty()
        ? new long[0]
        : rows(
            """
            SELECT t.event AS n FROM article_words AS w
              CROSS JOIN event_article AS t ON t.article = w.rowid
              WHERE w.article_words MATCH :match
            UNION SELECT e.n FROM name_words AS w CROSS JOIN event AS e ON e.place = w.ref
              WHERE w.name_words MATCH :match AND w.sort = 'place'
            UNION SELECT a.event FROM name_words AS w CROSS JOIN event_actor AS a ON a.ref = w.ref
              WHERE w.name_words MATCH :match AND w.sort = 'actor'
            ORDER BY n
            """,
            "match",
            match.get());
  }

  long[] eventRowsOfActors(List<String> refs) {
    return rows(
        """
        SELECT DISTINCT event FROM event_actor
        WHERE ref IN (SELECT value FROM json_each(:refs)) ORDER BY event
        """,
        "refs",
        Reads.json(refs));
  }

  long[] eventRowsOfOrigins(List<String> keys) {
    return rows(
        """
        SELECT DISTINCT event FROM event_origin
        WHERE origin IN (SELECT value FROM json_each(:keys)) ORDER BY event
        """,
        "keys",
        Reads.json(keys));
  }

  long[] eventRowsOfLanguages(List<String> tags) {
    return rows(
        """
        SELECT DISTINCT t.event AS n FROM article AS a
          CROSS JOIN event_article AS t ON t.article = a.n
        WHERE a.language IN (SELECT value FROM json_each(:tags)) ORDER BY n
        """,
        "tags",
        Reads.json(tags));
  }

  long[] eventRowsOfArticle(String id) {
    return rows(
        """
        SELECT t.event AS n FROM article AS a CROSS JOIN event_article AS t ON t.article = a.n
        WHERE a.id = :id ORDER BY n
        """,
        "id",
        id);
  }

  long[] eventRowsOfStory(String id) {
    return rows(
        """
        SELECT t.event AS n FROM story AS s
          CROSS JOIN article AS a ON a.story = s.n
          CROSS JOIN event_article AS t ON t.article = a.n
          WHERE s.id = :id
        UNION SELECT n FROM event WHERE story = :id
        ORDER BY n
        """,
        "id",
        id);
  }

  private long[] rows(String sql, String name, Object value) {
    return reads.read(handle -> Reads.longs(handle.createQuery(sql).bind(name, value)));
  }

  /// The spatial index rounds outwards: what it finds is looked at again.
  long[] eventRowsIn(Box box) {
    String sql =
        """
        SELECT e.n FROM event_box AS b CROSS JOIN event AS e ON e.n = b.n
        WHERE b.west <= :east AND b.east >= :west AND b.south <= :north AND b.north >= :south
          AND e.lon BETWEEN :west AND :east AND e.lat BETWEEN :south AND :north
        ORDER BY e.n
        """;
    return reads.read(
        handle ->
            box.west() <= box.east()
                ? Reads.longs(within(handle.createQuery(sql), box, box.west(), box.east()))
                : LongStream.concat(
                        Arrays.stream(
                            Reads.longs(within(handle.createQuery(sql), box, box.west(), 180))),
                        Arrays.stream(
                            Reads.longs(within(handle.createQuery(sql), box, -180, box.east()))))
                    .sorted()
                    .toArray());
  }

  private static Query within(Query query, Box box, double west, double east) {
    return query
        .bind("west", west)
        .bind("east", east)
        .bind("south", box.south())
        .bind("north", box.north());
  }
}
