package org.sitrep.app.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BiConsumer;

/// Writes records as JSON Lines: an object a line, the last line ended too.
final class LineWriter<T> implements RecordWriter<T> {
  private final OutputStream out;
  private final RecordWriter<T> objects;
  private boolean any;

  LineWriter(OutputStream out, BiConsumer<Json, T> each) throws IOException {
    this.out = out;
    this.objects = new JsonWriter<>(out, json -> {}, each, json -> {});
  }

  @Override
  public void add(T value) throws IOException {
    any = true;
    objects.add(value);
  }

  @Override
  public void end() throws IOException {
    objects.end();
    if (any) {
      out.write('\n');
    }
  }
}
