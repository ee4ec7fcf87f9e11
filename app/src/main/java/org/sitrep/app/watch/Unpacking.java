package org.sitrep.app.watch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/// Undoes gzip, up to a bound, keeping what is there of what was cut.
final class Unpacking {
  private static final int BUFFER = 16 * 1024;

  private Unpacking() {}

  /// Bytes, and whether they are all.
  ///
  /// @param cut whether the source ended before it should
  /// @param tooLong whether there is more than may be
  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  record Piece(byte[] bytes, boolean cut, boolean tooLong) {}

  /// Reads all there is, up to a bound.
  static Piece read(InputStream in, int most) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(BUFFER);
    byte[] buffer = new byte[BUFFER];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        int room = most - out.size();
        out.write(buffer, 0, Math.min(n, room));
        if (n > room) {
          return new Piece(out.toByteArray(), false, true);
        }
      }
    } catch (IOException e) {
      return new Piece(out.toByteArray(), true, false);
    }
    return new Piece(out.toByteArray(), false, false);
  }

  static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
  }

  static Piece gunzip(byte[] packed, int most) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), BUFFER)) {
      return read(in, most);
    } catch (IOException e) {
      return new Piece(new byte[0], true, false);
    }
  }
}
