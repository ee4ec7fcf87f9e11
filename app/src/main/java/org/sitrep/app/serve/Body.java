package org.sitrep.app.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// The body of an answer, which is compressed when the first client asks for that.
final class Body {
  /// What is shorter gains nothing.
  private static final int WORTH_COMPRESSING = 1024;

  private final byte[] plain;
  private Optional<byte[]> gzipped = Optional.empty();

  Body(byte[] plain) {
    this.plain = plain;
  }

  boolean isCompressible() {
    return plain.length >= WORTH_COMPRESSING;
  }

  byte[] plain() {
    return plain;
  }

  synchronized byte[] gzipped() {
    if (gzipped.isEmpty()) {
      gzipped = Optional.of(compress());
    }
    return gzipped.get();
  }

  private byte[] compress() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4 + 64);
    try (QuickGzip gzip = new QuickGzip(bytes)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// How much memory it may come to take: compressed JSON is less than half as long.
  long weight() {
    return (long) plain.length + (isCompressible() ? plain.length / 2 : 0);
  }
}
