package org.sitrep.compiler;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.sitrep.pack.PackWriter;

/// Sections of a pack that are written at any place of theirs, in mapped files rather than in the
/// heap.
final class ImportColumns {
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final Path folder;
  private final Arena arena;
  private final PackWriter pack;

  /// @param folder where the files are made, to be deleted by the caller
  /// @param arena as long as the pack is being written
  ImportColumns(Path folder, Arena arena, PackWriter pack) {
    this.folder = folder;
    this.arena = arena;
    this.pack = pack;
  }

  /// Numbers of a section, all 0 at first.
  static final class Column {
    private final MemorySegment segment;

    private Column(MemorySegment segment) {
      this.segment = segment;
    }

    void set(long at, int value) {
      segment.set(INT, at * 4, value);
    }

    void set(long at, long value) {
      segment.set(LONG, at * 8, value);
    }

    long get(long at) {
      return segment.get(LONG, at * 8);
    }
  }

  /// A new section of numbers.
  ///
  /// @param width bytes of a number
  Column column(String name, long count, int width) throws IOException {
    return new Column(add(name, folder.resolve(name), count * width));
  }

  /// Adds what stands in a file as a section.
  void file(String name, Path file, long size) throws IOException {
    add(name, file, size);
  }

  private MemorySegment add(String name, Path file, long size) throws IOException {
    if (size > Integer.MAX_VALUE) {
      throw new IOException(
          "the gazetteer would be too large: " + name + " has " + size + " bytes");
    }
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      MemorySegment segment = channel.map(FileChannel.MapMode.READ_WRITE, 0, size, arena);
      pack.buffer(name, segment.asByteBuffer());
      return segment;
    }
  }
}
