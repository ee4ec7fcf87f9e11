package org.sitrep.app.watch;

import java.net.URI;
import java.util.Optional;

/// What answers say of other addresses.
final class Redirects {
  private Redirects() {}

  /// Where an answer sends us; empty if nowhere.
  static Optional<URI> target(URI from, Reply reply) {
    return switch (reply.status()) {
      case 301, 302, 303, 307, 308 ->
          reply.header("location").flatMap(to -> Addresses.resolve(from, to)).map(Redirects::whole);
      default -> Optional.empty();
    };
  }

  private static URI whole(URI address) {
    return Addresses.refusal(address).isPresent() ? address : Addresses.plain(address);
  }

  /// Whether an answer says that the old address is not to be used any more.
  static boolean isForGood(Reply reply) {
    return reply.status() == 301 || reply.status() == 308;
  }
}
