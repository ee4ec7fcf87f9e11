package org.sitrep.compiler;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the bearers of names, name by name, as the section `postings` has them.
final class ImportPostings implements AutoCloseable {
  /// Where a name without bearers begins: it is only the beginning of longer ones.
  static final int NONE = -1;

  private static final int BUFFER = 1 << 17;

  private final Path file;
  private final DataOutputStream out;
  private int written;
  private int first;
  private int left;
  private int place;
  private int flags;

  ImportPostings(Path folder) throws IOException {
    file = folder.resolve("bearers");
    out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
  }

  /// Begins a name.
  void begin(int most) {
    first = written;
    left = most;
    place = NONE;
  }

  /// Adds a bearer, numbers rising; what is told twice of one is joined.
  void bearer(int number, int told) throws IOException {
    if (number == place) {
      flags = GazetteerWriter.joined(flags, told);
      return;
    }
    if (left == 0) {
      return;
    }
    if (place != NONE) {
      write(flags);
    }
    left--;
    place = number;
    flags = told;
  }

  /// Ends a name; where its bearers begin, or [#NONE].
  int end() throws IOException {
    if (place == NONE) {
      return NONE;
    }
    write(flags | GazetteerWriter.LAST);
    return first;
  }

  private void write(int told) throws IOException {
    out.writeInt(Integer.reverseBytes(place));
    out.writeInt(Integer.reverseBytes(told));
    written = Math.addExact(written, 2);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /// Adds the bearers to the pack, after [#close].
  void addTo(ImportColumns columns) throws IOException {
    columns.file("postings", file, written * 4L);
  }
}
