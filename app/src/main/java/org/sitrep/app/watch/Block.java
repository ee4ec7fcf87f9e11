package org.sitrep.app.watch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/// A block of addresses: all that begin with the same bits (CIDR, RFC 4632 and RFC 4291).
///
/// @param first its first address
/// @param bits how many bits all its addresses share
record Block(InetAddress first, int bits) {
  /// Reads `10.1.0.0/16`, `fd00::/8`, or one address alone.
  ///
  /// @return empty if the text is none; names are never looked up
  static Optional<Block> parse(String text) {
    int slash = text.indexOf('/');
    String address = slash < 0 ? text : text.substring(0, slash);
    if (!isLiteral(address)) {
      return Optional.empty();
    }
    try {
      InetAddress first = InetAddress.ofLiteral(address);
      int most = first.getAddress().length * 8;
      int bits = slash < 0 ? most : Integer.parseInt(text.substring(slash + 1));
      return bits < 0 || bits > most ? Optional.empty() : Optional.of(new Block(first, bits));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isLiteral(String text) {
    boolean four = text.chars().filter(c -> c == '.').count() == 3;
    boolean six = text.indexOf(':') >= 0;
    return (four || six)
        && text.chars().allMatch(c -> Character.digit(c, 16) >= 0 || c == '.' || c == ':');
  }

  /// A block that is known to be one.
  static Block of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException("no block: " + text));
  }

  boolean contains(InetAddress address) {
    byte[] own = first.getAddress();
    byte[] other = address.getAddress();
    if (own.length != other.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit & 7);
      if ((own[bit >> 3] & mask) != (other[bit >> 3] & mask)) {
        return false;
      }
    }
    return true;
  }

  /// An IPv4 address that stands in an IPv6 address.
  ///
  /// @param at its first byte
  static Optional<InetAddress> embedded(InetAddress address, int at) {
    byte[] all = address.getAddress();
    byte[] four = {all[at], all[at + 1], all[at + 2], all[at + 3]};
    try {
      return Optional.of(InetAddress.getByAddress(four));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
