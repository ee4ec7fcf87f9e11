package org.sitrep.app.archive;

import java.io.IOException;
import java.util.Arrays;

/// A stream that can be looked ahead into, and gone back in as far as a window reaches.
///
/// Positions count bytes from the stream's beginning. The buffer grows with what is kept, never
/// beyond the window and one chunk.
final class Tape {
  /// Where the bytes come from.
  interface Source {
    /// Reads some bytes, at least one; -1 at the end.
    int read(byte[] into, int from, int length) throws IOException;
  }

  private static final int CHUNK = 1 << 16;

  private final Source source;
  private final int window;
  private byte[] buffer = new byte[CHUNK];
  private long base;
  private int at;
  private int filled;
  private long kept;

  Tape(Source source, int window) {
    this.source = source;
    this.window = window;
  }

  /// The position of the byte to be read next.
  long position() {
    return base + at;
  }

  /// From here on bytes may be gone back to.
  void keep() {
    kept = position();
  }

  /// Forgets everything; the source begins again at position 0.
  void restart() {
    base = 0;
    at = 0;
    filled = 0;
    kept = 0;
  }

  /// Goes to a position that was passed, or as near after it as the window reaches.
  void rewind(long position) {
    at = (int) Math.max(0, Math.min(position - base, filled));
  }

  /// How many bytes are there to be looked at without asking the source.
  int ready() {
    return filled - at;
  }

  /// Makes at least so many bytes ready.
  ///
  /// @return false if the source ends before; what there is, is ready then
  boolean ready(int count) throws IOException {
    while (filled - at < count) {
      if (!fill()) {
        return false;
      }
    }
    return true;
  }

  /// A byte that is ready, counted from the present position.
  int peek(int ahead) {
    return buffer[at + ahead] & 0xFF;
  }

  void skip(int count) {
    at += count;
  }

  /// The ready bytes, for reading only; valid until the next call.
  byte[] bytes() {
    return buffer;
  }

  /// Where the ready bytes begin in [#bytes].
  int offset() {
    return at;
  }

  /// A copy of bytes that were kept.
  byte[] copy(long from, long to) {
    return Arrays.copyOfRange(buffer, (int) (from - base), (int) (to - base));
  }

  /// The first position from `from` on, of those that are kept or ready, at which `pattern` stands;
  /// -1 if it stands nowhere.
  long find(byte[] pattern, long from) {
    int last = filled - pattern.length;
    for (int i = (int) Math.max(0, from - base); i <= last; i++) {
      if (buffer[i] == pattern[0] && stands(pattern, i)) {
        return base + i;
      }
    }
    return -1;
  }

  /// Whether `pattern` comes next.
  boolean comes(byte[] pattern) throws IOException {
    return ready(pattern.length) && stands(pattern, at);
  }

  private boolean stands(byte[] pattern, int index) {
    return Arrays.equals(buffer, index, index + pattern.length, pattern, 0, pattern.length);
  }

  private boolean fill() throws IOException {
    if (filled == buffer.length) {
      makeRoom();
    }
    int read = source.read(buffer, filled, buffer.length - filled);
    if (read <= 0) {
      return false;
    }
    filled += read;
    return true;
  }

  /// Lets go of what need not be kept; where the window is full, of half of it at once, so that
  /// every byte is moved only a few times.
  private void makeRoom() {
    int start = (int) Math.max(0, Math.min(kept - base, at));
    if (at - start > window) {
      start = at - window / 2;
    }
    if (start < filled / 2) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, filled - start);
      base += start;
      at -= start;
      filled -= start;
    }
  }
}
