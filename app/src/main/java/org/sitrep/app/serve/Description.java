package org.sitrep.app.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/// Hands out the description of the API.
final class Description implements Handler {
  private static final String FILE = "openapi.yaml";

  private final Replies replies;
  private final byte[] yaml;

  Description(Replies replies) throws IOException {
    this.replies = replies;
    try (InputStream in =
        Objects.requireNonNull(Description.class.getResourceAsStream(FILE), FILE)) {
      this.yaml = in.readAllBytes();
    }
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Parameters.of(Optional.ofNullable(ctx.queryString()).orElse("")).done();
    replies.send(ctx, "application/yaml", yaml);
  }
}
