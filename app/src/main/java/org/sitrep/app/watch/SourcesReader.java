package org.sitrep.app.watch;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.app.watch.YamlNode.Field;
import org.sitrep.app.watch.YamlNode.Fields;
import org.sitrep.app.watch.YamlNode.Items;
import org.sitrep.app.watch.YamlNode.Malformed;
import org.sitrep.app.watch.YamlNode.Scalar;

/// Reads a list of sources, in YAML; collects everything that is wrong with it.
public final class SourcesReader {
  private static final List<String> KEYS =
      List.of("sources", "contact", "per-host", "allow-private");
  private static final List<String> SOURCE_KEYS =
      List.of("url", "outlet", "language", "country", "zone", "every", "pages");
  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofDays(7);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

  private final List<Wrong> problems = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();

  private SourcesReader() {}

  private record Wrong(int line, String what) {}

  /// Reads a list.
  ///
  /// @param file its name, for messages
  /// @throws BadSources if anything in it is wrong
  public static Sources read(String file, String text) throws BadSources {
    SourcesReader reader = new SourcesReader();
    Sources sources = reader.sources(text);
    if (!reader.problems.isEmpty()) {
      throw new BadSources(
          reader.problems.stream()
              .sorted(Comparator.comparingInt(Wrong::line))
              .map(wrong -> file + ":" + wrong.line() + ": " + wrong.what())
              .toList());
    }
    return sources;
  }

  private void wrong(int line, String what) {
    problems.add(new Wrong(line, what));
  }

  private Sources sources(String text) {
    Map<String, YamlNode> keys = Map.of();
    try {
      keys = keys(YamlNode.parse(text), KEYS, "a list of sources");
    } catch (Malformed e) {
      wrong(e.line(), String.valueOf(e.getMessage()) + ".");
    }
    Set<String> hosts = new HashSet<>();
    List<Block> blocks = new ArrayList<>();
    for (YamlNode node : items(keys, "allow-private")) {
      allow(node, hosts, blocks);
    }
    List<Source> sources = new ArrayList<>();
    for (YamlNode node : items(keys, "sources")) {
      source(node).ifPresent(sources::add);
    }
    if (sources.isEmpty() && problems.isEmpty()) {
      wrong(1, "lists no source. Maybe add some under `sources:`, each with a `url`.");
    }
    return new Sources(contact(keys), hosts, blocks, perHost(keys), sources);
  }

  private Map<String, YamlNode> keys(YamlNode node, List<String> known, String what) {
    Map<String, YamlNode> keys = new HashMap<>();
    if (!(node instanceof Fields fields)) {
      wrong(node.line(), "is not " + what + " with keys " + String.join(", ", known) + ".");
      return keys;
    }
    for (Field field : fields.fields()) {
      if (!known.contains(field.key())) {
        wrong(
            field.line(),
            "`" + field.key() + "` is no key here. Maybe one of " + String.join(", ", known) + ".");
      } else if (keys.put(field.key(), field.value()) != null) {
        wrong(field.line(), "`" + field.key() + "` stands here twice.");
      }
    }
    return keys;
  }

  private List<YamlNode> items(Map<String, YamlNode> keys, String key) {
    YamlNode node = keys.get(key);
    return switch (node) {
      case null -> List.of();
      case Items items -> items.nodes();
      case Scalar none when none.text().isEmpty() -> List.of();
      default -> {
        wrong(node.line(), "`" + key + "` is no list. Write one item a line, after a dash.");
        yield List.of();
      }
    };
  }

  private Optional<Scalar> scalar(Map<String, YamlNode> keys, String key) {
    YamlNode node = keys.get(key);
    if (node != null && !(node instanceof Scalar)) {
      wrong(node.line(), "`" + key + "` is one value, not a list.");
    }
    return node instanceof Scalar scalar && !scalar.text().isEmpty()
        ? Optional.of(scalar)
        : Optional.empty();
  }

  private Optional<String> contact(Map<String, YamlNode> keys) {
    Optional<Scalar> contact = scalar(keys, "contact");
    contact
        .filter(it -> !it.text().chars().allMatch(c -> c > ' ' && c < 0x7f && c != '(' && c != ')'))
        .ifPresent(it -> wrong(it.line(), "`contact` is no address of the web or mail, in ASCII."));
    return contact.map(Scalar::text);
  }

