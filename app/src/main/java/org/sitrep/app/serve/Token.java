package org.sitrep.app.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;

/// The secret that allows to hand in articles.
final class Token {
  private static final String SCHEME = "Bearer ";

  private final Optional<byte[]> secret;

  Token(Optional<String> secret) {
    this.secret = secret.map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  boolean isAsked() {
    return secret.isPresent();
  }

  /// Refuses who does not show it. How long that takes tells nothing of the secret.
  ///
  /// @param header `Authorization`
  void require(Optional<String> header) {
    if (secret.isEmpty()) {
      return;
    }
    String given =
        header
            .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
            .map(value -> value.substring(SCHEME.length()).strip())
            .orElse("");
    if (!MessageDigest.isEqual(secret.get(), given.getBytes(StandardCharsets.UTF_8))) {
      throw new Refused(
          401,
          "",
          (header.isEmpty() ? "No token was sent." : "The token is not the server's.")
              + " Send the one that the server was started with: Authorization: Bearer TOKEN.",
          Map.of("WWW-Authenticate", "Bearer realm=\"sitrep\""));
    }
  }
}
