package org.sitrep.app.watch;

import java.time.Duration;
import java.util.Optional;

/// Spells of time as people write them: `90s`, `10m`, `2h`, `1d`.
final class Spell {
  private static final int LONGEST = 6;

  private Spell() {}

  static Optional<Duration> duration(String text) {
    if (text.length() < 2) {
      return Optional.empty();
    }
    Optional<Long> number = number(text.substring(0, text.length() - 1));
    return switch (text.charAt(text.length() - 1)) {
      case 's' -> number.map(Duration::ofSeconds);
      case 'm' -> number.map(Duration::ofMinutes);
      case 'h' -> number.map(Duration::ofHours);
      case 'd' -> number.map(Duration::ofDays);
      default -> Optional.empty();
    };
  }

  /// A number of seconds, with or without `s`.
  static Optional<Duration> seconds(String text) {
    return number(text).map(Duration::ofSeconds).or(() -> duration(text));
  }

  private static Optional<Long> number(String text) {
    boolean plain =
        !text.isEmpty()
            && text.length() <= LONGEST
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? Optional.of(Long.parseLong(text)) : Optional.empty();
  }

  /// The same the other way, in the largest unit that shows it well.
  static String of(Duration time) {
    long seconds = time.toSeconds();
    if (seconds < 120) {
      return seconds + " s";
    }
    if (seconds < 7200) {
      return seconds / 60 + " min";
    }
    return seconds < 172_800 ? seconds / 3600 + " h" : seconds / 86_400 + " days";
  }
}
