package org.sitrep.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Numbers strings in the order they come and writes them to files as they do, laid out as
/// [org.sitrep.pack.StringTable] reads them.
final class ImportStrings implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Path ends;
  private final Path content;
  private final DataOutputStream offsets;
  private final DataOutputStream bytes;
  private final Map<String, Integer> shared = new HashMap<>();
  private int count;
  private int size;

  ImportStrings(Path folder) throws IOException {
    ends = folder.resolve("string-offsets");
    content = folder.resolve("string-bytes");
    offsets = open(ends);
    bytes = open(content);
    offset();
  }

  private static DataOutputStream open(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
  }

  /// The number of a string that many places have; one number however often it is asked for.
  int shared(String text) throws IOException {
    Integer known = shared.get(text);
    if (known != null) {
      return known;
    }
    int number = own(text);
    shared.put(text, number);
    return number;
  }

  /// The number of a string that one place has.
  int own(String text) throws IOException {
    byte[] utf8 = text.getBytes(UTF_8);
    bytes.write(utf8);
    size = Math.addExact(size, utf8.length);
    offset();
    return count++;
  }

  private void offset() throws IOException {
    offsets.writeInt(Integer.reverseBytes(size));
  }

  /// Adds the strings to the pack, after [#close].
  void addTo(ImportColumns columns, String name) throws IOException {
    columns.file(name + ".offsets", ends, (count + 1L) * 4);
    columns.file(name + ".bytes", content, size);
  }

  @Override
  public void close() throws IOException {
    offsets.close();
    bytes.close();
  }
}
