package org.sitrep.app.archive;

import java.io.ByteArrayOutputStream;

/// Joins the chunks of a body (RFC 9112, section 7.1).
final class Chunks {
  private static final int MOST_DIGITS = 7;

  private final byte[] body;
  private int at;

  private Chunks(byte[] body) {
    this.body = body;
  }

  /// @param body all there is of it
  /// @param whole whether the last chunk was met
  record Joined(Bytes body, boolean whole) {}

  /// The joined body; the body itself if it does not begin with the size of a chunk.
  static Joined join(byte[] body) {
    Chunks chunks = new Chunks(body);
    return chunks.size() < 0 ? new Joined(Bytes.of(body), true) : new Chunks(body).join();
  }

  private Joined join() {
    ByteArrayOutputStream joined = new ByteArrayOutputStream(body.length);
    while (true) {
      int size = size();
      if (size <= 0) {
        return new Joined(Bytes.of(joined.toByteArray()), size == 0);
      }
      int there = Math.min(size, body.length - at);
      joined.write(body, at, there);
      at += there;
      if (at < body.length && body[at] == '\r') {
        at++;
      }
      if (at < body.length && body[at] == '\n') {
        at++;
      }
    }
  }

  /// Reads a line with the size of a chunk; -1 if there is none.
  private int size() {
    int size = 0;
    int digits = 0;
    while (at < body.length && Character.digit(body[at], 16) >= 0 && digits < MOST_DIGITS) {
      size = size * 16 + Character.digit(body[at], 16);
      at++;
      digits++;
    }
    boolean ends =
        at < body.length
            && (body[at] == '\r' || body[at] == '\n' || body[at] == ';' || body[at] == ' ');
    if (digits == 0 || !ends) {
      return -1;
    }
    while (at < body.length && body[at] != '\n') {
      at++;
    }
    at++;
    return size;
  }
}