  private Duration perHost(Map<String, YamlNode> keys) {
    Optional<Scalar> pause = scalar(keys, "per-host");
    return pause
        .flatMap(
            it -> {
              Optional<Duration> told = Spell.seconds(it.text());
              if (told.isEmpty()
                  || told.get().compareTo(Duration.ofSeconds(1)) < 0
                  || told.get().compareTo(LONGEST_PAUSE) > 0) {
                wrong(it.line(), "`per-host` is a number of seconds from 1 to 600.");
              }
              return told;
            })
        .orElse(Sources.PER_HOST);
  }

  private void allow(YamlNode node, Set<String> hosts, List<Block> blocks) {
    if (!(node instanceof Scalar scalar) || scalar.text().isEmpty()) {
      wrong(node.line(), "`allow-private` lists names of hosts and blocks such as 10.1.0.0/16.");
      return;
    }
    Optional<Block> block = Block.parse(scalar.text());
    if (block.isPresent()) {
      blocks.add(block.get());
    } else if (scalar.text().chars().anyMatch(c -> "/:@* ".indexOf(c) >= 0)) {
      wrong(scalar.line(), "`" + scalar.text() + "` is neither a host nor a block of addresses.");
    } else {
      hosts.add(scalar.text().toLowerCase(Locale.ROOT));
    }
  }

  private Optional<Source> source(YamlNode node) {
    Map<String, YamlNode> keys = keys(node, SOURCE_KEYS, "a source");
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    Optional<Scalar> url = scalar(keys, "url");
    if (url.isEmpty()) {
      wrong(node.line(), "the source has no `url`.");
      return Optional.empty();
    }
    Optional<URI> address = address(url.get());
    scalar(keys, "country").ifPresent(this::country);
    Source source =
        new Source(
            url.get().text(),
            address.orElse(URI.create("http://invalid/")),
            scalar(keys, "outlet").map(Scalar::text),
            scalar(keys, "language").flatMap(this::language),
            scalar(keys, "zone").flatMap(this::zone),
            scalar(keys, "every").map(this::every).orElse(Sources.EVERY),
            scalar(keys, "pages").map(this::pages).orElse(true));
    return address.map(it -> source);
  }

  private Optional<URI> address(Scalar url) {
    Optional<URI> address = Addresses.parse(url.text());
    Optional<String> refused =
        address.isEmpty()
            ? Optional.of("is no address of the web")
            : Addresses.refusal(address.get());
    if (refused.isPresent()) {
      wrong(url.line(), "`" + url.text() + "` " + refused.get() + ".");
      return Optional.empty();
    }
    Integer first = lines.putIfAbsent(Addresses.key(address.get()), url.line());
    if (first != null) {
      wrong(url.line(), "`" + url.text() + "` stands in line " + first + " already.");
    }
    return address.map(Addresses::plain);
  }

  private void country(Scalar scalar) {
    if (!Set.of(Locale.getISOCountries()).contains(scalar.text())) {
      wrong(scalar.line(), "`" + scalar.text() + "` is no country code of ISO 3166-1, such as NO.");
    }
  }

  private Optional<String> language(Scalar scalar) {
    String tag = scalar.text();
    boolean plain = tag.length() >= 2 && tag.chars().allMatch(c -> c < 0x7f && isTagLetter(c));
    if (!plain || Locale.forLanguageTag(tag).getLanguage().isEmpty()) {
      wrong(scalar.line(), "`" + tag + "` is no language tag of BCP 47, such as nb or pt-BR.");
      return Optional.empty();
    }
    return Optional.of(tag);
  }

  private static boolean isTagLetter(int c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }

  private Optional<ZoneId> zone(Scalar scalar) {
    try {
      if (ZoneId.getAvailableZoneIds().contains(scalar.text())) {
        return Optional.of(ZoneId.of(scalar.text()));
      }
    } catch (DateTimeException e) {
      wrong(scalar.line(), "the zone " + scalar.text() + " has no rules here.");
      return Optional.empty();
    }
    wrong(scalar.line(), "`" + scalar.text() + "` is no IANA time zone, such as Europe/Oslo.");
    return Optional.empty();
  }

  private Duration every(Scalar scalar) {
    Optional<Duration> told = Spell.duration(scalar.text());
    if (told.isEmpty() || told.get().compareTo(SHORTEST) < 0 || told.get().compareTo(LONGEST) > 0) {
      wrong(scalar.line(), "`every` is a time from 1m to 7d, such as 90s, 10m, 2h or 1d.");
    }
    return told.orElse(Sources.EVERY);
  }

  private boolean pages(Scalar scalar) {
    if (!scalar.text().equals("true") && !scalar.text().equals("false")) {
      wrong(scalar.line(), "`pages` is true or false.");
    }
    return scalar.text().equals("true");
  }
}
