package org.sitrep.app.serve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Judges what a request says it is for.
///
/// A page of another site can have its own name lead to this machine, and would then be of the same
/// origin as we are (DNS rebinding). It cannot forge the header that tells the name, so a server
/// that only this machine can reach answers to this machine's names alone.
final class Hosts {
  private static final Set<String> OURS = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final int LONGEST = 260;

  private final boolean loopback;

  Hosts(boolean loopback) {
    this.loopback = loopback;
  }

  /// @param host the header `Host`
  void require(Optional<String> host) {
    String name = host.map(Hosts::withoutPort).orElse("");
    boolean plain =
        !name.isEmpty() && name.length() <= LONGEST && name.chars().allMatch(Hosts::isPlain);
    if (!plain || loopback && !OURS.contains(name)) {
      throw new Refused(
          421,
          "This server does not answer for the host "
              + Shown.of(host.orElse(""))
              + ". Try http://localhost or http://127.0.0.1, or start it with --host.");
    }
  }

  /// @param origin the header `Origin` of a request that changes something; browsers always send it
  void requireSameOrigin(Optional<String> origin, String host) {
    if (origin.isPresent()
        && !origin.get().equalsIgnoreCase("http://" + host)
        && !origin.get().equalsIgnoreCase("https://" + host)) {
      throw new Refused(
          403,
          "Pages of "
              + Shown.of(origin.get())
              + " may not hand in articles. Send them from a program, or from Sitrep's own page.");
    }
  }

  private static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    boolean port =
        colon > host.lastIndexOf(']')
            && host.substring(colon + 1).chars().allMatch(c -> c >= '0' && c <= '9');
    return (port ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(int c) {
    return c < 0x7F && (Character.isLetterOrDigit(c) || ".-_[]:".indexOf(c) >= 0);
  }
}
