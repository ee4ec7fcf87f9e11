package org.sitrep.app.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.PlaceDecision;
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

  /// The same, with the reasons for the places of each.
  public static void articles(
      OutputStream out,
      List<AnnotatedArticle> articles,
      Knowledge knowledge,
      Function<AnnotatedArticle, List<PlaceDecision>> reasons)
      throws IOException {
    ArticleJson json = new ArticleJson(new Codes(knowledge.ontology()));
    write(out, articles, (one, article) -> json.write(one, article, reasons.apply(article)));
  }

  /// Stories, in the order given. The stream stays open.
  ///
  /// @param explained whether to tell what binds a story's articles
  public static void stories(OutputStream out, List<Story> stories, boolean explained)
      throws IOException {
    write(out, stories, (json, story) -> PictureJson.write(json, story, explained));
  }

  /// Any records, each written by `writer`, in the order given. The stream stays open.
  public static <T> void write(OutputStream out, List<T> items, BiConsumer<Json, T> writer)
      throws IOException {
    LineWriter<T> lines = new LineWriter<>(out, writer);
    for (T item : items) {
      lines.add(item);
    }
    lines.end();
  }

  /// One document, UTF-8.
  public static byte[] bytes(Consumer<Json> writer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 12);
    try {
      document(out, writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// Writes one document. The stream stays open.
  public static void document(OutputStream out, Consumer<Json> writer) throws IOException {
    try (JsonGenerator generator = generator(out)) {
      writer.accept(new Json(generator));
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /// Writes to a stream that stays open; values at the root stand on lines of their own.
  static JsonGenerator generator(OutputStream out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }
}
