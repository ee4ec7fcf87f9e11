package org.sitrep.app;

import java.io.PrintWriter;
import java.util.Locale;

/// A line on a terminal that shows how far long work has come, and is wiped when it ends. Shows
/// nothing where nobody looks.
final class ProgressLine implements AutoCloseable {
  private static final int WIDTH = 24;
  private static final String WIPE = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean shown;
  private boolean drawn;

  /// @param shown whether `err` is a terminal
  ProgressLine(PrintWriter err, boolean shown) {
    this.err = err;
    this.shown = shown;
  }

  /// @param total 0 if it is not known
  synchronized void at(String task, long done, long total) {
    if (!shown) {
      return;
    }
    StringBuilder line = new StringBuilder(WIPE).append(task);
    if (total > 0) {
      int filled = (int) Math.min(WIDTH, done * WIDTH / total);
      line.append(" [").repeat("=", filled).repeat(" ", WIDTH - filled).append("] ");
      line.append(String.format(Locale.ROOT, "%d of %d", done, total));
    } else if (done > 0) {
      line.append(' ').append(done);
    }
    err.print(line);
    err.flush();
    drawn = true;
  }

  /// Wipes the line; more may be shown after it.
  @Override
  public synchronized void close() {
    if (drawn) {
      err.print(WIPE);
      err.flush();
      drawn = false;
    }
  }
}
