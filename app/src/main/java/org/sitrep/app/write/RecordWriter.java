package org.sitrep.app.write;

import java.io.IOException;

/// Writes records to a stream as they come, holding none back.
///
/// The stream is the caller's and stays open. Only when it fails is a record written in part, which
/// is told as an [IOException].
public interface RecordWriter<T> {
  /// Writes the next record.
  void add(T value) throws IOException;

  /// Writes what stands behind the last record; nothing may be added after it.
  void end() throws IOException;
}
