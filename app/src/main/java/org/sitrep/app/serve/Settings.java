package org.sitrep.app.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;

/// How a server is to behave.
///
/// @param host name or address to bind
/// @param port 0 for any free one
/// @param token that who hands in articles must show; empty if none is asked for
/// @param version of the program
/// @param longestBody most bytes of a request
/// @param mostConnections at one time
/// @param mostListeners clients of `/changes` at one time
/// @param patience how long a client may do nothing
/// @param heartbeat how often a silent stream shows that it is alive
/// @param cache most bytes of answers kept
public record Settings(
    String host,
    int port,
    Optional<String> token,
    String version,
    int longestBody,
    int mostConnections,
    int mostListeners,
    Duration patience,
    Duration heartbeat,
    long cache) {
  /// The usual settings.
  public static Settings of(String host, int port, Optional<String> token, String version) {
    return new Settings(
        host,
        port,
        token,
        version,
        8_000_000,
        1000,
        200,
        Duration.ofSeconds(30),
        Duration.ofSeconds(15),
        32_000_000);
  }

  /// The same with less patience.
  Settings withPatience(Duration other) {
    return new Settings(
        host,
        port,
        token,
        version,
        longestBody,
        mostConnections,
        mostListeners,
        other,
        heartbeat,
        cache);
  }

  /// The same with other bounds on clients.
  Settings withMost(int connections, int listeners) {
    return new Settings(
        host,
        port,
        token,
        version,
        longestBody,
        connections,
        listeners,
        patience,
        heartbeat,
        cache);
  }

  /// Whether only programs of the same machine can reach it.
  ///
  /// @throws UnknownHostException if the host has no address
  public static boolean isLoopback(String host) throws UnknownHostException {
    return InetAddress.getByName(host).isLoopbackAddress();
  }
}
