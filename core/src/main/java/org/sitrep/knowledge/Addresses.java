package org.sitrep.knowledge;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Brings the addresses under which one page is met to one form.
///
/// Scheme, case of the host, a default port, a slash at the end, a fragment and the parameters that
/// only tell where a reader came from (`knowledge/sources/addresses.txt`) make no difference.
/// Everything else does: two addresses of one form are one page, two forms may be one page all the
/// same. See RFC 3986, section 6.
public final class Addresses {
  private static final char STAR = '*';

  private final Map<String, List<String>> names = new HashMap<>();
  private final Map<String, List<String>> prefixes = new TreeMap<>();

  /// @param tracking names of parameters in lower case, a star at the end for whatever follows,
  ///   each with the hosts it is taken out for after blanks; everywhere if there are none
  Addresses(List<String> tracking) {
    for (String line : tracking) {
      List<String> words = List.of(line.split(" +"));
      String name = words.getFirst();
      boolean prefix = name.charAt(name.length() - 1) == STAR;
      (prefix ? prefixes : names)
          .put(
              prefix ? name.substring(0, name.length() - 1) : name, words.subList(1, words.size()));
    }
  }

  /// The host of an address, in lower case; empty if it is none of the web.
  public Optional<String> host(String address) {
    return web(address).map(Addresses::hostOf);
  }

  /// The form in which an address is compared; empty if it is none of the web, or that of a whole
  /// site, which names no article.
  public Optional<String> form(String address) {
    return web(address).flatMap(this::formOf);
  }

  /// The same with the fragment, for one entry of a page that holds several.
  public Optional<String> formWithFragment(String address) {
    return web(address)
        .flatMap(
            uri ->
                formOf(uri)
                    .map(
                        form ->
                            Optional.ofNullable(uri.getRawFragment())
                                .filter(fragment -> !fragment.isEmpty())
                                .map(fragment -> form + "#" + fragment)
                                .orElse(form)));
  }

  private static Optional<URI> web(String address) {
    try {
      URI uri = new URI(address.strip());
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String hostOf(URI uri) {
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
  }

  private Optional<String> formOf(URI uri) {
    String path = Optional.ofNullable(uri.getRawPath()).orElse("");
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    String kept = withoutTracking(hostOf(uri), Optional.ofNullable(uri.getRawQuery()).orElse(""));
    String query = kept.isEmpty() ? "" : "?" + kept;
    if (end == 0 && query.isEmpty()) {
      return Optional.empty();
    }
    int port = uri.getPort();
    boolean usual = port < 0 || port == (uri.getScheme().length() == "http".length() ? 80 : 443);
    return Optional.of(hostOf(uri) + (usual ? "" : ":" + port) + path.substring(0, end) + query);
  }

  /// A query without the parameters that only tell where a reader came from.
  ///
  /// @param host in lower case
  /// @param query as it stands in an address, without its question mark
  public String withoutTracking(String host, String query) {
    StringBuilder kept = new StringBuilder();
    for (String part : query.split("&")) {
      int equals = part.indexOf('=');
      String name = (equals < 0 ? part : part.substring(0, equals)).toLowerCase(Locale.ROOT);
      if (!part.isEmpty() && !tells(name, host)) {
        kept.append(kept.isEmpty() ? "" : "&").append(part);
      }
    }
    return kept.toString();
  }

  private boolean tells(String name, String host) {
    List<String> hosts = names.get(name);
    return hosts != null && isOne(host, hosts)
        || prefixes.entrySet().stream()
            .anyMatch(prefix -> name.startsWith(prefix.getKey()) && isOne(host, prefix.getValue()));
  }

  private static boolean isOne(String host, List<String> hosts) {
    return hosts.isEmpty()
        || hosts.stream().anyMatch(one -> host.equals(one) || host.endsWith("." + one));
  }
}
