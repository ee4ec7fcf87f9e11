package org.sitrep.app.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/// Cuts the objects out of a JSON document: those of a list, or objects that stand one behind the
/// other, over any number of lines. Never holds more than one, nor more than a bounded one.
///
/// No string goes over a line's end, so one that is not closed costs one object.
final class JsonCutter {
  /// An object, or what stands in its place.
  ///
  /// @param line the line it begins in, from 1
  /// @param tooLong whether it passed the bound; `bytes` is empty then
  record Piece(int line, ByteBuffer bytes, boolean tooLong) {}

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private int line = 1;

  JsonCutter(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /// The next object; empty at the end.
  Optional<Piece> next() throws IOException {
    while (filled()) {
      byte b = buffer[at];
      if (b == '{') {
        return Optional.of(object());
      }
      if (!isBetween(b)) {
        return Optional.of(other());
      }
      take();
    }
    return Optional.empty();
  }

  /// Blanks, a byte order mark, commas, and the brackets of lists.
  private static boolean isBetween(byte b) {
    return (b >= 0 && b <= ' ')
        || b == ','
        || b == '['
        || b == ']'
        || b == (byte) 0xEF
        || b == (byte) 0xBB
        || b == (byte) 0xBF;
  }

  private byte take() {
    byte b = buffer[at++];
    line += b == '\n' ? 1 : 0;
    return b;
  }

  private Piece object() throws IOException {
    int first = line;
    Kept kept = new Kept();
    int depth = 0;
    boolean quoted = false;
    boolean escaped = false;
    while (filled()) {
      byte b = take();
      kept.add(b);
      if (quoted) {
        quoted = b != '\n' && (escaped || b != '"');
        escaped = !escaped && b == '\\';
      } else if (b == '"') {
        quoted = true;
        escaped = false;
      } else if (b == '{' || b == '[') {
        depth++;
      } else if ((b == '}' || b == ']') && --depth == 0) {
        break;
      }
    }
    return kept.piece(first);
  }

  /// Something that is no object, up to the end of its line or the next one.
  private Piece other() throws IOException {
    int first = line;
    Kept kept = new Kept();
    while (filled() && buffer[at] != '{' && buffer[at] != '\n') {
      kept.add(take());
    }
    return kept.piece(first);
  }

  private boolean filled() throws IOException {
    if (at < filled) {
      return true;
    }
    filled = Math.max(0, in.read(buffer));
    at = 0;
    return filled > 0;
  }

  /// The bytes of a piece as far as the bound.
  private final class Kept {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean over;

    void add(byte b) {
      if (bytes.size() < longest) {
        bytes.write(b);
      } else {
        over = true;
      }
    }

    Piece piece(int first) {
      return new Piece(first, ByteBuffer.wrap(over ? new byte[0] : bytes.toByteArray()), over);
    }
  }
}
