package org.sitrep.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;

/// Collects sections and writes them as one [PackFile], in order of their names, so that the same
/// content gives the same bytes.
public final class PackWriter {
  private final Map<String, ByteBuffer> sections = new TreeMap<>();

  /// Adds a section of bytes.
  public void bytes(String name, byte[] content) {
    add(name, ByteBuffer.wrap(content));
  }

  /// Adds what lies between the position and the limit of a buffer as a section, without a copy: it
  /// must not change until the pack is written.
  public void buffer(String name, ByteBuffer content) {
    add(name, content);
  }

  /// Adds a section of 32-bit numbers.
  public void ints(String name, int[] content) {
    ByteBuffer buffer = allocate(content.length * 4L);
    buffer.asIntBuffer().put(content);
    add(name, buffer);
  }

  /// Adds a section of 64-bit numbers.
  public void longs(String name, long[] content) {
    ByteBuffer buffer = allocate(content.length * 8L);
    buffer.asLongBuffer().put(content);
    add(name, buffer);
  }

  /// Adds a table of strings, to be read as [PackFile#strings].
  public void strings(String name, Iterable<String> content) {
    StringTable.write(this, name, content);
  }

  private static ByteBuffer allocate(long size) {
    return ByteBuffer.allocate(Math.toIntExact(size)).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void add(String name, ByteBuffer content) {
    if (name.length() > PackFile.NAME_BYTES || sections.put(name, content) != null) {
      throw new IllegalArgumentException("section name too long or taken: " + name);
    }
  }

  /// Writes the pack beside `path` and moves it there when it is safe on the disk, so that no
  /// reader ever sees half of it.
  public void write(Path path) throws IOException {
    Path aside = path.resolveSibling(path.getFileName() + ".new");
    try (FileChannel out =
        FileChannel.open(
            aside,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      writeAll(out, directory());
      for (ByteBuffer content : sections.values()) {
        writeAll(out, content.duplicate());
        writeAll(out, ByteBuffer.allocate(padding(content.remaining())));
      }
      out.force(true);
    }
    Files.move(aside, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private ByteBuffer directory() {
    int size = PackFile.HEADER_BYTES + sections.size() * PackFile.ENTRY_BYTES;
    ByteBuffer directory = allocate(size);
    directory.putLong(PackFile.MAGIC).putInt(PackFile.VERSION).putInt(sections.size());
    long offset = size;
    for (Map.Entry<String, ByteBuffer> section : sections.entrySet()) {
      byte[] name = new byte[PackFile.NAME_BYTES];
      byte[] ascii = section.getKey().getBytes(StandardCharsets.US_ASCII);
      System.arraycopy(ascii, 0, name, 0, ascii.length);
      int length = section.getValue().remaining();
      directory.put(name).putLong(offset).putLong(length);
      offset += length + padding(length);
    }
    return directory.flip();
  }

  private static int padding(int length) {
    return (8 - length % 8) % 8;
  }

  private static void writeAll(FileChannel out, ByteBuffer content) throws IOException {
    while (content.hasRemaining()) {
      out.write(content);
    }
  }
}
