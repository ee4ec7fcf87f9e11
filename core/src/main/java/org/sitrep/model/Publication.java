package org.sitrep.model;

import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a page, a feed or an archive tells of an article beside its words.
///
/// @param at when it was published
/// @param updated when its outlet last changed it
/// @param zone the outlet's time zone: where its days begin, and so what its weekdays mean
/// @param canonical the address its outlet itself gives it
/// @param authors in the order they are named
/// @param agency the news agency it is credited to
/// @param captions of its pictures, which are no part of its text
/// @param excerpt whether only its beginning was there to read, as before a paywall
/// @param found what told each of these and of the article's own fields, by field name: such as
///   `title` by `json-ld`
public record Publication(
    Optional<PublishedTime> at,
    Optional<PublishedTime> updated,
    Optional<ZoneId> zone,
    Optional<String> canonical,
    List<String> authors,
    Optional<String> agency,
    List<String> captions,
    boolean excerpt,
    Map<String, String> found) {
  /// Nothing is told.
  public static final Publication UNTOLD =
      new Publication(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of(),
          false,
          Map.of());

  public Publication {
    authors = List.copyOf(authors);
    captions = List.copyOf(captions);
    found = Collections.unmodifiableMap(new TreeMap<>(found));
  }

  /// The same with other notes on what told it.
  public Publication withFound(Map<String, String> others) {
    return new Publication(
        at, updated, zone, canonical, authors, agency, captions, excerpt, others);
  }

  /// Whether nothing is told.
  public boolean untold() {
    return equals(UNTOLD);
  }

  /// When its outlet last touched it, as far as it tells.
  public Optional<PublishedTime> latest() {
    return updated.or(() -> at);
  }

  /// The same of an outlet in some zone.
  public Publication in(ZoneId outletZone) {
    return new Publication(
        at, updated, Optional.of(outletZone), canonical, authors, agency, captions, excerpt, found);
  }
}
