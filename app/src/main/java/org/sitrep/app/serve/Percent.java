package org.sitrep.app.serve;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Undoes percent-encoding, strictly: UTF-8 only.
final class Percent {
  private Percent() {}

  /// The text behind the encoding.
  ///
  /// @param plus what `+` stands for
  /// @return empty if a `%` is not followed by two hexadecimal digits, or the bytes are no UTF-8
  static Optional<String> decode(String raw, char plus) {
    ByteBuffer bytes = ByteBuffer.allocate(raw.length() * 3);
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '%') {
        int value = i + 2 < raw.length() ? hex(raw.charAt(i + 1), raw.charAt(i + 2)) : -1;
        if (value < 0) {
          return Optional.empty();
        }
        bytes.put((byte) value);
        i += 2;
      } else if (c == '+') {
        bytes.put((byte) plus);
      } else if (Character.isSurrogate(c)) {
        return Optional.empty();
      } else {
        bytes.put(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return utf8(bytes.flip());
  }

  private static Optional<String> utf8(ByteBuffer bytes) {
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static int hex(char high, char low) {
    int first = Character.digit(high, 16);
    int second = Character.digit(low, 16);
    return high > 'f' || low > 'f' || first < 0 || second < 0 ? -1 : first * 16 + second;
  }
}
