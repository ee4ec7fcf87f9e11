package org.sitrep.app.serve;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.EofException;
import org.sitrep.app.export.TooWide;
import org.sitrep.app.store.StoreException;
import org.sitrep.app.write.JsonLines;

/// Tells what went wrong: to the client as a problem of RFC 9457, to the server's keeper as a line.
final class Problems {
  static final String TYPE = "application/problem+json";

  /// Statuses that a page or program of good will never gets.
  private static final Set<Integer> SUSPICIOUS = Set.of(401, 403, 413, 415, 421);

  private static final String OURS =
      "Sitrep itself is at fault; the server's log tells more. Please report it.";

  private final Log log;

  Problems(Log log) {
    this.log = log;
  }

  /// The problem as JSON.
  static byte[] json(int status, String field, String detail) {
    return JsonLines.bytes(
        json ->
            json.open()
                .text("type", "about:blank")
                .text("title", HttpStatus.getMessage(status))
                .number("status", status)
                .text("detail", detail)
                .known("field", field)
                .close());
  }

  /// Answers a request that could not be answered otherwise.
  void tell(Exception e, Context ctx) {
    switch (e) {
      case Refused refused -> refuse(refused, ctx);
      case HttpResponseException refusal -> refuse(Refusals.of(refusal, ctx), ctx);
      case TooWide wide -> refuse(new Refused(400, wide.getMessage()), ctx);
      case StoreException failure -> fail(503, failure, ctx);
      case IOException gone when isGone(gone) -> cut(ctx);
      default -> fail(500, e, ctx);
    }
  }

  private void refuse(Refused refused, Context ctx) {
    if (SUSPICIOUS.contains(refused.status())) {
      log.refused(ctx.ip() + " " + request(ctx) + ": " + refused.status() + " " + refused.detail());
    }
    send(refused.status(), refused.field(), refused.detail(), refused.headers(), ctx);
  }

  private void fail(int status, Throwable failure, Context ctx) {
    log.failure(request(ctx) + " failed", failure);
    String detail =
        status == 503
            ? "The store cannot be read or written; the server's log tells why. Maybe try later."
            : OURS;
    send(status, "", detail, Map.of("Retry-After", "5"), ctx);
  }

  /// Answers a request at which the machine gave up.
  void tell(Error e, HttpServletResponse response) {
    log.failure("answering failed", e);
    if (response.isCommitted()) {
      throw e;
    }
    response.resetBuffer();
    response.setStatus(500);
    response.setContentType(TYPE);
    try {
      response.getOutputStream().write(json(500, "", OURS));
    } catch (IOException gone) {
      throw e;
    }
  }

  private static String request(Context ctx) {
    return ctx.method().name() + " " + Shown.line(ctx.req().getRequestURI(), 120);
  }

  private static void send(
      int status, String field, String detail, Map<String, String> headers, Context ctx) {
    if (ctx.res().isCommitted()) {
      cut(ctx);
      return;
    }
    ctx.res().resetBuffer();
    ctx.res().setHeader(Header.CONTENT_ENCODING, null);
    ctx.res().setHeader(Header.ETAG, null);
    headers.forEach(ctx::header);
    ctx.header(Header.CACHE_CONTROL, "no-store");
    ctx.status(status);
    try {
      Replies.write(ctx, TYPE, json(status, field, detail));
    } catch (IOException gone) {
      cut(ctx);
    }
  }

  /// A body that broke off must not look whole to the client.
  private static void cut(Context ctx) {
    ServletContextRequest.getServletContextRequest(ctx.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }

  /// A client that left, or was too slow, is nobody's fault.
  static boolean isGone(Throwable e) {
    return e instanceof EofException
        || e.getCause() instanceof TimeoutException
        || e instanceof EOFException;
  }
}
