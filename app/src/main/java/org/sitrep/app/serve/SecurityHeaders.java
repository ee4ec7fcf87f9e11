package org.sitrep.app.serve;

import io.javalin.http.Context;

/// What browsers are told not to do with our answers.
final class SecurityHeaders {
  static final String POLICY = "Content-Security-Policy";

  private static final String STRICT =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " connect-src 'self'; font-src 'self'; worker-src 'self' blob:; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  private static final String NO_DEVICES =
      "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

  private SecurityHeaders() {}

  static void set(Context ctx) {
    ctx.header(POLICY, STRICT);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "no-referrer");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    ctx.header("Permissions-Policy", NO_DEVICES);
  }
}
