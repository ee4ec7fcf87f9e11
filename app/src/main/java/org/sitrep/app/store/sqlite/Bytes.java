package org.sitrep.app.store.sqlite;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Bytes that are equal when they are the same ones. They are not copied and must not be changed.
final class Bytes {
  /// No bytes.
  static final Bytes NONE = new Bytes(new byte[0]);

  private final byte[] array;

  private Bytes(byte[] array) {
    this.array = array;
  }

  static Bytes of(byte[] array) {
    return new Bytes(array);
  }

  byte[] array() {
    return array;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Bytes bytes && Arrays.equals(array, bytes.array);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(array);
  }
}
