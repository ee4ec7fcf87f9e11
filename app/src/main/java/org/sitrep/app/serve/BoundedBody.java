package org.sitrep.app.serve;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the body of a request, as long as it is of a length and type that is taken.
final class BoundedBody {
  static final String LINES = "application/x-ndjson";
  static final String OBJECT = "application/json";

  private static final Set<String> TYPES = Set.of(LINES, OBJECT);

  private static final int BUFFER = 1 << 14;

  private final int longest;
  private final Duration patience;

  /// @param longest most bytes
  /// @param patience how long it may take to come
  BoundedBody(int longest, Duration patience) {
    this.longest = longest;
    this.patience = patience;
  }

  /// The media type. Others are refused, among them all that a form of another site could send.
  static String type(Context ctx) {
    String header = Optional.ofNullable(ctx.req().getContentType()).orElse("");
    String[] parts = header.split(";", 2);
    String type = parts[0].strip().toLowerCase(Locale.ROOT);
    String rest = parts.length < 2 ? "" : parts[1].replaceAll("[\\s\"]", "");
    boolean utf8 = rest.isEmpty() || rest.equalsIgnoreCase("charset=utf-8");
    if (!TYPES.contains(type) || !utf8) {
      throw new Refused(
          415,
          "The content type "
              + Shown.of(header)
              + " is not taken. Send application/json for one article, or application/x-ndjson for"
              + " one a line, in UTF-8.");
    }
    return type;
  }

  /// The bytes. What says that it is too long is refused before it is read.
  byte[] read(Context ctx) throws IOException {
    if (ctx.req().getContentLengthLong() > longest) {
      throw Refusals.tooLong();
    }
    if (ctx.header("Content-Encoding") != null) {
      throw new Refused(415, "Compressed bodies are not taken. Send it as it is.");
    }
    try (InputStream in = ctx.req().getInputStream()) {
      return read(in);
    }
  }

  /// A client that sends a byte now and then is never idle, but does not get past this.
  private byte[] read(InputStream in) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    long start = System.nanoTime();
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      body.write(buffer, 0, n);
      if (body.size() > longest) {
        throw Refusals.tooLong();
      }
      if (System.nanoTime() - start > patience.toNanos()) {
        throw new Refused(
            408,
            "",
            "The body took longer than " + patience.toSeconds() + " s. Maybe send fewer articles.",
            Map.of("Connection", "close"));
      }
    }
    return body.toByteArray();
  }
}
