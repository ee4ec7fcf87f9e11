package org.sitrep.app.serve;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// Tells what Jetty refuses before a request reaches us: lines and headers that are too long or no
/// HTTP, addresses that can be read in two ways.
final class JettyProblems extends ErrorHandler {
  private final Log log;

  JettyProblems(Log log) {
    this.log = log;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    if (code >= HttpStatus.INTERNAL_SERVER_ERROR_500 && cause != null && !Problems.isGone(cause)) {
      log.failure(
          "answering " + Shown.line(request.getHttpURI().getPath(), 120) + " failed", cause);
    }
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.TYPE);
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.write(true, ByteBuffer.wrap(json(code, message)), callback);
  }

  private static byte[] json(int status, @Nullable String message) {
    String reason = Optional.ofNullable(message).orElse(HttpStatus.getMessage(status));
    String advice =
        switch (status) {
          case HttpStatus.URI_TOO_LONG_414 -> "Try a shorter address.";
          case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 -> "Try fewer or shorter headers.";
          default -> "Maybe check how the request was made.";
        };
    return Problems.json(status, "", Shown.line(reason, 100) + ". " + advice);
  }
}
