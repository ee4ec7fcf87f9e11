package org.sitrep.app.archive;

import java.io.IOException;

/// The head of a gzip member (RFC 1952, section 2.3).
final class GzipHead {
  private static final int FIXED = 10;
  private static final int FLAGS = 3;
  private static final int RESERVED = 0xE0;
  private static final int CHECKED = 2;
  private static final int EXTRA = 4;
  private static final int NAMED = 8;
  private static final int COMMENTED = 16;
  private static final int LONGEST_NAME = 1 << 16;

  private GzipHead() {}

  /// Passes over a head; false if none is here, or it does not end.
  static boolean skip(Tape file) throws IOException {
    if (!file.ready(FIXED) || !isHead(file)) {
      return false;
    }
    int flags = file.peek(FLAGS);
    file.skip(FIXED);
    return ((flags & EXTRA) == 0 || extra(file))
        && ((flags & NAMED) == 0 || text(file))
        && ((flags & COMMENTED) == 0 || text(file))
        && ((flags & CHECKED) == 0 || bytes(file, 2));
  }

  private static boolean isHead(Tape file) {
    return file.peek(0) == 0x1F
        && file.peek(1) == 0x8B
        && file.peek(2) == 8
        && (file.peek(FLAGS) & RESERVED) == 0;
  }

  private static boolean extra(Tape file) throws IOException {
    if (!file.ready(2)) {
      return false;
    }
    int length = file.peek(0) | file.peek(1) << 8;
    return bytes(file, 2 + length);
  }

  private static boolean bytes(Tape file, int count) throws IOException {
    if (!file.ready(count)) {
      return false;
    }
    file.skip(count);
    return true;
  }

  private static boolean text(Tape file) throws IOException {
    for (int i = 0; i < LONGEST_NAME && file.ready(1); i++) {
      int letter = file.peek(0);
      file.skip(1);
      if (letter == 0) {
        return true;
      }
    }
    return false;
  }
}
