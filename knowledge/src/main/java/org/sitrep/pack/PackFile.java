package org.sitrep.pack;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// A compiled pack, mapped read-only: named sections of bytes, 32-bit or 64-bit numbers, all
/// little-endian.
///
/// Layout: magic (8 bytes), version (4), number of sections (4), then per section its name (32
/// bytes, ASCII, zero-padded), offset (8) and length in bytes (8); the sections follow, each
/// aligned to 8 bytes. The mapping lasts as long as the process.
public final class PackFile {
  /// Raised whenever the layout or [Fold] changes; a pack of another version is refused.
  public static final int VERSION = 1;

  static final long MAGIC = 0x3150455254495301L;
  static final int NAME_BYTES = 32;
  static final int HEADER_BYTES = 16;
  static final int ENTRY_BYTES = NAME_BYTES + 16;
  static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final Path path;
  private final Map<String, MemorySegment> sections;

  private PackFile(Path path, Map<String, MemorySegment> sections) {
    this.path = path;
    this.sections = sections;
  }

  /// Maps a pack.
  ///
  /// @throws IOException if the file cannot be read, is no pack, or was made by another version
  public static PackFile open(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new IOException(
          "The knowledge pack " + path + " is missing.\nMaybe build it with: mvn package");
    }
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      MemorySegment all =
          channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.global());
      return new PackFile(path, directory(path, all));
    } catch (IndexOutOfBoundsException e) {
      throw new IOException(path + " is cut short.\nMaybe build it again.", e);
    }
  }

  private static Map<String, MemorySegment> directory(Path path, MemorySegment all)
      throws IOException {
    if (all.byteSize() < HEADER_BYTES || all.get(LONG, 0) != MAGIC || all.get(INT, 8) != VERSION) {
      throw new IOException(
          path + " is no knowledge pack of version " + VERSION + ".\nMaybe build it again.");
    }
    Map<String, MemorySegment> sections = new TreeMap<>();
    int count = all.get(INT, 12);
    for (int i = 0; i < count; i++) {
      long entry = HEADER_BYTES + (long) i * ENTRY_BYTES;
      byte[] name = all.asSlice(entry, NAME_BYTES).toArray(ValueLayout.JAVA_BYTE);
      long offset = all.get(LONG, entry + NAME_BYTES);
      long length = all.get(LONG, entry + NAME_BYTES + 8);
      sections.put(
          new String(name, StandardCharsets.US_ASCII).replace("\0", ""),
          all.asSlice(offset, length));
    }
    return Collections.unmodifiableMap(sections);
  }

  /// The raw bytes of a section.
  ///
  /// @throws IllegalArgumentException if the pack has no such section
  public MemorySegment section(String name) {
    MemorySegment section = sections.get(name);
    if (section == null) {
      throw new IllegalArgumentException(path + " has no section " + name);
    }
    return section;
  }

  /// Whether the pack has a section of that name.
  public boolean has(String name) {
    return sections.containsKey(name);
  }

  /// A copy of a section of 32-bit numbers.
  public int[] ints(String name) {
    return section(name).toArray(INT);
  }

  /// A copy of a section of 64-bit numbers.
  public long[] longs(String name) {
    return section(name).toArray(LONG);
  }

  /// The phrase table stored under this name.
  public PhraseTable phrases(String name) {
    return new PhraseTable(section(name + ".keys"), section(name + ".values"));
  }

  /// The strings stored under this name.
  public StringTable strings(String name) {
    return new StringTable(section(name + ".offsets"), section(name + ".bytes"));
  }
}
