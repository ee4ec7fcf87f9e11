package org.sitrep.app.watch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sitrep.app.store.WatchMemory;
import org.sitrep.app.store.WatchMemory.RobotsCopy;

/// Rules of sites for robots (RFC 9309).
///
/// A site that answers 4xx has no rules. One that answers 5xx or not at all forbids everything,
/// unless there is a copy of its rules, which then holds however old it is. 429 counts as 5xx: who
/// asks for fewer requests does not ask for more.
final class Robots {
  /// Product token: the name that rules are written for.
  static final String TOKEN = "sitrep";

  private static final Duration FRESH = Duration.ofHours(24);
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);
  private static final Duration FIRST_RETRY = Duration.ofMinutes(5);
  private static final Duration LONGEST_RETRY = Duration.ofHours(1);
  private static final int MOST_REDIRECTS = 5;
  private static final int MOST_BYTES = 500 * 1024;
  private static final byte[] NONE = {};

  private final Turns turns;
  private final Courier courier;
  private final Hosts hosts;
  private final WatchMemory memory;
  private final Jitter jitter;
  private final Map<String, Rules> known = new ConcurrentHashMap<>();
  private final Map<String, Missing> missing = new ConcurrentHashMap<>();

  Robots(Turns turns, Courier courier, Hosts hosts, WatchMemory memory, Jitter jitter) {
    this.turns = turns;
    this.courier = courier;
    this.hosts = hosts;
    this.memory = memory;
    this.jitter = jitter;
  }

  private record Rules(Instant fetched, SimpleRobotRules rules) {}

  /// Rules that could not be fetched.
  private record Missing(Instant until, int failures, String why) {}

  /// Whether an address may be fetched; fetches the rules of its site if need be.
  Verdict verdict(URI address) throws InterruptedException {
    String site = Addresses.site(address);
    Optional<Rules> rules = current(site);
    if (rules.isEmpty()) {
      try (Turns.Turn _ = turns.take(Lane.rules(site), 0, Duration.ZERO)) {
        rules = current(site);
        if (rules.isEmpty() && !isMissing(site)) {
          fetch(site);
          rules = current(site);
        }
      }
    }
    Optional<Rules> any = rules.or(() -> Optional.ofNullable(known.get(site)));
    if (any.isPresent()) {
      return any.get().rules().isAllowed(address.toString())
          ? new Verdict.Allowed()
          : new Verdict.Disallowed();
    }
    Missing gone = missing.getOrDefault(site, new Missing(turns.now().plus(FIRST_RETRY), 0, ""));
    return new Verdict.Unknown(gone.until(), gone.why());
  }

  private boolean isMissing(String site) {
    Missing gone = missing.get(site);
    return gone != null && gone.until().isAfter(turns.now());
  }

  /// Rules that are not too old.
  private Optional<Rules> current(String site) {
    Rules rules = known.get(site);
    if (rules == null) {
      memory.robots(site).ifPresent(this::keep);
      rules = known.get(site);
    }
    return Optional.ofNullable(rules).filter(it -> turns.now().isBefore(it.fetched().plus(FRESH)));
  }

  private void keep(RobotsCopy copy) {
    SimpleRobotRules rules =
        copy.allowed()
            ? new SimpleRobotRules(RobotRulesMode.ALLOW_ALL)
            : new SimpleRobotRulesParser(Long.MAX_VALUE, 0)
                .parseContent(
                    copy.site() + "/robots.txt", copy.body(), "text/plain", List.of(TOKEN));
    if (rules.getCrawlDelay() > 0) {
      Duration asked = Duration.ofMillis(rules.getCrawlDelay());
      hosts.slower(
          Addresses.host(URI.create(copy.site())),
          asked.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : asked);
    }
    known.put(copy.site(), new Rules(copy.fetched(), rules));
  }

  private void fetch(String site) throws InterruptedException {
    URI at = URI.create(site + "/robots.txt");
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      switch (courier.ask(at, Map.of(), 0, MOST_BYTES)) {
        case Exchange.Answered(Reply reply) -> {
          Optional<URI> next = Redirects.target(at, reply);
          if (next.isEmpty()) {
            answered(site, reply);
            return;
          }
          at = next.get();
        }
        case Exchange.Resting(Instant until, boolean asked, String what) -> {
          missed(site, until, what);
          return;
        }
        case Exchange.Silent(Instant until, String what, String advice) -> {
          missed(site, until, what);
          return;
        }
        case Exchange.Refused(String what, String advice) -> {
          missed(site, Instant.EPOCH, what);
          return;
        }
      }
    }
    found(new RobotsCopy(site, turns.now(), true, NONE));
  }

  private void answered(String site, Reply reply) {
    if (reply.status() >= 200 && reply.status() < 300) {
      found(new RobotsCopy(site, turns.now(), false, reply.body()));
    } else if (reply.status() >= 500) {
      missed(site, Instant.EPOCH, "answers " + reply.status());
    } else {
      found(new RobotsCopy(site, turns.now(), true, NONE));
    }
  }

  private void found(RobotsCopy copy) {
    missing.remove(copy.site());
    keep(copy);
    memory.put(copy);
  }

  private void missed(String site, Instant earliest, String why) {
    Missing before = missing.get(site);
    int failures = before == null ? 1 : before.failures() + 1;
    Instant retry = turns.now().plus(jitter.backOff(FIRST_RETRY, LONGEST_RETRY, failures, site));
    missing.put(site, new Missing(retry.isAfter(earliest) ? retry : earliest, failures, why));
  }
}
