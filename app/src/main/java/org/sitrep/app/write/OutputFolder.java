package org.sitrep.app.write;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// A folder that files are made in before they are moved to where they belong.
///
/// It lies beside the wanted one, on the same file system, so that moving is atomic. [#close]
/// removes what is left of it.
final class OutputFolder implements AutoCloseable {
  private final Path wanted;
  private final Path aside;

  private OutputFolder(Path wanted, Path aside) {
    this.wanted = wanted;
    this.aside = aside;
  }

  /// Makes a folder beside the wanted one, whose parents are made as needed.
  ///
  /// @throws NotDirectoryException if there is a file in its place
  static OutputFolder beside(Path wanted) throws IOException {
    Path whole = wanted.toAbsolutePath().normalize();
    if (Files.exists(whole) && !Files.isDirectory(whole)) {
      throw new NotDirectoryException(wanted.toString());
    }
    Path target = Files.exists(whole) ? whole.toRealPath() : whole;
    Path parent = target.getParent();
    if (parent == null) {
      throw new IOException("cannot write into the root folder");
    }
    Files.createDirectories(parent);
    return new OutputFolder(target, Files.createTempDirectory(parent, ".sitrep-"));
  }

  Path aside() {
    return aside;
  }

  /// Moves every file into place; a file of the same name is replaced in one step.
  void moveIntoPlace() throws IOException {
    Files.createDirectories(wanted);
    for (Path file : files()) {
      Files.move(
          file,
          wanted.resolve(file.getFileName()),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(aside)) {
      stream.forEach(files::add);
    }
    files.sort(Path::compareTo);
    return files;
  }

  @Override
  public void close() throws IOException {
    for (Path file : files()) {
      Files.delete(file);
    }
    Files.delete(aside);
  }
}
