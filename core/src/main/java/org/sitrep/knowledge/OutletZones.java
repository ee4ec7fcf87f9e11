package org.sitrep.knowledge;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Whose clock outlets go by.
///
/// What is not listed in `knowledge/sources` follows from the country: its zones are those of the
/// Unicode CLDR, their rules those of the IANA data that Java carries. Safe for use by many
/// threads.
public final class OutletZones {
  private static final String NONE = "-";

  private final Map<String, ZoneId> outlets = new HashMap<>();
  private final Map<String, ZoneId> countries = new HashMap<>();
  private final Map<String, String> domains;
  private final Map<String, List<ZoneId>> zones = new ConcurrentHashMap<>();

  /// @param outlets tab-separated: `actor:` and an id or `host:` and a host, zone
  /// @param countries tab-separated: country code, zone
  /// @param domains tab-separated: last part of a host, country code or `-`
  OutletZones(List<String> outlets, List<String> countries, List<String> domains) {
    pairs(outlets).forEach((key, zone) -> this.outlets.put(key, ZoneId.of(zone)));
    pairs(countries).forEach((key, zone) -> this.countries.put(key, ZoneId.of(zone)));
    this.domains = Map.copyOf(pairs(domains));
  }

  private static Map<String, String> pairs(Collection<String> records) {
    Map<String, String> pairs = new HashMap<>();
    for (String record : records) {
      int tab = record.indexOf('\t');
      pairs.put(record.substring(0, tab), record.substring(tab + 1));
    }
    return pairs;
  }

  /// The zone listed for an actor of `knowledge/actors`.
  ///
  /// @param id without the sort before it
  public Optional<ZoneId> ofActor(String id) {
    return Optional.ofNullable(outlets.get("actor:" + id));
  }

  /// The zone listed for a host, or for the nearest domain it belongs to.
  ///
  /// @param host in lower case
  public Optional<ZoneId> ofHost(String host) {
    for (String part = host; !part.isEmpty(); part = part.substring(dot(part))) {
      ZoneId zone = outlets.get("host:" + part);
      if (zone != null) {
        return Optional.of(zone);
      }
    }
    return Optional.empty();
  }

  private static int dot(String part) {
    int dot = part.indexOf('.');
    return dot < 0 ? part.length() : dot + 1;
  }

  /// The zone of the country that the last part of a host stands for, if it stands for one that has
  /// a single zone.
  ///
  /// @param host in lower case
  /// @param at the moment in question
  public Optional<ZoneId> ofDomain(String host, Instant at) {
    String last = host.substring(host.lastIndexOf('.') + 1);
    String country = domains.getOrDefault(last, last.toUpperCase(Locale.ROOT));
    return last.length() != 2 || country.equals(NONE) ? Optional.empty() : ofCountry(country, at);
  }

  /// The zone of a country, if it has one, if its press keeps one, or if all its clocks show the
  /// same at that moment.
  ///
  /// @param code ISO 3166-1 alpha-2
  public Optional<ZoneId> ofCountry(String code, Instant at) {
    ZoneId kept = countries.get(code);
    if (kept != null) {
      return Optional.of(kept);
    }
    List<ZoneId> all = zones.computeIfAbsent(code, OutletZones::zones);
    boolean same = all.stream().map(zone -> zone.getRules().getOffset(at)).distinct().count() == 1;
    return same ? Optional.of(all.getFirst()) : Optional.empty();
  }

  /// The zones of a country by their IANA names, those that Java knows, in order.
  private static List<ZoneId> zones(String code) {
    SortedSet<String> names = new TreeSet<>();
    for (String id : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, code, null)) {
      names.add(TimeZone.getIanaID(id));
    }
    names.retainAll(ZoneId.getAvailableZoneIds());
    return names.stream().map(ZoneId::of).toList();
  }
}
