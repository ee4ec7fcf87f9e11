package org.sitrep.app.archive;

/// Bytes that are handed on and never changed.
public final class Bytes {
  private final byte[] array;

  private Bytes(byte[] array) {
    this.array = array;
  }

  /// Takes an array over: whoever gave it does not change it any more.
  public static Bytes of(byte[] array) {
    return new Bytes(array);
  }

  /// The bytes themselves, for reading only.
  public byte[] array() {
    return array;
  }

  public int length() {
    return array.length;
  }
}
