package org.sitrep.app.watch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Takes out of links what tells where a reader comes from, so that one article has one address.
final class Tracking {
  private static final String LIST = "tracking.txt";

  private final List<Rule> rules;

  private Tracking(List<Rule> rules) {
    this.rules = rules;
  }

  /// A parameter that is taken out.
  ///
  /// @param prefix whether its name only begins so
  /// @param hosts where; everywhere if empty
  private record Rule(String name, boolean prefix, List<String> hosts) {
    static Rule of(String line) {
      List<String> words = List.of(line.strip().split(" +"));
      String name = words.getFirst();
      boolean prefix = name.endsWith("*");
      return new Rule(
          prefix ? name.substring(0, name.length() - 1) : name,
          prefix,
          words.subList(1, words.size()));
    }

    boolean takes(String parameter, String host) {
      boolean named = prefix ? parameter.startsWith(name) : parameter.equals(name);
      return named
          && (hosts.isEmpty()
              || hosts.stream().anyMatch(it -> host.equals(it) || host.endsWith("." + it)));
    }
  }

  /// The parameters that the program comes with.
  static Tracking load() {
    try (InputStream in = Tracking.class.getResourceAsStream(LIST)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + LIST);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Tracking(
          text.lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(Rule::of)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The address that an article has whoever links to it: without fragment and without such
  /// parameters.
  URI clean(URI link) {
    URI plain = Addresses.plain(link);
    String query = plain.getRawQuery();
    if (query == null) {
      return plain;
    }
    String host = Addresses.host(plain).toLowerCase(Locale.ROOT);
    List<String> kept = new ArrayList<>();
    Stream.of(query.split("&"))
        .filter(parameter -> !parameter.isEmpty() && !isTaken(parameter, host))
        .forEach(kept::add);
    String address = plain.toString().substring(0, plain.toString().indexOf('?'));
    return URI.create(kept.isEmpty() ? address : address + "?" + String.join("&", kept));
  }

  private boolean isTaken(String parameter, String host) {
    int end = parameter.indexOf('=');
    String name = end < 0 ? parameter : parameter.substring(0, end);
    return rules.stream().anyMatch(rule -> rule.takes(name, host));
  }
}
