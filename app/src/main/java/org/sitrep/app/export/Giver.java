package org.sitrep.app.export;

import java.io.IOException;

/// Hands records on, one by one.
@FunctionalInterface
interface Giver<T> {
  void give(Receiver<T> receiver) throws IOException;
}
