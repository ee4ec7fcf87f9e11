package org.sitrep.app.store.sqlite;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.sitrep.model.Article;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Tells by few bytes whether two records are equal.
final class Digests {
  private static final int RECORD_BYTES = 16;

  /// Its components in the order they are declared in, days as numbers.
  private static final ObjectMapper CANONICAL =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultVisibility(RecordShapes::components)
          .addModule(RecordShapes.module())
          .build();

  private Digests() {}

  /// SHA-256 over the canonical JSON of an article as it came in.
  static Bytes ofSource(Article article) {
    byte[] json = CANONICAL.writeValueAsString(article).getBytes(StandardCharsets.UTF_8);
    return Bytes.of(sha().digest(json));
  }

  /// 128 bits over a record's plain bytes and a number kept beside it.
  static Bytes ofRecord(byte[] plain, int beside) {
    MessageDigest sha = sha();
    sha.update(plain);
    sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(beside).array());
    return Bytes.of(Arrays.copyOf(sha.digest(), RECORD_BYTES));
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
