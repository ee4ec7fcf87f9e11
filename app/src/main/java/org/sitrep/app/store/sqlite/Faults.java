package org.sitrep.app.store.sqlite;

import java.nio.file.Path;
import java.util.Optional;
import org.sitrep.app.store.StoreException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Tells what a failure of the database means to whoever runs it.
final class Faults {
  private static final int PRIMARY = 0xff;

  private Faults() {}

  /// @param doing what was tried, as it goes on after "cannot"
  static StoreException of(Path file, String doing, Exception e) {
    return new StoreException("the store " + file + " cannot " + doing + ": " + reason(e), e);
  }

  private static String reason(Throwable e) {
    return code(e).map(Faults::advice).orElse("") + "(" + e.getMessage() + ")";
  }

  private static Optional<SQLiteErrorCode> code(Throwable e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof SQLiteException sqlite) {
        return Optional.of(SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PRIMARY));
      }
    }
    return Optional.empty();
  }

  private static String advice(SQLiteErrorCode code) {
    return switch (code) {
      case SQLITE_FULL ->
          "the disk is full. What was stored before is intact: make room and try again. ";
      case SQLITE_NOTADB -> "the file is no store. Maybe name another file. ";
      case SQLITE_CORRUPT ->
          "the file is damaged. Maybe a copy was cut off: put a backup in its place. ";
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH ->
          "the file cannot be written. Maybe check its permissions and those of its folder. ";
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "another program holds the file. Maybe end it and try again. ";
      case SQLITE_IOERR -> "the disk failed. Maybe check it and its free space. ";
      default -> "";
    };
  }
}
