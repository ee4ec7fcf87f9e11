package org.sitrep.app.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// Makes addresses of what feeds write for them.
final class Links {
  private static final int LONGEST = 2_000;
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  /// Printable characters of ASCII that no address may hold.
  private static final String UNFIT = "\"<>\\^`{|} ";

  private final Optional<URI> base;

  Links(Optional<URI> base) {
    this.base = base;
  }

  /// The same below another address, which may itself be relative.
  Links below(String address) {
    Optional<URI> inner = resolve(address);
    return inner.isPresent() ? new Links(inner) : this;
  }

  /// An absolute address of the web.
  ///
  /// @return empty if it is none
  Optional<URI> resolve(String text) {
    String trimmed = text.strip();
    if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      URI given = new URI(escaped(trimmed));
      URI whole = base.map(b -> b.resolve(given)).orElse(given);
      return Optional.of(whole).filter(Links::isOfTheWeb);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isOfTheWeb(URI address) {
    String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    return (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
  }

  /// Letters beyond ASCII and signs that no address may hold, percent-encoded; line breaks go.
  private static String escaped(String text) {
    StringBuilder fit = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isISOControl(c))
        .forEach(
            c -> {
              if (c < 0x80 && UNFIT.indexOf(c) < 0) {
                fit.append((char) c);
              } else {
                percent(fit, c);
              }
            });
    return fit.toString();
  }

  private static void percent(StringBuilder fit, int codePoint) {
    for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
      fit.append('%').append(HEX[(b >> 4) & 0xF]).append(HEX[b & 0xF]);
    }
  }
}
