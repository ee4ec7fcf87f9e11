package org.sitrep.app.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a server answered.
///
/// @param headers by name in lower case, the first of each name
/// @param body unpacked; what there is of it if it was cut
/// @param cut whether the body ended before it should
/// @param tooLong whether the body is longer than it may be; what is there is its beginning
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record Reply(int status, Map<String, String> headers, byte[] body, boolean cut, boolean tooLong) {
  private static final String CHARSET = "charset=";

  Reply {
    headers = Map.copyOf(headers);
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).filter(value -> !value.isBlank());
  }

  /// The encoding that the header tells.
  Optional<String> charset() {
    String type = header("content-type").orElse("");
    int at = type.toLowerCase(Locale.ROOT).indexOf(CHARSET);
    if (at < 0) {
      return Optional.empty();
    }
    String value = type.substring(at + CHARSET.length());
    int end = value.indexOf(';');
    String name = (end < 0 ? value : value.substring(0, end)).replace("\"", "").strip();
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  /// How long the server asks to be left alone.
  Optional<Duration> retryAfter(Instant now) {
    return header("retry-after").flatMap(value -> RetryAfter.read(value, header("date"), now));
  }
}
