package org.sitrep.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.knowledge.Language;
import org.sitrep.model.PublishedTime;

/// Reads the times of day in a line, with the half of the day and the zone that stand behind them:
/// `14:05`, `14.05`, `14h05`, `2:05 p.m. EST`, `18:22 (GMT+3)`. Digits of any script are read.
///
/// A zone is one only if the line tells it. Zones in words, and words for the halves of the day,
/// are those of `language.txt`.
final class ClockReader {
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d.:/-])([01]?\\d|2[0-3])"
              + "(?:\\s?[:.hHu]\\s?([0-5]\\d)(?![\\d/]|\\.\\d)(?::[0-5]\\d)?"
              + "(?:\\s?([aApP])\\.?\\s?[mM]\\b)?|\\s?([aApP])\\.?\\s?[mM]\\b)");
  private static final Pattern OFFSET =
      Pattern.compile(
          "[\\s.,(|]*(?:(?:UTC|GMT)\\s?([+\\u2212-]\\d{1,2})(?::?([0-5]\\d))?(?!\\d)"
              + "|([+-]\\d{2}):?([0-5]\\d)(?!\\d)|(?:UTC|GMT)\\b)");
  private static final int HALF = 12;

  /// How many code units may lie between a time and its zone: `14:05 Uhr (MEZ)`.
  private static final int GAP = 8;

  private static final int LONGEST_HALF = 8;

  private final List<ZoneName> zones = new ArrayList<>();

  /// What a zone's name may begin with.
  private final BitSet beginnings = new BitSet();

  private final List<String> forenoon;
  private final List<String> afternoon;

  /// @param fold whether it may be written in small letters or capitals; names in capitals may not
  private record ZoneName(String name, ZoneId zone, boolean fold) {
    static ZoneName of(String name, ZoneId zone) {
      return new ZoneName(name, zone, !name.equals(name.toUpperCase(Locale.ROOT)));
    }

    /// Whether it stands somewhere as words of its own.
    boolean stands(String text, int at) {
      int end = at + name.length();
      return text.regionMatches(fold, at, name, 0, name.length())
          && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /// Where it stands close behind a time; -1 if it does not.
    int behind(String text, int from) {
      for (int at = from; at <= from + GAP && at + name.length() <= text.length(); at++) {
        if (stands(text, at)) {
          return at;
        }
      }
      return -1;
    }
  }

  /// A time, and where it stands.
  ///
  /// @param zone the zone told with it
  record Found(LocalTime time, Optional<ZoneId> zone, int start, int end) {
    PublishedTime on(LocalDate day) {
      return new PublishedTime(
          day.atTime(time), zone.map(told -> told.getRules().getOffset(day.atTime(time))));
    }
  }

  ClockReader(Language language) {
    this.forenoon = language.settings().list("forenoon");
    this.afternoon = language.settings().list("afternoon");
    language
        .settings()
        .all()
        .forEach(
            (key, value) -> {
              if (key.startsWith("zone ")) {
                ZoneId zone = ZoneId.of(key.substring("zone ".length()));
                language.settings().list(key).forEach(name -> add(ZoneName.of(name, zone)));
              }
            });
  }

  private void add(ZoneName zone) {
    zones.add(zone);
    char first = zone.name().charAt(0);
    beginnings.set(first);
    beginnings.set(Character.toLowerCase(first));
    beginnings.set(Character.toUpperCase(first));
  }

  /// The times in a text, in order.
  List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    String digits = digits(text);
    Matcher clock = CLOCK.matcher(digits);
    while (clock.find()) {
      found.add(found(text, clock));
    }
    return found;
  }

  private Found found(String text, Matcher clock) {
    int hour = Integer.parseInt(clock.group(1));
    int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
    String half = clock.group(3) == null ? clock.group(4) : clock.group(3);
    boolean late = half == null ? behind(text, clock.end(), afternoon) : half.equalsIgnoreCase("p");
    boolean early = half == null ? behind(text, clock.end(), forenoon) : half.equalsIgnoreCase("a");
    if (hour <= HALF && (late || early)) {
      hour = hour % HALF + (late ? HALF : 0);
    }
    return new Found(
        LocalTime.of(hour, minute), zone(text, clock.end()), clock.start(), clock.end());
  }

  /// Whether one of some words is the next one.
  private static boolean behind(String text, int from, List<String> words) {
    int start = from;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int end = start;
    while (end < text.length()
        && end - start < LONGEST_HALF
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return words.contains(text.substring(start, end));
  }

  private Optional<ZoneId> zone(String text, int from) {
    Matcher offset = OFFSET.matcher(text);
    offset.region(from, text.length());
    if (offset.lookingAt()) {
      return offset(offset);
    }
    ZoneName best = null;
    int first = text.length();
    for (ZoneName zone : zones) {
      int at = zone.behind(text, from);
      if (at >= 0 && at < first) {
        best = zone;
        first = at;
      }
    }
    return Optional.ofNullable(best).map(ZoneName::zone);
  }

  private static Optional<ZoneId> offset(Matcher told) {
    String hours = told.group(1) == null ? told.group(3) : told.group(1);
    String minutes = told.group(1) == null ? told.group(4) : told.group(2);
    if (hours == null) {
      return Optional.of(ZoneOffset.UTC);
    }
    int sign = hours.charAt(0) == '+' ? 1 : -1;
    int total = Integer.parseInt(hours.substring(1)) * 60;
    total += minutes == null ? 0 : Integer.parseInt(minutes);
    try {
      return Optional.of(ZoneOffset.ofTotalSeconds(sign * total * 60));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Where the longest zone's name that stands at a place as words of its own ends; -1 if none
  /// does.
  int zoneEnd(String text, int start) {
    if (!beginnings.get(text.charAt(start))) {
      return -1;
    }
    int end = -1;
    for (ZoneName zone : zones) {
      if (zone.stands(text, start)) {
        end = Math.max(end, start + zone.name().length());
      }
    }
    return end;
  }

  /// The same text with all digits as 0 to 9.
  private static String digits(String text) {
    StringBuilder digits = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '9' && Character.isDigit(c)) {
        digits = digits == null ? new StringBuilder(text) : digits;
        digits.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
      }
    }
    return digits == null ? text : digits.toString();
  }
}
