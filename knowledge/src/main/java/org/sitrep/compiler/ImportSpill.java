package org.sitrep.compiler;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Imported places in a file, in order of id, to be read several times.
final class ImportSpill implements AutoCloseable {
  private static final int BUFFER = 1 << 17;

  /// Sees each place with its number in the file, from 0.
  interface Visitor {
    void visit(int index, ImportedPlace place) throws IOException;
  }

  private final Path file;
  private final DataOutputStream out;
  private int count;

  ImportSpill(Path file) throws IOException {
    this.file = file;
    this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
  }

  void add(ImportedPlace place) throws IOException {
    place.write(out);
    count++;
  }

  /// How many places there are.
  int count() {
    return count;
  }

  /// Ends the writing.
  @Override
  public void close() throws IOException {
    out.close();
  }

  /// Reads all places; only after [#close].
  void forEach(Visitor visitor) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
      for (int i = 0; i < count; i++) {
        visitor.visit(i, ImportedPlace.read(in));
      }
    }
  }
}
