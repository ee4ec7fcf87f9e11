package org.sitrep.pack;

/// The 64-bit hash of the pack format: FNV-1a over code units, finished by the mixer of splitmix64.
///
/// Phrases are hashed by chaining the hashes of their words, so that a reader extends a phrase word
/// by word.
public final class Hash {
  static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final long CHAIN = 0x9E3779B97F4A7C15L;

  private Hash() {}

  static long step(long hash, char c) {
    return (hash ^ c) * PRIME;
  }

  static long finish(long hash) {
    long z = hash;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    z ^= z >>> 31;
    return z == 0 ? 1 : z;
  }

  /// The key of a phrase one word longer. The key of a phrase of one word is that word's hash.
  public static long chain(long phrase, long word) {
    return finish(phrase * CHAIN + word);
  }
}
