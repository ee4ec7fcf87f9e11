package org.sitrep.app.view;

import java.util.Optional;

/// Lets only those addresses through that a reader can follow without harm.
final class Links {
  private Links() {}

  /// The address if it is one of the web, without blanks and control characters.
  static Optional<String> safe(Optional<String> url) {
    return url.filter(
        address ->
            (address.regionMatches(true, 0, "https://", 0, 8)
                    || address.regionMatches(true, 0, "http://", 0, 7))
                && address.chars().noneMatch(c -> c <= ' ' || c == 0x7f));
  }
}
