package org.sitrep.app.archive;

import java.io.IOException;

/// The unpacked bytes of an archive, in stretches at whose beginnings a record begins.
///
/// A file that is not packed is one segment. Of a gzipped one, each member that begins a record
/// begins a segment, so that damage in one member ends with it.
interface Segments extends Tape.Source {
  /// Goes on to the next segment, also from the middle of one.
  ///
  /// @return false if there is no further one
  boolean next() throws IOException;

  /// Reads within the segment; -1 at its end.
  ///
  /// @throws Damaged if the packing is broken here
  @Override
  int read(byte[] into, int from, int length) throws IOException;

  /// Where the segment begins in the file.
  long position();

  /// Whether the segment is packed, and so known to be whole at its end.
  boolean packed();

  /// Up to which byte of the segment its packing is known to be sound.
  long sound();

  /// Whether the segment has swollen as no honest text does.
  boolean swollen();

  /// How many bytes before this segment were no part of any; 0 nearly always.
  long skipped();

  /// Where these bytes begin in the file.
  long skippedFrom();

  /// The packing is broken.
  final class Damaged extends IOException {
    private static final long serialVersionUID = 1;

    /// Whether the file ends where it should go on.
    private final boolean cut;

    Damaged(String reason, boolean cut) {
      super(reason);
      this.cut = cut;
    }

    boolean isCut() {
      return cut;
    }
  }
}
