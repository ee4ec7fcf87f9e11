package org.sitrep.app.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The files of the web application, from the class path. Those that were read stay in memory.
final class PageFiles {
  private static final String ROOT = "org/sitrep/web/";

  private final ClassLoader loader;
  private final Map<String, byte[]> read = new ConcurrentHashMap<>();

  PageFiles(ClassLoader loader) {
    this.loader = loader;
  }

  /// A file below the root.
  ///
  /// @param path without a slash at its beginning
  Optional<byte[]> file(String path) {
    if (!isPlain(path)) {
      return Optional.empty();
    }
    byte[] known = read.get(path);
    return known != null ? Optional.of(known) : load(path);
  }

  /// Letters, digits, `-`, `_`, `.` and single slashes, and no part that begins with a dot: nothing
  /// that could lead out of the root, or to a folder.
  private static boolean isPlain(String path) {
    char before = '/';
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      boolean sign = c == '-' || c == '_';
      boolean inside = (c == '.' || c == '/') && before != '/';
      if (!letter && !sign && !inside) {
        return false;
      }
      before = c;
    }
    return before != '/' && path.indexOf('.') > 0;
  }

  private Optional<byte[]> load(String path) {
    try (InputStream in = loader.getResourceAsStream(ROOT + path)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] bytes = in.readAllBytes();
      read.put(path, bytes);
      return Optional.of(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
