package org.sitrep.app.store.sqlite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Event;
import org.sitrep.model.Picture;

/// The digests of everything in a picture, by id. They cost far more than comparing them, so they
/// are made before the database is locked for writing.
///
/// @param articles of the articles as the picture has them
record PictureDigests(
    Map<String, Bytes> stories,
    Map<String, Bytes> articles,
    Map<String, Bytes> events,
    Map<String, Bytes> figures) {

  /// @param hurried whether to use all processors
  static PictureDigests of(
      Picture picture, ToIntFunction<Event> weight, RecordCodec codec, boolean hurried) {
    ArticleRows none = new ArticleRows(new HashMap<>());
    return new PictureDigests(
        of(picture.stories(), new StoryLayout(), codec, hurried),
        stream(picture.articles(), hurried)
            .collect(
                Collectors.toMap(
                    AnnotatedArticle::id,
                    article -> Digests.ofRecord(codec.plain(article), 0),
                    (one, same) -> one)),
        of(picture.events(), new EventLayout(weight, none), codec, hurried),
        of(picture.figures(), new FigureLayout(none), codec, hurried));
  }

  private static <T> Map<String, Bytes> of(
      List<T> records, Layout<T> layout, RecordCodec codec, boolean hurried) {
    return stream(records, hurried)
        .collect(
            Collectors.toMap(
                layout::id,
                record -> Digests.ofRecord(codec.plain(record), layout.beside(record)),
                (one, same) -> one));
  }

  private static <T> Stream<T> stream(List<T> records, boolean hurried) {
    return hurried ? records.parallelStream() : records.stream();
  }
}
