package org.sitrep.app.watch;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.app.store.WatchMemory.Validator;

/// Fetches addresses by the rules: those of robots.txt and of addresses hold for every redirect.
final class Fetcher {
  /// Feeds go before pages.
  static final int FEED = 1;

  static final int PAGE = 2;

  private static final int MOST_REDIRECTS = 10;

  private final Turns turns;
  private final Robots robots;
  private final Courier courier;
  private final Limits limits;

  Fetcher(Turns turns, Robots robots, Courier courier, Limits limits) {
    this.turns = turns;
    this.robots = robots;
    this.courier = courier;
    this.limits = limits;
  }

  /// Fetches a document.
  ///
  /// @param validators what we have, by address
  /// @param accept the header `Accept`
  Fetched fetch(URI address, Map<String, Validator> validators, int rank, String accept)
      throws InterruptedException {
    return new Trip(address, validators, rank, accept).go();
  }

  /// One fetching, from redirect to redirect.
  private final class Trip {
    private final Map<String, Validator> validators;
    private final int rank;
    private final String accept;
    private final Set<URI> seen = new HashSet<>();
    private final URI start;
    private URI at;
    private URI moved;
    private boolean forGood = true;

    Trip(URI address, Map<String, Validator> validators, int rank, String accept) {
      this.start = address;
      this.at = address;
      this.moved = address;
      this.validators = validators;
      this.rank = rank;
      this.accept = accept;
    }

    Fetched go() throws InterruptedException {
      for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
        if (!seen.add(at)) {
          return new Fetched.Never(
              0, "is sent round in a circle", "Maybe the site wants cookies; look for its feed.");
        }
        Optional<Fetched> end = hop();
        if (end.isPresent()) {
          return end.get();
        }
      }
      return new Fetched.Never(
          0,
          "is sent on more than " + MOST_REDIRECTS + " times",
          "Maybe look for a newer address.");
    }

    /// @return empty after a redirect
    private Optional<Fetched> hop() throws InterruptedException {
      Optional<Fetched> forbidden = forbidden();
      if (forbidden.isPresent()) {
        return forbidden;
      }
      return switch (courier.ask(at, headers(), rank, limits.bytes())) {
        case Exchange.Answered(Reply reply) -> answered(reply);
        case Exchange.Resting(Instant until, boolean asked, String what) ->
            Optional.of(new Fetched.Later(until, asked, host() + what, "It is tried again later."));
        case Exchange.Silent(Instant until, String what, String advice) ->
            Optional.of(new Fetched.Later(until, true, host() + what, advice));
        case Exchange.Refused(String what, String advice) ->
            Optional.of(new Fetched.Never(0, host() + what, advice));
      };
    }

    private String host() {
      return "the host " + Addresses.host(at) + " ";
    }

    private Optional<Fetched> forbidden() throws InterruptedException {
      Optional<String> refusal = Addresses.refusal(at);
      if (refusal.isPresent()) {
        return Optional.of(
            new Fetched.Never(0, "is sent to " + at + ", which " + refusal.get(), "It is left."));
      }
      return switch (robots.verdict(at)) {
        case Verdict.Allowed allowed -> Optional.empty();
        case Verdict.Disallowed no ->
            Optional.of(
                new Fetched.Never(
                    0,
                    "is forbidden to robots by " + Addresses.site(at) + "/robots.txt",
                    "Maybe ask its outlet, or look for another feed of it."));
        case Verdict.Unknown(Instant until, String why) ->
            Optional.of(
                new Fetched.Later(
                    until,
                    false,
                    "is not asked, since "
                        + Addresses.site(at)
                        + "/robots.txt cannot be read"
                        + (why.isEmpty() ? "" : " (it " + why + ")"),
                    "It is tried again later."));
      };
    }

    private Map<String, String> headers() {
      Map<String, String> headers = new HashMap<>();
      headers.put("Accept", accept);
      Validator validator = validators.get(at.toString());
      if (validator != null) {
        validator.etag().ifPresent(it -> headers.put("If-None-Match", it));
        validator.modified().ifPresent(it -> headers.put("If-Modified-Since", it));
      }
      return headers;
    }

    private Optional<Fetched> answered(Reply reply) {
      Optional<URI> next = Redirects.target(at, reply);
      if (next.isPresent()) {
        forGood &= Redirects.isForGood(reply);
        at = next.get();
        moved = forGood ? at : moved;
        return Optional.empty();
      }
      return Optional.of(outcome(reply));
    }

    private Fetched outcome(Reply reply) {
      int status = reply.status();
      if (status == 304) {
        return new Fetched.Unchanged(moved());
      }
      if (status == 200 && reply.tooLong()) {
        return new Fetched.Never(
            0,
            "is longer than " + limits.bytes() / 1_048_576 + " MB",
            "Maybe name one of the sitemaps it is made of.");
      }
      if (status == 200) {
        return new Fetched.Document(at, moved(), reply);
      }
      String what = "is answered with status " + status;
      return status >= 500
          ? new Fetched.Later(turns.now(), true, what, "It is tried again later.")
          : new Fetched.Never(status, what, advice(status));
    }

    private Optional<URI> moved() {
      return moved.equals(start) ? Optional.empty() : Optional.of(moved);
    }

    private static String advice(int status) {
      return switch (status) {
        case 410 -> "It is gone for good: take it out of the list.";
        case 404 -> "Maybe it has a new address: look for it on the outlet's page.";
        case 401, 402, 403 -> "Its outlet does not let us in; maybe ask it.";
        default -> "Maybe look at it in a browser.";
      };
    }
  }
}
