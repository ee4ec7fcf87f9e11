package org.sitrep.app.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/// Cuts a stream into lines without ever holding more than one of them, and never more than a
/// bounded one.
final class LineSplitter {
  /// A line.
  ///
  /// @param number from 1
  /// @param tooLong whether it passed the bound; `bytes` is empty then
  record Line(int number, ByteBuffer bytes, boolean tooLong) {}

  private static final int BUFFER = 1 << 16;
  private static final long PATIENCE = 10;

  private final InputStream in;
  private final long longest;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private int number;
  private boolean ended;

  LineSplitter(InputStream in, long longest) {
    this.in = in;
    this.longest = longest;
  }

  /// The next line without its break; empty at the end, or after a line that does not end within
  /// ten times the bound.
  Optional<Line> next() throws IOException {
    if (ended || !filled()) {
      return Optional.empty();
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    while (filled()) {
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      length += end - at;
      if (length <= longest) {
        line.write(buffer, at, end - at);
      }
      at = end + 1;
      if (end < filled) {
        break;
      }
      if (length > longest * PATIENCE) {
        ended = true;
        break;
      }
    }
    boolean tooLong = length > longest;
    return Optional.of(
        new Line(
            number,
            tooLong ? ByteBuffer.allocate(0) : ByteBuffer.wrap(line.toByteArray()),
            tooLong));
  }

  private boolean filled() throws IOException {
    if (at < filled) {
      return true;
    }
    filled = Math.max(0, in.read(buffer));
    at = 0;
    return filled > 0;
  }
}
