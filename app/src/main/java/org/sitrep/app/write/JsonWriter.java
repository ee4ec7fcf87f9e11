package org.sitrep.app.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/// Writes records as JSON, one after the other.
final class JsonWriter<T> implements RecordWriter<T> {
  private final JsonGenerator generator;
  private final Json json;
  private final BiConsumer<Json, T> each;
  private final Consumer<Json> after;

  /// @param before writes what stands before the first record
  /// @param after writes what stands behind the last one
  JsonWriter(
      OutputStream out, Consumer<Json> before, BiConsumer<Json, T> each, Consumer<Json> after)
      throws IOException {
    this.generator = JsonLines.generator(out);
    this.json = new Json(generator);
    this.each = each;
    this.after = after;
    run(() -> before.accept(json));
  }

  @Override
  public void add(T value) throws IOException {
    run(() -> each.accept(json, value));
  }

  @Override
  public void end() throws IOException {
    run(
        () -> {
          after.accept(json);
          generator.close();
        });
  }

  private static void run(Runnable step) throws IOException {
    try {
      step.run();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }
}
