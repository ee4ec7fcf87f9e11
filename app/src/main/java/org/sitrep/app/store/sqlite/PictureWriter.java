package org.sitrep.app.store.sqlite;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.sitrep.app.store.Progress;
import org.sitrep.model.Control;
import org.sitrep.model.Event;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Picture;
import org.sitrep.model.Story;
import org.sitrep.model.Warning;

/// Puts a picture in the place of the old one, in one transaction.
final class PictureWriter {
  private static final TableDiff WARNINGS =
      new TableDiff("warning", List.of("article", "start", "number"), List.of("record"));
  private static final TableDiff CONTROL =
      new TableDiff("control", List.of("number"), List.of("place", "record"));

  private final RecordCodec codec;
  private final Statements sql;
  private final Picture picture;
  private final PictureDigests digests;
  private final Progress progress;
  private final Meta meta;
  private final long revision;
  private long done;

  PictureWriter(
      RecordCodec codec, Statements sql, Picture picture, PictureDigests digests, Progress progress)
      throws SQLException {
    this.codec = codec;
    this.sql = sql;
    this.picture = picture;
    this.digests = digests;
    this.progress = progress;
    this.meta = Meta.read(sql);
    this.revision = meta.number(Meta.REVISION) + 1;
  }

  /// Writes what differs.
  ///
  /// @param of the revision of the articles that the picture was made of
  /// @return the revision of the picture
  long put(ToIntFunction<Event> weight, long of) throws SQLException {
    advance(0);
    var stories = table(new StoryLayout(), digests.stories());
    stories.put(picture.stories(), this::advance);
    ArticlePictures articles = new ArticlePictures(codec, sql, of, revision, digests.articles());
    ArticleRows rows = articles.rows();
    articles.put(picture.articles(), storyOf(stories.rows()), this::advance);
    var events = table(new EventLayout(weight, rows), digests.events());
    events.put(picture.events(), this::advance);
    var figures = table(new FigureLayout(rows), digests.figures());
    figures.put(picture.figures(), this::advance);
    int written =
        stories.written() + articles.written() + events.written() + figures.written() + putRest();
    return finish(written > 0, of);
  }

  private <T> RecordTable<T> table(Layout<T> layout, Map<String, Bytes> of) {
    return new RecordTable<>(layout, codec, sql, meta, revision, of);
  }

  private Map<String, Long> storyOf(Map<String, Long> stories) {
    Map<String, Long> storyOf = new HashMap<>();
    for (Story story : picture.stories()) {
      long row = stories.getOrDefault(story.id(), 0L);
      story.articles().forEach(article -> storyOf.put(article, row));
    }
    return storyOf;
  }

  private int putRest() throws SQLException {
    return WARNINGS.put(sql, warnings())
        + CONTROL.put(sql, control())
        + new NameTables(codec).put(sql, picture);
  }

  private void advance(long more) {
    done += more;
    progress.at(
        done,
        (long) picture.stories().size()
            + picture.articles().size()
            + picture.events().size()
            + picture.figures().size());
  }

  /// Warnings at one place of an article are numbered.
  private List<List<Object>> warnings() {
    Map<List<Object>, Long> numbers = new HashMap<>();
    List<List<Object>> rows = new ArrayList<>(picture.warnings().size());
    for (Warning warning : picture.warnings()) {
      List<Object> at = List.of(warning.article(), (long) warning.span().start());
      long number = numbers.merge(at, 1L, Long::sum);
      rows.add(List.of(at.getFirst(), at.getLast(), number, Bytes.of(codec.write(warning))));
    }
    return rows;
  }

  private List<List<Object>> control() {
    List<List<Object>> rows = new ArrayList<>(picture.control().size());
    for (Control control : picture.control()) {
      rows.add(List.of((long) rows.size(), control.place().ref(), Bytes.of(codec.write(control))));
    }
    return rows;
  }

  private long finish(boolean changed, long of) throws SQLException {
    if (changed) {
      meta.set(Meta.REVISION, revision);
      meta.set(Meta.PICTURE_REVISION, revision);
      meta.set(Meta.STORIES, picture.stories().size());
      meta.set(Meta.EVENTS, picture.events().size());
      meta.set(Meta.FIGURES, picture.figures().size());
      meta.set(Meta.WARNINGS, picture.warnings().size());
      meta.set(
          Meta.FROM,
          day(dates().flatMap(date -> date.from().stream()).min(Comparator.naturalOrder())));
      meta.set(
          Meta.TO, day(dates().flatMap(date -> date.to().stream()).max(Comparator.naturalOrder())));
    }
    meta.set(Meta.PICTURE_OF, of);
    meta.save(sql);
    return meta.number(Meta.PICTURE_REVISION);
  }

  private Stream<PartialDate> dates() {
    return picture.events().stream().map(Event::date);
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(known -> Long.toString(known.toEpochDay())).orElse("");
  }
}
