package org.sitrep.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The program's start: it alone opens the console's streams and ends the process.
public final class Sitrep {
  private static final int BUFFER = 1 << 16;

  private Sitrep() {}

  /// Runs one command; the exit status is the contract's.
  public static void main(String[] args) {
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Console console = new Console(System.in, out, err, Sitrep::isTerminal);
    int status = SitrepCommand.commandLine(console).execute(args);
    System.exit(status);
  }

  private static boolean isTerminal() {
    return Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent()
        && System.getenv("NO_COLOR") == null;
  }
}
