package org.sitrep.app;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Opens an address in the browser of the machine.
final class Browser {
  private Browser() {}

  /// Asks for it and does not wait.
  ///
  /// @return whether there is a program that could be asked to
  static boolean open(String address) {
    try {
      new ProcessBuilder(command(address))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> command(String address) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("mac")) {
      return List.of("open", address);
    }
    return system.startsWith("windows")
        ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
        : List.of("xdg-open", address);
  }
}
