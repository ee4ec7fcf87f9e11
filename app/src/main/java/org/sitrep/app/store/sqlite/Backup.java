package org.sitrep.app.store.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// Copies a store, as of one moment, into a new file.
///
/// SQLite writes it whole and without gaps (`VACUUM INTO`) under another name; only when it lies on
/// the disk does it get its own, so a file of that name is never half a store.
final class Backup {
  private final StoreFile store;

  Backup(StoreFile store) {
    this.store = store;
  }

  /// @throws FileAlreadyExistsException if there is such a file: it is left alone
  void into(Path target) throws IOException {
    Path file = target.toAbsolutePath().normalize();
    refuse(file);
    Path part = file.resolveSibling(file.getFileName() + "-part");
    Files.deleteIfExists(part);
    try {
      copy(part);
      force(part);
      refuse(file);
      move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void refuse(Path file) throws IOException {
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
  }

  private void copy(Path part) {
    try (Connection connection = store.copier();
        PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
      copy.setString(1, part.toString());
      copy.execute();
    } catch (SQLException e) {
      throw Faults.of(store.path(), "be copied into " + part, e);
    }
  }

  private static void force(Path part) throws IOException {
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file);
    }
  }
}
