package org.sitrep.compiler.dump;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/// Sorts any number of records by key, and within a key by their bytes, through files: a buffer
/// full is sorted and written away, and what was written is merged when it is read.
///
/// Records that are alike in key and bytes all come back.
public final class Sorter {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final int HEAD = 12;
  private static final int IO_BUFFER = 1 << 17;
  private static final int INDEX_SHARE = 16;

  private final Path folder;
  private final String name;
  private final List<Path> runs = new ArrayList<>();
  private byte[] buffer;
  private int[] starts;
  private int size;
  private int count;

  /// @param folder where files are made, to be deleted by the caller
  /// @param bytes how much is kept in memory, more than the largest record; half as much again is
  ///   needed for sorting
  public Sorter(Path folder, String name, int bytes) {
    this.folder = folder;
    this.name = name;
    this.buffer = new byte[bytes];
    this.starts = new int[bytes / INDEX_SHARE];
  }

  /// Adds a record.
  public void add(long key, byte[] record, int length) throws IOException {
    if (size + HEAD + length > buffer.length || count == starts.length) {
      spill();
    }
    LONG.set(buffer, size, key);
    INT.set(buffer, size + 8, length);
    System.arraycopy(record, 0, buffer, size + HEAD, length);
    starts[count++] = size;
    size += HEAD + length;
  }

  private void spill() throws IOException {
    int[] sorted = sorted();
    Path run = folder.resolve(name + "-" + runs.size());
    runs.add(run);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(run), IO_BUFFER)) {
      for (int i = 0; i < count; i++) {
        out.write(buffer, sorted[i], HEAD + (int) INT.get(buffer, sorted[i] + 8));
      }
    }
    size = 0;
    count = 0;
  }

  /// Merges runs of doubling length.
  private int[] sorted() {
    int[] from = starts;
    int[] to = new int[count];
    for (int width = 1; width < count; width *= 2) {
      for (int low = 0; low < count; low += 2 * width) {
        int middle = Math.min(low + width, count);
        merge(from, to, low, middle, Math.min(middle + width, count));
      }
      int[] merged = to;
      to = from;
      from = merged;
    }
    return from;
  }

  private void merge(int[] from, int[] to, int low, int middle, int high) {
    int left = low;
    int right = middle;
    for (int i = low; i < high; i++) {
      boolean takeLeft = left < middle && (right >= high || compare(from[left], from[right]) <= 0);
      to[i] = takeLeft ? from[left++] : from[right++];
    }
  }

  private int compare(int one, int other) {
    int order = Long.compareUnsigned((long) LONG.get(buffer, one), (long) LONG.get(buffer, other));
    return order != 0
        ? order
        : Arrays.compareUnsigned(
            buffer,
            one + HEAD,
            one + HEAD + (int) INT.get(buffer, one + 8),
            buffer,
            other + HEAD,
            other + HEAD + (int) INT.get(buffer, other + 8));
  }

  /// Ends the adding; the records in order. The memory of the sorter is free from now on.
  public Cursor sort() throws IOException {
    if (count > 0) {
      spill();
    }
    buffer = new byte[0];
    starts = new int[0];
    return new Cursor(runs);
  }

  /// Reads records in order.
  public static final class Cursor implements AutoCloseable {
    private final PriorityQueue<Run> queue = new PriorityQueue<>(Run::compareTo);
    private final List<Run> all = new ArrayList<>();
    private byte[] record = {};
    private int length;
    private long key;

    Cursor(List<Path> files) throws IOException {
      for (Path file : files) {
        Run run = new Run(file);
        all.add(run);
        if (run.next()) {
          queue.add(run);
        }
      }
    }

    /// Goes to the next record; false at the end.
    public boolean next() throws IOException {
      Run first = queue.poll();
      if (first == null) {
        return false;
      }
      key = first.key;
      length = first.length;
      byte[] own = record;
      record = first.record;
      first.record = own;
      if (first.next()) {
        queue.add(first);
      }
      return true;
    }

    /// The key of the record.
    public long key() {
      return key;
    }

    /// Its bytes, up to [#length]; overwritten by [#next].
    public byte[] record() {
      return record;
    }

    /// How many bytes it has.
    public int length() {
      return length;
    }

    @Override
    public void close() throws IOException {
      for (Run run : all) {
        run.close();
      }
    }
  }

  /// One sorted file; it is deleted when closed.
  private static final class Run implements AutoCloseable {
    private final Path file;
    private final DataInputStream in;
    private byte[] record = {};
    private int length;
    private long key;

    Run(Path file) throws IOException {
      this.file = file;
      this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), IO_BUFFER));
    }

    boolean next() throws IOException {
      try {
        key = in.readLong();
      } catch (EOFException e) {
        return false;
      }
      length = in.readInt();
      if (record.length < length) {
        record = new byte[Math.max(length, 2 * record.length)];
      }
      in.readFully(record, 0, length);
      return true;
    }

    int compareTo(Run other) {
      int order = Long.compareUnsigned(key, other.key);
      return order != 0
          ? order
          : Arrays.compareUnsigned(record, 0, length, other.record, 0, other.length);
    }

    @Override
    public void close() throws IOException {
      in.close();
      Files.deleteIfExists(file);
    }
  }
}
