package org.sitrep.app.feed;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.StringTokenizer;
import org.sitrep.model.PartialDate;
import org.sitrep.model.PublishedTime;

/// A date as feeds write it: ISO 8601, RFC 822 with all its liberties, and months named in the
/// feed's own language.
///
/// Days of the week are passed over, right or wrong; of two names that could be months the later is
/// one, since a day of the week comes first. A date of three numbers with slashes is not read:
/// nobody can tell its day from its month.
///
/// @param time day and time of day
/// @param day the day alone, or a month or year, where no time is told
record FeedDate(Optional<PublishedTime> time, Optional<PartialDate> day) {
  private static final int BRIEF = 40;
  private static final int LONGEST = 100;
  private static final int SHORTEST_NAME = 3;
  private static final Map<String, ZoneOffset> ZONES = zones();

  /// Reads a date.
  ///
  /// @param language the feed's, BCP 47, for names of months
  static Optional<FeedDate> parse(String text, Optional<String> language) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<PublishedTime> iso = PublishedTime.parse(text);
    if (iso.isPresent()) {
      return Optional.of(new FeedDate(iso, Optional.empty()));
    }
    Optional<PartialDate> day = text.indexOf(':') < 0 ? PartialDate.parse(text) : Optional.empty();
    return day.isPresent()
        ? Optional.of(new FeedDate(Optional.empty(), day))
        : new Words(language).read(text);
  }

  /// The beginning of a text, for messages.
  static String brief(String text) {
    return text.length() <= BRIEF ? text : text.substring(0, BRIEF);
  }

  /// Time zones by the names that RFC 822 and servers give them.
  private static Map<String, ZoneOffset> zones() {
    Properties lines = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(FeedDate.class.getResourceAsStream("zones.properties")),
            StandardCharsets.UTF_8)) {
      lines.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, ZoneOffset> zones = new HashMap<>();
    lines.stringPropertyNames().forEach(z -> zones.put(z, ZoneOffset.of(lines.getProperty(z))));
    return zones;
  }

  /// Reads a date word by word, whatever their order.
  private static final class Words {
    private final Locale language;
    private Optional<Integer> day = Optional.empty();
    private Optional<Month> month = Optional.empty();
    private Optional<Integer> year = Optional.empty();
    private Optional<LocalTime> time = Optional.empty();
    private Optional<ZoneOffset> offset = Optional.empty();
    private boolean afternoon;
    private boolean morning;

    Words(Optional<String> language) {
      this.language = language.map(Locale::forLanguageTag).orElse(Locale.ENGLISH);
    }

    Optional<FeedDate> read(String text) {
      try {
        StringTokenizer words = new StringTokenizer(text, " \t\n\r,()");
        while (words.hasMoreTokens()) {
          word(words.nextToken());
        }
        return date();
      } catch (DateTimeException | NumberFormatException e) {
        return Optional.empty();
      }
    }

    private void word(String word) {
      char first = word.charAt(0);
      if (word.indexOf(':') > 0) {
        time(word);
      } else if (time.isPresent() && (first == '+' || first == '-')) {
        offset = Optional.of(ZoneOffset.of(padded(word)));
      } else if (word.indexOf('-') > 0) {
        for (String part : word.split("-")) {
          part(part);
        }
      } else {
        part(word);
      }
    }

    private void part(String word) {
      String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      if (bare.isEmpty()) {
        return;
      }
      if (bare.chars().allMatch(c -> c >= '0' && c <= '9')) {
        number(Integer.parseInt(bare), bare.length());
      } else {
        name(bare);
      }
    }

    private void number(int number, int digits) {
      if (digits <= 2 && day.isEmpty()) {
        day = Optional.of(number);
      } else if (year.isEmpty()) {
        year = Optional.of(digits == 2 ? century(number) : number);
      }
    }

    /// Two digits mean a year from 1970 to 2069.
    private static int century(int number) {
      return number < 70 ? 2000 + number : 1900 + number;
    }

    private void name(String name) {
      String upper = name.toUpperCase(Locale.ROOT);
      if (time.isPresent() && ZONES.containsKey(upper)) {
        offset = Optional.ofNullable(ZONES.get(upper));
      } else if (upper.equals("AM") || upper.equals("PM")) {
        morning = upper.equals("AM");
        afternoon = !morning;
      } else if (month.isEmpty() || time.isEmpty()) {
        month = month(name).or(() -> month);
      }
    }

    private Optional<Month> month(String name) {
      for (Month candidate : Month.values()) {
        if (isNamed(candidate, name, Locale.ENGLISH) || isNamed(candidate, name, language)) {
          return Optional.of(candidate);
        }
      }
      return Optional.empty();
    }

    private static boolean isNamed(Month month, String name, Locale language) {
      String lower = name.toLowerCase(language);
      for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.FULL_STANDALONE}) {
        String full = month.getDisplayName(style, language).toLowerCase(language);
        if (full.equals(lower) || lower.length() >= SHORTEST_NAME && full.startsWith(lower)) {
          return true;
        }
      }
      return false;
    }

    /// `10:00`, `10:00:00`, with a zone or `am` at its end.
    private void time(String word) {
      int end = 0;
      while (end < word.length()
          && (Character.isDigit(word.charAt(end)) || ":.".indexOf(word.charAt(end)) >= 0)) {
        end++;
      }
      String[] parts = word.substring(0, end).split(":");
      int hour = Integer.parseInt(parts[0]) % 24;
      int second = parts.length > 2 ? (int) Double.parseDouble(parts[2]) : 0;
      time = Optional.of(LocalTime.of(hour, Integer.parseInt(parts[1]), Math.min(second, 59)));
      if (end < word.length()) {
        word(word.substring(end));
      }
    }

    /// `+0200`, `+02:00`, `+02` or `+2`.
    private static String padded(String offset) {
      return offset.length() == 2 ? offset.charAt(0) + "0" + offset.charAt(1) : offset;
    }

    private Optional<FeedDate> date() {
      if (day.isEmpty() || month.isEmpty() || year.isEmpty()) {
        return Optional.empty();
      }
      LocalDate date = LocalDate.of(year.get(), month.get(), day.get());
      return Optional.of(
          time.isPresent()
              ? new FeedDate(
                  Optional.of(new PublishedTime(LocalDateTime.of(date, clock()), offset)),
                  Optional.empty())
              : new FeedDate(Optional.empty(), Optional.of(PartialDate.day(date))));
    }

    private LocalTime clock() {
      LocalTime read = time.orElse(LocalTime.MIDNIGHT);
      int hour = read.getHour();
      if (afternoon && hour < 12) {
        return read.plusHours(12);
      }
      return morning && hour == 12 ? read.minusHours(12) : read;
    }
  }
}
