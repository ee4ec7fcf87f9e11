package org.sitrep.app.store.sqlite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sitrep.app.store.Kept;
import org.sitrep.app.store.Page;
import org.sitrep.app.store.Paging;
import org.sitrep.app.store.StoryFilter;
import org.sitrep.model.Story;

/// Reads stories.
final class StoryReads {
  private static final String COLUMNS = "SELECT s.n, s.record, s.added, s.changed ";
  private static final String LATEST_FIRST = " ORDER BY s.to_day DESC, s.id";

  private final Reads reads;

  StoryReads(Jdbi jdbi, RecordCodec codec) {
    this.reads = new Reads(jdbi, codec);
  }

  Page<Kept<Story>> stories(StoryFilter filter, Paging paging) {
    int offset = paging.offset();
    Where where = where(filter);
    return reads.read(
        handle ->
            filter.places().isEmpty() && filter.languages().isEmpty()
                ? page(handle, where, paging)
                : piece(read(handle, where, filter), offset, paging));
  }

  private static Where where(StoryFilter filter) {
    return new Where()
        .words(
            "s.n IN (SELECT a.story FROM article_words AS w CROSS JOIN article AS a ON a.n ="
                + " w.rowid WHERE w.article_words MATCH :words)",
            filter.words())
        .days("s", filter.from(), filter.to())
        .inner(
            "s.id IN (SELECT story FROM event WHERE ", "country", "countries", filter.countries())
        .equal("s.storyline = :storyline", "storyline", filter.storyline())
        .since("s.changed", filter.since());
  }

  private Page<Kept<Story>> page(Handle handle, Where where, Paging paging) {
    long total = Reads.count(handle, "SELECT count(*) FROM story AS s" + where, where);
    String sql = COLUMNS + "FROM story AS s" + where + LATEST_FIRST + Reads.PIECE;
    return paging.page(
        reads.kept(Reads.piece(where.bind(handle.createQuery(sql)), paging), Story.class), total);
  }

  /// Places and languages of a story stand in its record alone.
  private List<Kept<Story>> read(Handle handle, Where where, StoryFilter filter) {
    Set<String> placed = Set.copyOf(placed(handle, filter.places()));
    List<Kept<Story>> passing = new ArrayList<>();
    String sql = COLUMNS + "FROM story AS s" + where + LATEST_FIRST;
    for (Kept<Story> story : reads.kept(where.bind(handle.createQuery(sql)), Story.class)) {
      boolean there =
          filter.places().isEmpty()
              || placed.contains(story.value().id())
              || !Collections.disjoint(story.value().places(), filter.places());
      boolean told =
          filter.languages().isEmpty()
              || !Collections.disjoint(story.value().languages(), filter.languages());
      if (there && told) {
        passing.add(story);
      }
    }
    return passing;
  }

  private static List<String> placed(Handle handle, List<String> places) {
    Where where = new Where().in("place", "places", places);
    return places.isEmpty()
        ? List.of()
        : where
            .bind(handle.createQuery("SELECT DISTINCT story FROM event" + where))
            .mapTo(String.class)
            .list();
  }

  private static Page<Kept<Story>> piece(List<Kept<Story>> all, int offset, Paging paging) {
    int begin = Math.min(offset, all.size());
    int end = (int) Math.min((long) begin + paging.limit(), all.size());
    return paging.page(all.subList(begin, end), all.size());
  }

  Optional<Kept<Story>> story(String id) {
    return storiesById(List.of(id)).stream().findFirst();
  }

  List<Kept<Story>> storiesById(List<String> ids) {
    String sql =
        COLUMNS
            + "FROM json_each(:ids) AS w CROSS JOIN story AS s ON s.id = w.value ORDER BY w.key";
    return reads.read(
        handle -> reads.kept(handle.createQuery(sql).bind("ids", Reads.json(ids)), Story.class));
  }

  List<Kept<Story>> storyline(String id) {
    String sql =
        COLUMNS
            + "FROM story AS s WHERE s.storyline = :id ORDER BY s.from_day IS NULL, s.from_day,"
            + " s.id";
    return reads.read(handle -> reads.kept(handle.createQuery(sql).bind("id", id), Story.class));
  }
}
