package org.sitrep.app.room;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.sitrep.claim.Annotator;

/// Names what articles are read with: the packs of knowledge and the code of the library.
///
/// Two programs with one stamp read the same out of an article; a store that bears another stamp is
/// read anew.
public final class Stamp {
  private static final int BUFFER = 1 << 18;

  private Stamp() {}

  /// The stamp of a folder of packs and the gazetteer in use together with the library that runs.
  ///
  /// @throws IOException if one of their files cannot be read
  public static String of(Path packs, Path gazetteer) throws IOException {
    String imported = gazetteer.startsWith(packs) ? "" : "-" + digest(gazetteer);
    String knowledge = digest(packs) + imported;
    Optional<Path> code = code();
    return knowledge + "-" + (code.isPresent() ? digest(code.get()) : "unknown");
  }

  private static Optional<Path> code() throws IOException {
    CodeSource source = Annotator.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new IOException("no file: " + source.getLocation(), e);
    }
  }

  /// A checksum over the names and bytes of a file, or of all files of a folder in order of name.
  private static String digest(Path root) throws IOException {
    CRC32C sum = new CRC32C();
    byte[] buffer = new byte[BUFFER];
    for (Path file : files(root)) {
      for (char c : root.relativize(file).toString().toCharArray()) {
        sum.update(c);
      }
      try (InputStream in = Files.newInputStream(file)) {
        for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
          sum.update(buffer, 0, n);
        }
      }
    }
    return Long.toHexString(sum.getValue() | 1L << 32).substring(1);
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
