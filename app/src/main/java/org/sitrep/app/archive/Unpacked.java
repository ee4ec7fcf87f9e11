package org.sitrep.app.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// A body whose packing was undone (RFC 9110, section 8.4.1), within bounds.
///
/// @param body what came out of it
/// @param end how it ended
record Unpacked(Bytes body, End end) {
  private static final int CHUNK = 1 << 14;
  private static final int MOST_RATIO = 200;
  private static final int HONEST = 1 << 20;

  /// How unpacking ended.
  enum End {
    WHOLE,
    /// It breaks off or is damaged; what came before is there.
    BROKEN,
    /// It swells beyond all measure.
    SWOLLEN,
    /// The encoding is unknown.
    UNKNOWN
  }

  /// Undoes the packing if the body looks packed so; else it is as it should be already.
  static Unpacked of(byte[] body, String encoding) {
    return switch (encoding) {
      case "" -> new Unpacked(Bytes.of(body), End.WHOLE);
      case "gzip", "x-gzip" ->
          isGzip(body) ? gunzip(body) : new Unpacked(Bytes.of(body), End.WHOLE);
      case "deflate" -> looksPlain(body) ? new Unpacked(Bytes.of(body), End.WHOLE) : inflate(body);
      default -> new Unpacked(Bytes.of(body), looksPlain(body) ? End.WHOLE : End.UNKNOWN);
    };
  }

  private static boolean isGzip(byte[] body) {
    return body.length > 2 && body[0] == 0x1F && (body[1] & 0xFF) == 0x8B;
  }

  /// Whether it opens as a page does.
  private static boolean looksPlain(byte[] body) {
    int at = 0;
    while (at < body.length && body[at] <= ' ' && body[at] >= 0) {
      at++;
    }
    return at + 1 < body.length
        && body[at] == '<'
        && (body[at + 1] == '!' || body[at + 1] == '?' || Character.isLetter(body[at + 1]));
  }

  private static Unpacked gunzip(byte[] body) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body), CHUNK)) {
      return read(in, body.length);
    } catch (IOException e) {
      return new Unpacked(Bytes.of(new byte[0]), End.BROKEN);
    }
  }

  /// Servers send deflate with and without the head of RFC 1950.
  private static Unpacked inflate(byte[] body) {
    boolean headless =
        body.length < 2
            || (body[0] & 0x0F) != 8
            || ((body[0] & 0xFF) << 8 | body[1] & 0xFF) % 31 != 0;
    Inflater inflater = new Inflater(headless);
    try (InputStream in =
        new InflaterInputStream(new ByteArrayInputStream(body), inflater, CHUNK)) {
      return read(in, body.length);
    } catch (IOException e) {
      return new Unpacked(Bytes.of(new byte[0]), End.BROKEN);
    } finally {
      inflater.end();
    }
  }

  private static Unpacked read(InputStream in, int packed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(packed * 4, HONEST));
    byte[] chunk = new byte[CHUNK];
    while (true) {
      int read;
      try {
        read = in.read(chunk);
      } catch (IOException e) {
        return new Unpacked(Bytes.of(out.toByteArray()), End.BROKEN);
      }
      if (read < 0) {
        return new Unpacked(Bytes.of(out.toByteArray()), End.WHOLE);
      }
      out.write(chunk, 0, read);
      boolean swollen = out.size() > HONEST && out.size() / MOST_RATIO > packed;
      if (swollen || out.size() > RecordReader.MOST_BLOCK) {
        return new Unpacked(Bytes.of(new byte[0]), End.SWOLLEN);
      }
    }
  }
}
