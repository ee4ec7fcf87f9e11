package org.sitrep.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/// A record for a [org.sitrep.compiler.dump.Sorter], written field by field and used again and
/// again.
final class ImportRecord {
  /// Bytes that can be handed on without a copy.
  private static final class Buffer extends ByteArrayOutputStream {
    byte[] bytes() {
      return buf;
    }
  }

  private final Buffer buffer = new Buffer();
  private final DataOutputStream out = new DataOutputStream(buffer);

  /// Begins anew.
  ImportRecord clear() {
    buffer.reset();
    return this;
  }

  ImportRecord number(long value) throws IOException {
    out.writeLong(value);
    return this;
  }

  ImportRecord number(int value) throws IOException {
    out.writeInt(value);
    return this;
  }

  ImportRecord real(double value) throws IOException {
    out.writeDouble(value);
    return this;
  }

  ImportRecord text(String text) throws IOException {
    byte[] utf8 = text.getBytes(UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
    return this;
  }

  byte[] bytes() {
    return buffer.bytes();
  }

  int length() {
    return buffer.size();
  }

  /// Reads back what [#text] wrote.
  static String text(ByteBuffer in) {
    byte[] utf8 = new byte[in.getInt()];
    in.get(utf8);
    return new String(utf8, UTF_8);
  }
}
