package org.sitrep.app.archive;

import java.util.Optional;
import org.netpreserve.jwarc.MessageHeaders;

/// What comes next in an archive.
sealed interface Entry {
  /// A record.
  ///
  /// @param uri what it is about
  /// @param block what follows its head; only the beginning of it if it is too large
  /// @param large whether it is
  /// @param mended what was wrong with its frame
  record Held(
      Place place,
      Optional<String> uri,
      MessageHeaders head,
      Bytes block,
      boolean large,
      Optional<ArchiveTrouble> mended)
      implements Entry {}

  /// What should have been one, or lies between two.
  record Broken(ArchiveTrouble trouble) implements Entry {}
}
