package org.sitrep.app.read;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.util.zip.ZipException;

/// Says in a few words why the system did not let a file be read.
final class Reasons {
  private Reasons() {}

  static String of(Exception e) {
    return switch (e) {
      case AccessDeniedException denied -> "permission denied";
      case FileSystemLoopException loop -> "its links go in a circle";
      case ZipException zip -> "damaged gzip";
      case EOFException end -> "it ends too early";
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }
}
