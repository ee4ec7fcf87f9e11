package org.sitrep.app.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// What the first bytes of an input tell of its encoding.
public enum Encoding {
  /// One byte a letter or UTF-8: which of them is seen when all bytes are there.
  BYTES,
  UTF_16LE,
  UTF_16BE,
  BINARY;

  private static final int SHORTEST = 8;
  private static final int CONTROL_SHARE = 50;
  private static final int NUL_SHARE = 1000;

  /// Judges by byte order marks, then by where NULs stand, then by the share of control characters.
  static Encoding of(byte[] head) {
    if (starts(head, 0xFF, 0xFE)) {
      return UTF_16LE;
    }
    if (starts(head, 0xFE, 0xFF)) {
      return UTF_16BE;
    }
    int[] nuls = new int[2];
    int controls = 0;
    for (int i = 0; i < head.length; i++) {
      if (head[i] == 0) {
        nuls[i % 2]++;
      } else if (isControl(head[i])) {
        controls++;
      }
    }
    return judge(head.length, nuls[0], nuls[1], controls);
  }

  /// Text in Latin letters has nearly every other byte NUL in UTF-16; one or two in a thousand
  /// bytes are a slip.
  private static Encoding judge(int length, int even, int odd, int controls) {
    int half = length / 2;
    if (length >= SHORTEST && odd > half * 2 / 3 && even < half / 20 + 1) {
      return UTF_16LE;
    }
    if (length >= SHORTEST && even > half * 2 / 3 && odd < half / 20 + 1) {
      return UTF_16BE;
    }
    boolean strayNuls = even + odd <= 1 + length / NUL_SHARE;
    return strayNuls && controls * CONTROL_SHARE <= length ? BYTES : BINARY;
  }

  private static boolean starts(byte[] head, int first, int second) {
    return head.length >= 2 && (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
  }

  private static boolean isControl(byte b) {
    return b == 0x7F || (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f');
  }

  /// The first bytes as text, good enough to recognise a format.
  String peek(byte[] head) {
    return new String(head, charset());
  }

  /// The charset to read with; of [#BYTES] the one that gives every byte a letter.
  Charset charset() {
    return switch (this) {
      case UTF_16LE -> StandardCharsets.UTF_16LE;
      case UTF_16BE -> StandardCharsets.UTF_16BE;
      case BYTES, BINARY -> StandardCharsets.ISO_8859_1;
    };
  }
}
