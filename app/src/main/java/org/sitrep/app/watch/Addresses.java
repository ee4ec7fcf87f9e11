package org.sitrep.app.watch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Addresses of the web as they are found in lists, feeds and headers.
final class Addresses {
  private static final int LONGEST = 4000;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Addresses() {}

  /// Reads an address; blanks and letters beyond ASCII are percent-encoded, names of hosts as IDNA
  /// has them.
  static Optional<URI> parse(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(encoded(withAsciiHost(stripped))));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String withAsciiHost(String text) {
    int start = text.indexOf("//") + 2;
    if (start < 2) {
      return text;
    }
    int end = start;
    while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String authority = text.substring(start, end);
    boolean ascii = authority.chars().allMatch(c -> c < 0x80);
    return ascii ? text : text.substring(0, start) + IDN.toASCII(authority) + text.substring(end);
  }

  private static String encoded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c > ' ' && c < 0x7f && "\"<>\\^`{|}".indexOf(c) < 0) {
                out.appendCodePoint(c);
              } else {
                byte[] bytes = Character.toString(c).getBytes(StandardCharsets.UTF_8);
                for (byte b : bytes) {
                  out.append('%').append(HEX.toHexDigits(b));
                }
              }
            });
    return out.toString();
  }

  /// Why it is no address that could ever be fetched, as it goes on after the address.
  static Optional<String> refusal(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!Set.of("http", "https").contains(scheme)) {
      return Optional.of("is not of http or https");
    }
    if (address.getRawUserInfo() != null
        || String.valueOf(address.getRawAuthority()).contains("@")) {
      return Optional.of("names a user, which is refused");
    }
    if (address.getHost() == null || address.getHost().isEmpty()) {
      return Optional.of("names no host");
    }
    return address.getPort() == 0 || address.getPort() > 65_535
        ? Optional.of("names a port that is none")
        : Optional.empty();
  }

  static String host(URI address) {
    String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
  }

  static int port(URI address) {
    boolean secure = String.valueOf(address.getScheme()).equalsIgnoreCase("https");
    int usual = secure ? 443 : 80;
    return address.getPort() < 0 ? usual : address.getPort();
  }

  /// Scheme, host and port: what rules for robots hold for.
  static String site(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    int port = port(address);
    boolean usual = port == (scheme.equals("https") ? 443 : 80);
    return scheme + "://" + host(address) + (usual ? "" : ":" + port);
  }

  /// The address without fragment, with the site written as usual and a path.
  static URI plain(URI address) {
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    return URI.create(site(address) + (path.isEmpty() ? "/" : path) + query);
  }

  /// What two ways of writing one address have in common: http and https are one.
  static String key(URI address) {
    String plain = plain(address).toString();
    return plain.substring(plain.indexOf(':') + 1);
  }

  /// Where a link on a page leads.
  static Optional<URI> resolve(URI base, String link) {
    try {
      return parse(link).map(base::resolve);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
