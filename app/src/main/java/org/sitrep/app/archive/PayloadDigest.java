package org.sitrep.app.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a record says of its payload in `WARC-Payload-Digest` (ISO 28500, section 5.9): the name of
/// an algorithm and a digest in hexadecimal digits or in Base32 (RFC 4648).
///
/// @param algorithm as Java names it
record PayloadDigest(String algorithm, Bytes value) {
  private static final Map<String, String> ALGORITHMS =
      Map.of("sha1", "SHA-1", "sha-1", "SHA-1", "sha256", "SHA-256", "sha-256", "SHA-256");
  private static final Map<String, Integer> LENGTHS = Map.of("SHA-1", 20, "SHA-256", 32);
  private static final int DIGIT_BITS = 5;

  /// Reads one; empty if the algorithm is another, or the digest is none.
  static Optional<PayloadDigest> of(String told) {
    int colon = told.indexOf(':');
    String name = told.substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT);
    String value = told.substring(colon + 1).strip();
    return Optional.ofNullable(ALGORITHMS.get(name))
        .flatMap(
            algorithm ->
                value(value)
                    .filter(bytes -> bytes.length == LENGTHS.getOrDefault(algorithm, 0))
                    .map(bytes -> new PayloadDigest(algorithm, Bytes.of(bytes))));
  }

  /// Both forms have a length of their own for each algorithm.
  private static Optional<byte[]> value(String text) {
    try {
      boolean hex = LENGTHS.values().stream().anyMatch(bytes -> text.length() == 2 * bytes);
      return hex ? Optional.of(HexFormat.of().parseHex(text)) : base32(text);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> base32(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '=') {
      end--;
    }
    byte[] bytes = new byte[end * DIGIT_BITS / Byte.SIZE];
    int bits = 0;
    int held = 0;
    int at = 0;
    for (int i = 0; i < end; i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        return Optional.empty();
      }
      held = held << DIGIT_BITS | digit;
      bits += DIGIT_BITS;
      if (bits >= Byte.SIZE) {
        bits -= Byte.SIZE;
        bytes[at++] = (byte) (held >> bits);
        held &= (1 << bits) - 1;
      }
    }
    return Optional.of(bytes);
  }

  private static int digit(char c) {
    if (c >= '2' && c <= '7') {
      return c - '2' + 26;
    }
    int letter = (c | 0x20) - 'a';
    return letter >= 0 && letter < 26 ? letter : -1;
  }

  /// Whether one of the forms has this digest. Which form counts is understood in several ways:
  /// writers take it of a body as it came, with its chunks joined, or unpacked.
  boolean matches(Stream<Bytes> forms) {
    return forms.anyMatch(form -> Arrays.equals(value.array(), digest(form)));
  }

  private byte[] digest(Bytes bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes.array());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + algorithm, e);
    }
  }
}
