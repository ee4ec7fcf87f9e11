package org.sitrep.app.room;

import java.util.Locale;
import org.sitrep.app.store.Progress;

/// How far long work has come.
///
/// @param done pieces that are done
/// @param total pieces there are; 0 if it is not known
public record Work(Task task, long done, long total) {
  /// What is being done.
  public enum Task {
    READING,
    ANNOTATING,
    FORMING,
    MERGING,
    WRITING,
    REBUILDING;

    /// The word for it in answers.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Is told what is being worked on; called often, by the thread that works.
  @FunctionalInterface
  public interface Listener {
    void at(Work work);

    /// Tells nobody.
    static Listener silent() {
      return work -> {};
    }

    /// Tells of one task as a store tells its progress.
    default Progress of(Task task) {
      return (done, total) -> at(new Work(task, done, total));
    }
  }
}
