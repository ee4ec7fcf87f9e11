package org.sitrep.compiler.dump;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Cuts a stream of bytes into lines, in one buffer: a line longer than [#LONGEST] is passed over
/// without being held.
///
/// Lines end with `\n` or `\r\n`; a byte order mark before the first is not part of it.
public final class Lines {
  /// The most bytes a line may have.
  public static final int LONGEST = 1 << 18;

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final byte[] buffer = new byte[2 * LONGEST];
  private int start;
  private int end;
  private int from;
  private int to;
  private long number;
  private boolean over;
  private boolean tooLong;

  /// @param in read to its end, not closed
  public Lines(InputStream in) {
    this.in = in;
  }

  /// Goes to the next line; false at the end.
  ///
  /// @throws IOException if the stream breaks off; the lines before it were whole
  public boolean next() throws IOException {
    tooLong = false;
    int scanned = start;
    while (true) {
      for (int i = scanned; i < end; i++) {
        if (buffer[i] == '\n') {
          return line(i, i + 1);
        }
      }
      if (end - start > LONGEST) {
        tooLong = true;
        start = end;
      }
      scanned = fill();
      if (scanned == end && over) {
        return (end > start || tooLong) && line(end, end);
      }
    }
  }

  private boolean line(int last, int next) {
    number++;
    from = start;
    to = last > from && buffer[last - 1] == '\r' ? last - 1 : last;
    tooLong |= to - from > LONGEST;
    start = next;
    if (number == 1 && to - from >= MARK.length) {
      boolean marked = Arrays.equals(buffer, from, from + MARK.length, MARK, 0, MARK.length);
      from += marked ? MARK.length : 0;
    }
    return true;
  }

  /// Reads on; returns where the new bytes begin.
  private int fill() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
    }
    int before = end;
    int read = over ? -1 : in.read(buffer, end, buffer.length - end);
    over = read < 0;
    end += Math.max(0, read);
    return before;
  }

  /// Whether the line is longer than [#LONGEST]; its bytes are then lost.
  public boolean tooLong() {
    return tooLong;
  }

  /// The number of the line, from 1.
  public long number() {
    return number;
  }

  /// What [#from] and [#to] count into; overwritten by [#next].
  public byte[] bytes() {
    return buffer;
  }

  /// The first byte of the line.
  public int from() {
    return from;
  }

  /// The byte after its last.
  public int to() {
    return to;
  }
}
