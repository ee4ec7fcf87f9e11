package org.sitrep.app.watch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which addresses may be fetched: those of the public internet, and those that the list of sources
/// names.
///
/// The blocks are those of IANA's registries of special-purpose addresses (RFC 6890 and what
/// followed) that are not reachable by all. An IPv6 address that leads to an IPv4 address (mapped,
/// NAT64 of RFC 6052, 6to4 of RFC 3056) is judged by that one.
final class AddressRules {
  private static final List<Block> CLOSED_4 =
      blocks(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/4",
          "240.0.0.0/4");

  /// All of IPv6 that is given out lies here; mapped IPv4 addresses, and all local ones, do not.
  private static final Block GLOBAL_6 = Block.of("2000::/3");

  private static final List<Block> CLOSED_6 = blocks("2001::/23", "2001:db8::/32", "3fff::/20");

  private static final Block NAT64 = Block.of("64:ff9b::/96");
  private static final Block SIX_TO_FOUR = Block.of("2002::/16");
  private static final int LAST_FOUR = 12;
  private static final int AFTER_PREFIX = 2;

  private final Set<String> hosts;
  private final List<Block> blocks;
  private final Set<Integer> ports;

  AddressRules(Sources sources) {
    this.hosts = sources.privateHosts();
    this.blocks = sources.privateBlocks();
    this.ports =
        sources.sources().stream()
            .map(source -> Addresses.port(source.address()))
            .collect(Collectors.toUnmodifiableSet());
  }

  private static List<Block> blocks(String... texts) {
    return Stream.of(texts).map(Block::of).toList();
  }

  /// Why an address may not be fetched, as far as it can be told without looking its host up.
  Optional<String> refusal(URI address) {
    int port = Addresses.port(address);
    return Addresses.refusal(address)
        .or(
            () ->
                port == 80 || port == 443 || ports.contains(port)
                    ? Optional.empty()
                    : Optional.of("asks for port " + port + ", which no source of the list has"));
  }

  /// Whether a connection may be made to what a host's name leads to.
  boolean allows(String host, InetAddress address) {
    return hosts.contains(host.toLowerCase(Locale.ROOT))
        || blocks.stream().anyMatch(block -> block.contains(address))
        || isPublic(address);
  }

  private boolean isPublic(InetAddress address) {
    if (address instanceof Inet4Address) {
      return CLOSED_4.stream().noneMatch(block -> block.contains(address));
    }
    if (NAT64.contains(address)) {
      return Block.embedded(address, LAST_FOUR).filter(this::allowsEmbedded).isPresent();
    }
    if (SIX_TO_FOUR.contains(address)) {
      return Block.embedded(address, AFTER_PREFIX).filter(this::allowsEmbedded).isPresent();
    }
    return GLOBAL_6.contains(address)
        && CLOSED_6.stream().noneMatch(block -> block.contains(address));
  }

  private boolean allowsEmbedded(InetAddress four) {
    return isPublic(four) || blocks.stream().anyMatch(block -> block.contains(four));
  }
}
