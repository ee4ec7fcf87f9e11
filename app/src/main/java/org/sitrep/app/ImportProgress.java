package org.sitrep.app;

import java.io.PrintWriter;
import java.util.Locale;
import org.sitrep.compiler.GazetteerImport;

/// Shows on a terminal how far an import has come, a megabyte at a time.
final class ImportProgress implements GazetteerImport.Listener, AutoCloseable {
  private static final int MEGABYTE_BITS = 20;

  private final ProgressLine line;
  private long shown = -1;

  ImportProgress(PrintWriter err) {
    line = new ProgressLine(err, Boolean.getBoolean(Serving.TERMINAL));
  }

  @Override
  public void at(GazetteerImport.Stage stage, long done, long total) {
    long megabytes = done >> MEGABYTE_BITS;
    if (total > 0 && megabytes == shown) {
      return;
    }
    shown = megabytes;
    String task = stage.name().toLowerCase(Locale.ROOT) + (total > 0 ? " (MB)" : "");
    line.at(task, total > 0 ? megabytes : 0, total >> MEGABYTE_BITS);
  }

  @Override
  public void close() {
    line.close();
  }
}
