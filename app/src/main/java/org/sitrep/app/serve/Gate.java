package org.sitrep.app.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import java.util.Optional;

/// What every request passes first.
final class Gate implements Handler {
  private final Hosts hosts;

  Gate(Hosts hosts) {
    this.hosts = hosts;
  }

  @Override
  public void handle(Context ctx) {
    SecurityHeaders.set(ctx);
    hosts.require(Optional.ofNullable(ctx.header(Header.HOST)));
  }
}
