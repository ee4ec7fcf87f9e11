package org.sitrep.app.store.sqlite;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import org.sitrep.app.store.StoreException;
import org.sitrep.model.AnnotatedArticle;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.smile.SmileMapper;

/// Reads the text of an article out of its blob and leaves the rest, which is most of it, unread.
///
/// The blob is a list of the record's components in their order, as [RecordCodec] writes it.
final class ArticleText {
  private static final ObjectMapper MAPPER = new SmileMapper();

  private static final int TEXT =
      Arrays.stream(AnnotatedArticle.class.getRecordComponents())
          .map(RecordComponent::getName)
          .toList()
          .indexOf("text");

  private ArticleText() {}

  /// @throws StoreException if it is no blob of an article
  static String of(byte[] blob) {
    try (JsonParser parser = MAPPER.createParser(Deflated.plain(blob))) {
      if (parser.nextToken() == JsonToken.START_ARRAY) {
        for (int i = 0; i < TEXT; i++) {
          parser.nextToken();
          parser.skipChildren();
        }
        if (parser.nextToken() == JsonToken.VALUE_STRING) {
          return parser.getString();
        }
      }
    } catch (JacksonException | DataFormatException e) {
      throw new StoreException(broken(String.valueOf(e.getMessage())), e);
    }
    throw new StoreException(broken("no text"));
  }

  private static String broken(String why) {
    return "an article of the store cannot be read ("
        + why
        + "). Maybe it was written by another version: try `sitrep store rebuild`.";
  }
}
