package org.sitrep.app.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.model.PublishedTime;

/// Reads dates as machines write them: ISO 8601 in its many spellings, RFC 1123 and the like,
/// seconds or milliseconds since 1970, `05.09.2017 14:05`, and dates in addresses.
final class Moments {
  private static final String TIME =
      "(?:[T\\s,]+(?:\\S{1,3}\\s)?(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?\\s?([ap]\\.?m\\.?)?)?"
          + "\\s*(Z|[+-]\\d{2}:?\\d{0,2}|\\(?[A-Z]{2,4}\\)?(?:[+-]\\d{2}:?\\d{2})?)?";
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME, Pattern.CASE_INSENSITIVE);
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?)?(Z|[+-]\\d{4})?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})" + TIME, Pattern.CASE_INSENSITIVE);
  private static final Pattern MAIL =
      Pattern.compile(
          "(?:[A-Za-z]{3,9},?\\s+)?(\\d{1,2})[\\s-]([A-Za-z]{3})[a-z]*[\\s-](\\d{4})" + TIME,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern UNIX =
      Pattern.compile(
          "[A-Za-z]{3}\\s+([A-Za-z]{3})\\s+(\\d{1,2})\\s+(\\d{2}):(\\d{2}):(\\d{2})\\s+(\\S+)\\s+(\\d{4})");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![0-9])((?:19|20)\\d{2})[-/_.]?(0[1-9]|1[0-2]|[1-9](?=[-/]))[-/_.]?(0[1-9]|[12]\\d|3[01]|[1-9](?=[-/]))(?![0-9])");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final int LONGEST = 60;

  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("z", 0),
          Map.entry("ut", 0),
          Map.entry("utc", 0),
          Map.entry("gmt", 0),
          Map.entry("wet", 0),
          Map.entry("west", 1),
          Map.entry("cet", 1),
          Map.entry("mez", 1),
          Map.entry("cest", 2),
          Map.entry("mesz", 2),
          Map.entry("eet", 2),
          Map.entry("eest", 3),
          Map.entry("msk", 3),
          Map.entry("trt", 3),
          Map.entry("edt", -4),
          Map.entry("cdt", -5),
          Map.entry("mdt", -6),
          Map.entry("mst", -7),
          Map.entry("pdt", -7),
          Map.entry("pst", -8),
          Map.entry("art", -3),
          Map.entry("brt", -3),
          Map.entry("pet", -5));

  private Moments() {}

  static Optional<Moment> read(String told) {
    String text = told.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return parse(text).filter(Moments::isPlausible);
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean isPlausible(Moment moment) {
    return moment.day().getYear() >= 1985 && moment.day().getYear() < 2100;
  }

  private static Optional<Moment> parse(String text) {
    if (text.length() >= 9 && isNumber(text)) {
      return text.length() <= 13 && text.length() != 12 ? Optional.of(epoch(text)) : compact(text);
    }
    Matcher iso = ISO.matcher(text);
    if (iso.lookingAt() && ends(text, iso.end())) {
      return Optional.of(dated(day(iso, 1, 2, 3), iso, 4));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.lookingAt() && ends(text, dayFirst.end())) {
      return Optional.of(dated(day(dayFirst, 3, 2, 1), dayFirst, 4));
    }
    Matcher mail = MAIL.matcher(text);
    if (mail.lookingAt()) {
      return month(mail.group(2))
          .map(m -> LocalDate.of(number(mail, 3), m, number(mail, 1)))
          .map(day -> dated(day, mail, 4));
    }
    return compact(text).or(() -> unix(text));
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean ends(String text, int end) {
    return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
  }

  private static Moment epoch(String digits) {
    long number = Long.parseLong(digits);
    Instant instant =
        digits.length() == 13 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
    return Moment.of(
        new PublishedTime(
            LocalDateTime.ofInstant(instant, ZoneOffset.UTC), Optional.of(ZoneOffset.UTC)));
  }

  private static Optional<Moment> compact(String text) {
    Matcher found = COMPACT.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    LocalDate day = day(found, 1, 2, 3);
    if (found.group(4) == null) {
      return Optional.of(new Moment(day, Optional.empty()));
    }
    LocalTime time = LocalTime.of(number(found, 4), number(found, 5), number(found, 6));
    return Optional.of(
        Moment.of(new PublishedTime(LocalDateTime.of(day, time), offset(group(found, 7)))));
  }

  private static Optional<Moment> unix(String text) {
    Matcher found = UNIX.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    LocalTime time = LocalTime.of(number(found, 3), number(found, 4), number(found, 5));
    return month(found.group(1))
        .map(month -> LocalDate.of(number(found, 7), month, number(found, 2)))
        .map(day -> new PublishedTime(LocalDateTime.of(day, time), offset(group(found, 6))))
        .map(Moment::of);
  }

  private static Optional<Integer> month(String name) {
    int at = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    return at >= 0 && at % 3 == 0 ? Optional.of(at / 3 + 1) : Optional.empty();
  }

  /// A day with the time that the groups from `first` on tell.
  private static Moment dated(LocalDate day, Matcher found, int first) {
    if (found.group(first) == null) {
      return new Moment(day, Optional.empty());
    }
    int hour = number(found, first);
    String half = group(found, first + 3).toLowerCase(Locale.ROOT);
    if (!half.isEmpty() && hour <= 12) {
      hour = hour % 12 + (half.charAt(0) == 'p' ? 12 : 0);
    }
    LocalDateTime local =
        hour == 24
            ? day.plusDays(1).atTime(0, number(found, first + 1))
            : day.atTime(hour, number(found, first + 1), number(found, first + 2));
    return Moment.of(new PublishedTime(local, offset(group(found, first + 4))));
  }

  private static LocalDate day(Matcher found, int year, int month, int day) {
    return LocalDate.of(number(found, year), number(found, month), number(found, day));
  }

  private static int number(Matcher found, int group) {
    String digits = group(found, group);
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private static String group(Matcher found, int group) {
    String text = found.group(group);
    return text == null ? "" : text;
  }

  /// How far from UTC; empty if it is not told or not known.
  static Optional<ZoneOffset> offset(String told) {
    String zone = told.replace("(", "").replace(")", "").toLowerCase(Locale.ROOT);
    int sign = Math.max(zone.indexOf('+'), zone.indexOf('-'));
    if (sign >= 0) {
      String digits = zone.substring(sign + 1).replace(":", "");
      int hours = Integer.parseInt(digits.substring(0, 2));
      int minutes = digits.length() < 4 ? 0 : Integer.parseInt(digits.substring(2, 4));
      int seconds = (hours * 60 + minutes) * 60;
      return Optional.of(ZoneOffset.ofTotalSeconds(zone.charAt(sign) == '-' ? -seconds : seconds));
    }
    return Optional.ofNullable(ZONES.get(zone)).map(ZoneOffset::ofHours);
  }

  /// The first date in the path of an address: `/2017/09/05/`, `/2017-09-05-`, `/20170905`.
  static Optional<Moment> inAddress(String path) {
    Matcher found = ADDRESS.matcher(path);
    while (found.find()) {
      try {
        Moment moment = new Moment(day(found, 1, 2, 3), Optional.empty());
        if (isPlausible(moment)) {
          return Optional.of(moment);
        }
      } catch (DateTimeException e) {
        continue;
      }
    }
    return Optional.empty();
  }
}
