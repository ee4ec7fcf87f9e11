package org.sitrep.app.export;

import java.io.IOException;

/// Takes what is handed on.
@FunctionalInterface
interface Receiver<T> {
  void take(T value) throws IOException;
}
