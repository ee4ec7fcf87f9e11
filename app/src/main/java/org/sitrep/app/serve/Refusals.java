package org.sitrep.app.serve;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.Map;

/// Puts the router's refusals into our own words.
final class Refusals {
  private Refusals() {}

  static Refused of(HttpResponseException e, Context ctx) {
    String path = Shown.of(ctx.req().getRequestURI());
    return switch (e.getStatus()) {
      case 404 -> noSuchPath(path);
      case 405 ->
          new Refused(e.getStatus(), "", notAllowed(ctx, path), Map.of("Allow", "GET, HEAD"));
      case 413 -> tooLong();
      default -> new Refused(e.getStatus(), Shown.line(String.valueOf(e.getMessage()), 100));
    };
  }

  static Refused noSuchPath(String path) {
    return new Refused(
        404, "There is nothing at " + path + ". What there is, /api/v1/openapi.yaml tells.");
  }

  static Refused notAllowed(Context ctx, List<String> allowed) {
    return new Refused(
        405,
        "",
        notAllowed(ctx, Shown.of(ctx.req().getRequestURI())),
        Map.of("Allow", String.join(", ", allowed)));
  }

  private static String notAllowed(Context ctx, String path) {
    return Shown.of(ctx.method().name())
        + " cannot be done at "
        + path
        + ". What can, the header Allow and /api/v1/openapi.yaml tell.";
  }

  static Refused tooLong() {
    return new Refused(
        413,
        "",
        "The body is longer than this server takes. Maybe send the articles in several requests.",
        Map.of("Connection", "close"));
  }
}
