package org.sitrep.app.watch;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.sitrep.knowledge.Addresses;
import org.sitrep.knowledge.Knowledge;

/// What a watch needs of the world.
///
/// @param version of the program, for the user agent
/// @param languages tags of the languages that are known
/// @param addresses tell what in a link names nothing
/// @param seed of everything that is left to chance
/// @param mostHosts how many hosts are asked at one time
public record WatchSetting(
    String version,
    Set<String> languages,
    Addresses addresses,
    long seed,
    Limits limits,
    int mostHosts,
    Ticker ticker,
    DnsResolver resolver) {
  private static final int MOST_HOSTS = 16;

  public WatchSetting {
    languages = Set.copyOf(languages);
  }

  /// The usual setting.
  public static WatchSetting usual(
      String version, Knowledge knowledge, long seed, InstantSource clock) {
    return new WatchSetting(
        version,
        new HashSet<>(knowledge.tags()),
        knowledge.addresses(),
        seed,
        Limits.USUAL,
        MOST_HOSTS,
        Ticker.of(clock),
        SystemDefaultDnsResolver.INSTANCE);
  }

  /// How the program names itself to servers.
  String userAgent(Sources sources) {
    String number = version.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '(') ? version : "0";
    return "Sitrep/" + number + sources.contact().map(it -> " (+" + it + ")").orElse("");
  }
}
