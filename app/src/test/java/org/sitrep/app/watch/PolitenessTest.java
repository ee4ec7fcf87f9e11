package org.sitrep.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.app.Samples;
import org.sitrep.app.store.WatchedSource;

/// Times to wait: what servers ask for, what failures cost, how often a source is polled.
class PolitenessTest {
  private static final Instant NOW = Instant.parse("2026-03-14T12:00:00Z");

  private static Optional<Duration> retryAfter(String value, String date) {
    return RetryAfter.read(value, Optional.of(date).filter(it -> !it.isEmpty()), NOW);
  }

  @Test
  void retryAfterIsSecondsOrADate() {
    assertThat(retryAfter("120", "")).contains(Duration.ofSeconds(120));
    assertThat(retryAfter(" 0 ", "")).contains(Duration.ZERO);
    assertThat(retryAfter("99999999999999999999", "")).contains(Duration.ofSeconds(999_999_999));
    assertThat(retryAfter("Sat, 14 Mar 2026 12:10:00 GMT", "")).contains(Duration.ofMinutes(10));
    assertThat(retryAfter("Sat, 14 Mar 2026 11:10:00 GMT", "")).contains(Duration.ZERO);
    assertThat(retryAfter("soon", "")).isEmpty();
    assertThat(retryAfter("-5", "")).isEmpty();
    assertThat(retryAfter("", "")).isEmpty();
  }

  @Test
  void aDateIsOneOfTheServersOwnClock() {
    String theirs = "Sat, 14 Mar 2026 15:00:00 GMT";
    assertThat(retryAfter("Sat, 14 Mar 2026 15:20:00 GMT", theirs))
        .contains(Duration.ofMinutes(20));
    assertThat(retryAfter("Sat, 14 Mar 2026 11:20:00 GMT", "Sat, 14 Mar 2026 11:00:00 GMT"))
        .contains(Duration.ofMinutes(20));
    assertThat(retryAfter("Sat, 14 Mar 2026 12:20:00 GMT", "some time"))
        .contains(Duration.ofMinutes(20));
  }

  @Test
  void failuresCostTwiceAsMuchEachTimeAndNotTheSameForAll() {
    Jitter jitter = new Jitter(5);
    Duration first = Duration.ofSeconds(30);
    Duration longest = Duration.ofHours(1);
    for (int failures = 1; failures < 100; failures++) {
      long least = Math.min(longest.toMillis(), 30_000L << Math.min(failures - 1, 20));
      Duration rest = jitter.backOff(first, longest, failures, "a.example");
      assertThat(rest.toMillis()).isBetween(least, least + least / 4);
      assertThat(rest).isEqualTo(new Jitter(5).backOff(first, longest, failures, "a.example"));
    }
    assertThat(jitter.backOff(first, longest, 1, "a.example"))
        .isNotEqualTo(jitter.backOff(first, longest, 1, "b.example"));
    assertThat(jitter.backOff(first, longest, 1, "a.example"))
        .isNotEqualTo(new Jitter(6).backOff(first, longest, 1, "a.example"));
  }

  private static Source source(Duration every) {
    return new Source(
        "http://a.example/",
        URI.create("http://a.example/"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        every,
        true);
  }

  private static WatchedSource state(int failures, int quiet, Optional<Duration> pace) {
    return new WatchedSource(
        "http://a.example/",
        NOW,
        Optional.of(NOW),
        Optional.of(NOW),
        Optional.of(NOW),
        failures,
        quiet,
        pace,
        Optional.empty(),
        Optional.empty());
  }

  private static Duration next(Duration every, int quiet, Optional<Duration> pace) {
    Rhythm rhythm = new Rhythm(new Jitter(1));
    return Duration.between(NOW, rhythm.next(source(every), state(0, quiet, pace), NOW));
  }

  @Test
  void aSourceIsPolledAsItAsksAndLessWhileItIsQuiet() {
    Duration quarter = Duration.ofMinutes(15);
    assertThat(next(quarter, 0, Optional.empty())).isBetween(quarter, quarter.plusMinutes(2));
    assertThat(next(quarter, 0, Optional.of(Duration.ofMinutes(90))))
        .isBetween(Duration.ofMinutes(90), Duration.ofMinutes(99));
    assertThat(next(quarter, 0, Optional.of(Duration.ofMinutes(1))))
        .isGreaterThanOrEqualTo(quarter);
    assertThat(next(quarter, 100, Optional.empty()))
        .isBetween(Duration.ofMinutes(60), Duration.ofMinutes(66));
    assertThat(next(Duration.ofHours(5), 100, Optional.empty()))
        .isBetween(Duration.ofHours(5), Duration.ofMinutes(330));
    assertThat(next(quarter, 0, Optional.of(Duration.ofDays(400)))).isLessThan(Duration.ofDays(2));
  }

  @Test
  void theDeadAndTheGoneAreTriedOnceADay() {
    Rhythm rhythm = new Rhythm(new Jitter(1));
    Source source = source(Duration.ofMinutes(15));
    WatchedSource state = state(3, 0, Optional.empty());
    assertThat(rhythm.retry(source, state, NOW, false))
        .isBetween(NOW.plus(Duration.ofMinutes(60)), NOW.plus(Duration.ofMinutes(75)));
    assertThat(rhythm.retry(source, state, NOW, true))
        .isAfterOrEqualTo(NOW.plus(Duration.ofDays(1)));
    Instant later = NOW.plus(Duration.ofDays(4));
    assertThat(rhythm.retry(source, state, later, false))
        .isAfterOrEqualTo(later.plus(Duration.ofDays(1)));
  }

  @Test
  void linksLoseWhatTellsWhereTheReaderComesFrom() {
    Tracking tracking = new Tracking(Samples.addresses());
    assertThat(tracking.clean(URI.create("HTTP://A.example:80?utm_source=rss&id=5&fbclid=x#c")))
        .hasToString("http://a.example/?id=5");
    assertThat(tracking.clean(URI.create("https://a.example/x?utm_medium=y")))
        .hasToString("https://a.example/x");
    assertThat(tracking.clean(URI.create("https://a.example/x?ref=5")))
        .hasToString("https://a.example/x?ref=5");
    assertThat(tracking.clean(URI.create("https://www.dw.com/x?maca=5&b=%20")))
        .hasToString("https://www.dw.com/x?b=%20");
  }
}
