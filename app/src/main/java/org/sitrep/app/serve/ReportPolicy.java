package org.sitrep.app.serve;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// What the report, which is one file with its style and script in it, may do: show itself and run
/// its own script, known by its bytes; nothing else, and not in our origin's name.
final class ReportPolicy {
  private static final String SCRIPT = "org/sitrep/picture/page/page.js";

  private final String text;

  ReportPolicy(ClassLoader loader) throws IOException {
    this.text =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src "
            + source(loader)
            + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
            + " sandbox allow-scripts allow-popups";
  }

  String text() {
    return text;
  }

  private static String source(ClassLoader loader) throws IOException {
    try (InputStream in = loader.getResourceAsStream(SCRIPT)) {
      return in == null ? "'none'" : "'sha256-" + sha256(in.readAllBytes()) + "'";
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
