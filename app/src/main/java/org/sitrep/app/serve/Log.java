package org.sitrep.app.serve;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;

/// Tells the server's keeper what went wrong, a line each.
///
/// Failures of ours are told always. Requests that are refused are told at most a few a minute, so
/// that nobody can fill a disk by being refused.
public final class Log {
  private static final int LONGEST = 300;
  private static final int MOST = 20;
  private static final long SPAN = TimeUnit.MINUTES.toNanos(1);

  private final PrintWriter err;
  private long spanStart = System.nanoTime();
  private int told;
  private int hidden;

  public Log(PrintWriter err) {
    this.err = err;
  }

  /// Something of ours failed.
  public synchronized void failure(String what, Throwable why) {
    StackTraceElement[] trace = why.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    print(what + ": " + why + where);
  }

  /// A request was refused.
  synchronized void refused(String what) {
    long now = System.nanoTime();
    if (now - spanStart > SPAN) {
      if (hidden > 0) {
        print(hidden + " more requests were refused");
      }
      spanStart = now;
      told = 0;
      hidden = 0;
    }
    if (told < MOST) {
      told++;
      print(what);
    } else {
      hidden++;
    }
  }

  private void print(String what) {
    err.println("sitrep: " + Shown.line(what, LONGEST));
    err.flush();
  }
}
