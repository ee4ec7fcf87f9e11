package org.sitrep.pack;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Numbered strings, stored as UTF-8 and decoded when asked for.
public final class StringTable {
  private final MemorySegment offsets;
  private final MemorySegment bytes;

  StringTable(MemorySegment offsets, MemorySegment bytes) {
    this.offsets = offsets;
    this.bytes = bytes;
  }

  static void write(PackWriter pack, String name, Iterable<String> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<Integer> offsets = new ArrayList<>(List.of(0));
    for (String text : content) {
      bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
      offsets.add(bytes.size());
    }
    pack.ints(name + ".offsets", offsets.stream().mapToInt(Integer::intValue).toArray());
    pack.bytes(name + ".bytes", bytes.toByteArray());
  }

  /// How many strings there are.
  public int size() {
    return (int) (offsets.byteSize() / 4 - 1);
  }

  /// The string of a number from 0 to [#size] - 1.
  public String get(int number) {
    int from = offsets.get(PackFile.INT, number * 4L);
    int to = offsets.get(PackFile.INT, number * 4L + 4);
    byte[] utf8 = bytes.asSlice(from, to - from).toArray(ValueLayout.JAVA_BYTE);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  /// Whether the string of a number is empty.
  public boolean isEmpty(int number) {
    return offsets.get(PackFile.INT, number * 4L) == offsets.get(PackFile.INT, number * 4L + 4);
  }

  /// All strings, decoded.
  public List<String> all() {
    int[] ends = offsets.toArray(PackFile.INT);
    byte[] utf8 = bytes.toArray(ValueLayout.JAVA_BYTE);
    String[] all = new String[size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = new String(utf8, ends[i], ends[i + 1] - ends[i], StandardCharsets.UTF_8);
    }
    return List.of(all);
  }
}
