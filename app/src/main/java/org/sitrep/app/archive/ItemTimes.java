package org.sitrep.app.archive;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.model.PartialDate;
import org.sitrep.model.PublishedTime;

/// The times an item of an agency tells: ISO 8601 with or without separators, whole or in part.
///
/// @param first when it first came out
/// @param version when this version was made
record ItemTimes(Optional<String> first, Optional<String> version) {
  private static final int DAY = 8;
  private static final int SECONDS = 6;

  Optional<PartialDate> day() {
    return told(first).or(() -> told(version)).flatMap(PartialDate::parse);
  }

  Optional<PublishedTime> at() {
    return told(first).or(() -> told(version)).flatMap(PublishedTime::parse);
  }

  /// Empty if the version is the first.
  Optional<PublishedTime> updated() {
    return told(version)
        .flatMap(PublishedTime::parse)
        .filter(time -> !at().equals(Optional.of(time)));
  }

  Optional<Instant> instant() {
    return told(version)
        .or(() -> told(first))
        .flatMap(PublishedTime::parse)
        .map(time -> time.instant(ZoneOffset.UTC));
  }

  /// What is told of it, for `Publication.found`.
  Map<String, String> found(String by) {
    Map<String, String> found = new TreeMap<>();
    day().ifPresent(any -> found.put("published", by));
    updated().ifPresent(any -> found.put("updated", by));
    return found;
  }

  private static Optional<String> told(Optional<String> time) {
    return time.map(String::strip).filter(t -> !t.isEmpty()).map(ItemTimes::extended);
  }

  /// `20130709T103700+0200` becomes `2013-07-09T10:37:00+0200`.
  private static String extended(String time) {
    if (time.length() < DAY || !time.chars().limit(DAY).allMatch(c -> c >= '0' && c <= '9')) {
      return time;
    }
    String day = time.substring(0, 4) + "-" + time.substring(4, 6) + "-" + time.substring(6, DAY);
    String rest = time.substring(DAY);
    if (rest.length() <= SECONDS || rest.indexOf(':') >= 0) {
      return day + rest;
    }
    return day + rest.substring(0, 3) + ":" + rest.substring(3, 5) + ":" + rest.substring(5);
  }
}
