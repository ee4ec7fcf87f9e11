package org.sitrep.app.store.sqlite;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.sitrep.app.store.FigureFilter;
import org.sitrep.app.store.Kept;
import org.sitrep.app.store.Page;
import org.sitrep.app.store.Paging;
import org.sitrep.model.Control;
import org.sitrep.model.Figure;
import org.sitrep.model.Warning;

/// Reads figures, warnings and who holds which place.
final class FigureReads {
  private static final String COLUMNS = "SELECT f.n, f.record, f.added, f.changed FROM figure AS f";

  private final Reads reads;

  FigureReads(Jdbi jdbi, RecordCodec codec) {
    this.reads = new Reads(jdbi, codec);
  }

  Page<Kept<Figure>> figures(FigureFilter filter, Paging paging) {
    paging.offset();
    Where where = where(filter);
    String sql = COLUMNS + where + " ORDER BY f.standing, f.claims DESC, f.id" + Reads.PIECE;
    return reads.read(
        handle -> {
          long total = Reads.count(handle, "SELECT count(*) FROM figure AS f" + where, where);
          return paging.page(
              reads.kept(Reads.piece(where.bind(handle.createQuery(sql)), paging), Figure.class),
              total);
        });
  }

  private static Where where(FigureFilter filter) {
    return new Where()
        .words(
            "f.n IN (SELECT t.figure FROM article_words AS w CROSS JOIN figure_article AS t"
                + " ON t.article = w.rowid WHERE w.article_words MATCH :words)",
            filter.words())
        .in("f.measure", "measures", filter.measures())
        .in("f.agreement", "agreements", filter.agreements())
        .in("f.place", "places", filter.places())
        .in("f.country", "countries", filter.countries())
        .equal("f.story = :story", "story", filter.story())
        .equal(
            "f.story IN (SELECT id FROM story WHERE storyline = :storyline)",
            "storyline",
            filter.storyline())
        .equal("f.event = :event", "event", filter.event())
        .equal(
            "f.n IN (SELECT t.figure FROM article AS a CROSS JOIN figure_article AS t"
                + " ON t.article = a.n WHERE a.id = :article)",
            "article",
            filter.article())
        .since("f.changed", filter.since());
  }

  Optional<Kept<Figure>> figure(String id) {
    String sql = COLUMNS + " WHERE f.id = :id";
    return reads
        .read(handle -> reads.kept(handle.createQuery(sql).bind("id", id), Figure.class))
        .stream()
        .findFirst();
  }

  Page<Warning> warnings(String article, String story, Paging paging) {
    Where where =
        new Where()
            .equal("article = :article", "article", article)
            .equal(
                "article IN (SELECT a.id FROM story AS s CROSS JOIN article AS a"
                    + " ON a.story = s.n WHERE s.id = :story)",
                "story",
                story);
    String sql =
        "SELECT record FROM warning" + where + " ORDER BY article, start, number" + Reads.PIECE;
    return reads.read(
        handle -> {
          long total = Reads.count(handle, "SELECT count(*) FROM warning" + where, where);
          return paging.page(
              reads.records(
                  Reads.piece(where.bind(handle.createQuery(sql)), paging), Warning.class),
              total);
        });
  }

  List<Control> control(List<String> placeRefs) {
    Where where = new Where().in("place", "places", placeRefs);
    String sql = "SELECT record FROM control" + where + " ORDER BY number";
    return reads.read(handle -> reads.records(where.bind(handle.createQuery(sql)), Control.class));
  }
}
