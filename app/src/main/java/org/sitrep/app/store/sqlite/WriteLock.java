package org.sitrep.app.store.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.sitrep.app.store.StoreException;

/// Sees to it that one program at a time writes a store, by a lock on an empty file beside it.
///
/// The system lets go of the lock when the program ends, however it ends; the file stays.
final class WriteLock implements AutoCloseable {
  private final FileChannel channel;

  private WriteLock(FileChannel channel) {
    this.channel = channel;
  }

  /// Takes the lock of a store.
  ///
  /// @throws StoreException if another program has it, or the file cannot be made
  @SuppressWarnings("resource") // Closing the channel gives the lock back.
  static WriteLock take(Path store) {
    Path file = store.resolveSibling(store.getFileName() + "-lock");
    FileChannel channel = open(store, file);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new WriteLock(channel);
      }
    } catch (OverlappingFileLockException e) {
      // This very program has it already: told like any other.
    } catch (IOException e) {
      closeQuietly(channel);
      throw Faults.of(store, "be locked", e);
    }
    closeQuietly(channel);
    throw new StoreException(
        "the store "
            + store
            + " is in use by another Sitrep. Maybe end that one, or name another store.");
  }

  private static FileChannel open(Path store, Path file) {
    try {
      return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new StoreException(
          "the store "
              + store
              + " cannot be written, for "
              + file
              + " cannot be made ("
              + e.getMessage()
              + "). Maybe check that its folder exists, and its permissions.",
          e);
    }
  }

  private static void closeQuietly(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      // Nothing was written through it.
      return;
    }
  }

  @Override
  public void close() {
    closeQuietly(channel);
  }
}
