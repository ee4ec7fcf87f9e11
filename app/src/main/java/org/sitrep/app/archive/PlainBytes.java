package org.sitrep.app.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Makes text of plain bytes: UTF-8 if they are, else in the charset they are said to be in, else
/// Windows-1252.
final class PlainBytes {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private PlainBytes() {}

  static String text(byte[] bytes, Optional<String> charset) {
    String text = decoded(bytes, charset).replace("\0", "");
    return (text.startsWith("\ufeff") ? text.substring(1) : text)
        .replace("\r\n", "\n")
        .replace('\r', '\n');
  }

  private static String decoded(byte[] bytes, Optional<String> charset) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      Charset told = charset.flatMap(PlainBytes::named).orElse(WINDOWS_1252);
      return new String(bytes, told.equals(StandardCharsets.UTF_8) ? WINDOWS_1252 : told);
    }
  }

  private static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
