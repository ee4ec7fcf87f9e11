package org.sitrep.app.store.sqlite;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Makes long blobs shorter and lengthens them again.
///
/// A deflated blob begins with the length of what it holds, four bytes of which the first has its
/// highest bit set; no blob of Smile begins so.
final class Deflated {
  /// Shorter blobs gain little, and most events are.
  private static final int WORTH = 2048;

  private static final int HEADER = 4;
  private static final int MARK = 0x80;
  private static final int LONGEST = 0x7fffffff;

  private Deflated() {}

  /// The blob of some bytes: deflated, or as they are if that is no longer.
  static byte[] of(byte[] plain) {
    if (plain.length < WORTH) {
      return plain;
    }
    byte[] blob = new byte[plain.length];
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
      deflater.setInput(plain);
      deflater.finish();
      int length = deflater.deflate(blob, HEADER, blob.length - HEADER);
      if (!deflater.finished()) {
        return plain;
      }
      for (int i = 0; i < HEADER; i++) {
        blob[i] = (byte) (plain.length >>> 8 * (HEADER - 1 - i));
      }
      blob[0] |= (byte) MARK;
      return Arrays.copyOf(blob, HEADER + length);
    } finally {
      deflater.end();
    }
  }

  /// The bytes of a blob.
  ///
  /// @throws DataFormatException if it is broken
  static byte[] plain(byte[] blob) throws DataFormatException {
    if (blob.length < HEADER || (blob[0] & MARK) == 0) {
      return blob;
    }
    int length = 0;
    for (int i = 0; i < HEADER; i++) {
      length = length << 8 | blob[i] & 0xff;
    }
    byte[] plain = new byte[length & LONGEST];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(blob, HEADER, blob.length - HEADER);
      if (inflater.inflate(plain) != plain.length) {
        throw new DataFormatException("cut off");
      }
      return plain;
    } finally {
      inflater.end();
    }
  }
}
