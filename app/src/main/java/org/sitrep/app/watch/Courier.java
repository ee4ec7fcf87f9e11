package org.sitrep.app.watch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLException;

/// Asks hosts, each when it may be asked.
final class Courier {
  /// How long a task waits for a host that is left alone, rather than coming back later.
  static final Duration PATIENCE = Duration.ofSeconds(45);

  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;

  private final Turns turns;
  private final Hosts hosts;
  private final Http http;
  private final AddressRules rules;

  Courier(Turns turns, Hosts hosts, Http http, AddressRules rules) {
    this.turns = turns;
    this.hosts = hosts;
    this.http = http;
    this.rules = rules;
  }

  /// Asks for an address once.
  ///
  /// @param rank lower ones go first where several wait for one host
  /// @param most bytes of the body that are wanted
  Exchange ask(URI address, Map<String, String> headers, int rank, int most)
      throws InterruptedException {
    Optional<String> refusal = rules.refusal(address);
    if (refusal.isPresent()) {
      return new Exchange.Refused(
          refusal.get(), "Maybe put the address it really has into the list.");
    }
    String host = Addresses.host(address);
    Optional<Exchange> resting = waitFor(host);
    if (resting.isPresent()) {
      return resting.get();
    }
    try (Turns.Turn _ = turns.take(Lane.host(host), rank, hosts.pause(host))) {
      Instant until = hosts.until(host);
      return until.isAfter(turns.now())
          ? new Exchange.Resting(until, false, "is left alone for a while")
          : asked(address, headers, most);
    }
  }

  /// Waits for a host that is left alone for a short while.
  private Optional<Exchange> waitFor(String host) throws InterruptedException {
    Instant now = turns.now();
    Instant until = hosts.until(host);
    if (until.isAfter(now.plus(PATIENCE))) {
      return Optional.of(new Exchange.Resting(until, false, "is left alone for a while"));
    }
    if (until.isAfter(now)) {
      turns.sleep(until);
    }
    return Optional.empty();
  }

  private Exchange asked(URI address, Map<String, String> headers, int most) {
    String host = Addresses.host(address);
    try {
      Reply reply = http.get(address, headers, most);
      if (reply.status() == TOO_MANY || reply.status() == UNAVAILABLE) {
        Optional<Duration> asked = reply.retryAfter(turns.now());
        String what = "answers " + reply.status();
        return new Exchange.Resting(hosts.failed(host, asked, turns.now()), true, what);
      }
      hosts.answered(host);
      return new Exchange.Answered(reply);
    } catch (GuardedResolver.Forbidden e) {
      return new Exchange.Refused(
          "may not be asked: " + e.getMessage() + ", which is no public address",
          "Maybe name the host or its block under allow-private.");
    } catch (IOException e) {
      return silent(host, e);
    }
  }

  private Exchange silent(String host, IOException e) {
    Instant until = hosts.failed(host, Optional.empty(), turns.now());
    return switch (e) {
      case UnknownHostException unknown ->
          new Exchange.Silent(
              until, "is unknown", "Maybe check its spelling, or this machine's network.");
      case SSLException tls ->
          new Exchange.Silent(
              until,
              "cannot be trusted (" + line(tls) + ")",
              "Its certificate is wrong; maybe tell who keeps it.");
      case SocketTimeoutException late ->
          new Exchange.Silent(until, "does not answer in time", "It is tried again later.");
      case ConnectException refused ->
          new Exchange.Silent(until, "takes no connection", "It is tried again later.");
      default ->
          new Exchange.Silent(until, "breaks off (" + line(e) + ")", "It is tried again later.");
    };
  }

  private static String line(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String first = message.lines().findFirst().orElse("");
    return first.length() > 160 ? first.substring(0, 160) : first;
  }
}
