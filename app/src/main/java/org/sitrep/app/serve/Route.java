package org.sitrep.app.serve;

import io.javalin.http.Handler;

/// Something that can be asked of the API.
///
/// @param method `GET` (which answers `HEAD` too) or `POST`
/// @param path below `/api/v1`, with parts such as `{id}`
record Route(String method, String path, Handler handler) {
  static final String ROOT = "/api/v1";

  static Route get(String path, Handler handler) {
    return new Route("GET", path, handler);
  }

  /// Whether a raw path, with the root, is one of this route.
  boolean fits(String raw) {
    String[] wanted = (ROOT + path).split("/", -1);
    String[] given = raw.split("/", -1);
    if (wanted.length != given.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      boolean open = wanted[i].startsWith("{") && !given[i].isEmpty();
      if (!open && !wanted[i].equals(given[i])) {
        return false;
      }
    }
    return true;
  }
}
