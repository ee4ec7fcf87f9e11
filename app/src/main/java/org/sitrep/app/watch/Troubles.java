package org.sitrep.app.watch;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// Tells what is wrong with each source, once until it changes.
final class Troubles {
  private final Map<String, String> told = new ConcurrentHashMap<>();
  private final Map<String, String> noted = new ConcurrentHashMap<>();
  private final Consumer<String> teller;

  /// @param teller is told a line each
  Troubles(Consumer<String> teller) {
    this.teller = teller;
  }

  /// A source cannot be read.
  void failed(Source source, String what, String advice) {
    String line = source.name() + " " + what + ". " + advice;
    if (!what.equals(told.put(source.url(), what))) {
      teller.accept(line.strip());
    }
  }

  /// A source has been read.
  void good(Source source) {
    if (told.remove(source.url()) != null) {
      teller.accept(source.name() + " is read again.");
    }
  }

  /// Something that does not keep a source from being read.
  void note(Source source, Optional<String> what) {
    if (what.isPresent() && !what.get().equals(noted.put(source.url(), what.get()))) {
      teller.accept(source.name() + " " + what.get() + ".");
    }
  }

  /// Whether a source could not be read the last time.
  boolean has(Source source) {
    return told.containsKey(source.url());
  }
}
