package org.sitrep.app.store;

/// Is told how far long work has come.
@FunctionalInterface
public interface Progress {
  /// So much is done.
  ///
  /// @param total 0 if it is not known
  void at(long done, long total);

  /// Tells nobody.
  static Progress silent() {
    return (done, total) -> {};
  }
}
