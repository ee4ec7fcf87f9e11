package org.sitrep.app.evaluate;

import java.util.List;
import java.util.Optional;

/// The tasks there are.
public final class Tasks {
  private static final List<Task<?>> ALL =
      List.of(
          new EventsTask(),
          new LanguagesTask(),
          new LinkingTask(),
          new NamesTask(),
          new ParallelTask(),
          new PlacesTask());

  private Tasks() {}

  /// All of them.
  public static List<Task<?>> all() {
    return ALL;
  }

  /// The task of a name.
  public static Optional<Task<?>> named(String name) {
    return ALL.stream().<Task<?>>map(task -> task).filter(t -> t.name().equals(name)).findFirst();
  }
}
