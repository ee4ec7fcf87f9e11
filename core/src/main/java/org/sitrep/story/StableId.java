package org.sitrep.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Short ids that depend on nothing but what they are made from.
public final class StableId {
  private static final int BYTES = 5;

  private StableId() {}

  /// `prefix-` and ten hexadecimal digits of the key's SHA-256.
  public static String of(String prefix, String key) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8));
      return prefix + "-" + HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
