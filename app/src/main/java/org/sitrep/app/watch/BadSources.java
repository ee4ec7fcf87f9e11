package org.sitrep.app.watch;

import java.util.List;

/// A list of sources is wrong; the message tells all that is, a line each.
public final class BadSources extends Exception {
  private static final long serialVersionUID = 1L;

  BadSources(List<String> problems) {
    super(String.join("\n", problems));
  }
}
