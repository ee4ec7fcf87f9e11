package org.sitrep.app.store.sqlite;

import java.util.Optional;
import org.sitrep.app.store.Keys;
import org.sitrep.app.store.Reading;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;

/// An article made ready to be stored, before the store is locked.
///
/// @param digest of its source
/// @param source blob of its source
/// @param read the article with what was read out of it
/// @param readDigest of `read`
/// @param blob of `read`
/// @param keys what it is known again by
record Prepared(
    Bytes digest, Bytes source, AnnotatedArticle read, Bytes readDigest, Bytes blob, Keys keys) {

  static Prepared of(Reading reading, RecordCodec codec) {
    return of(Optional.of(reading.source()), reading, codec);
  }

  /// One whose source stays as it is.
  static Prepared ofRead(Reading reading, RecordCodec codec) {
    return of(Optional.empty(), reading, codec);
  }

  private static Prepared of(Optional<Article> source, Reading reading, RecordCodec codec) {
    byte[] plain = codec.plain(reading.read());
    return new Prepared(
        source.map(Digests::ofSource).orElse(Bytes.NONE),
        source.map(codec::write).map(Bytes::of).orElse(Bytes.NONE),
        reading.read(),
        Digests.ofRecord(plain, 0),
        Bytes.of(Deflated.of(plain)),
        reading.keys());
  }
}
