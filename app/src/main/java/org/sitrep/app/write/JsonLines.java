package org.sitrep.app.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Story;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// Writes one JSON object a line, UTF-8.
public final class JsonLines {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .rootValueSeparator("\n")
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private JsonLines() {}

  /// Annotated articles, in the order given. The stream stays open.
  public static void articles(
      OutputStream out, List<AnnotatedArticle> articles, Knowledge knowledge) throws IOException {
    ArticleJson json = new ArticleJson(new Codes(knowledge.ontology()));
    write(out, articles, json::write);
  }

  /// Stories, in the order given. The stream stays open.
  ///
  /// @param explained whether to tell what binds a story's articles
  public static void stories(OutputStream out, List<Story> stories, boolean explained)
      throws IOException {
    write(out, stories, (json, story) -> PictureJson.write(json, story, explained));
  }

  static <T> void write(OutputStream out, List<T> items, BiConsumer<Json, T> writer)
      throws IOException {
    document(out, json -> items.forEach(item -> writer.accept(json, item)));
    if (!items.isEmpty()) {
      out.write("\n".getBytes(StandardCharsets.US_ASCII));
    }
  }

  /// Writes one document.
  static void document(OutputStream out, Consumer<Json> writer) throws IOException {
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      writer.accept(new Json(generator));
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }
}
