package org.sitrep.app.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/// Answers one sort of question about the picture.
final class Asking implements Handler {
  private static final int ID = Route.ROOT.split("/", -1).length + 1;

  private final Replies replies;
  private final String contentType;
  private final String what;
  private final Query query;

  /// @param what is asked for by id; empty if it is a list
  Asking(Replies replies, String contentType, String what, Query query) {
    this.replies = replies;
    this.contentType = contentType;
    this.what = what;
    this.query = query;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Parameters in = Parameters.of(Optional.ofNullable(ctx.queryString()).orElse(""));
    String id = what.isEmpty() ? "" : id(ctx.req().getRequestURI());
    Supplier<Optional<byte[]>> maker = query.read(in, id);
    in.done();
    if (!replies.send(ctx, contentType, maker)) {
      throw Refused.unknown(what, id);
    }
  }

  /// The part of a path after the name of the list.
  private static String id(String path) {
    String raw = path.split("/", -1)[ID];
    String id =
        Percent.decode(raw, '+')
            .orElseThrow(
                () -> Refused.field("id", Shown.of(raw) + " is not percent-encoded UTF-8."));
    if (id.length() > Parameters.LONGEST_ID || id.chars().anyMatch(Character::isISOControl)) {
      throw Refused.field(
          "id",
          Shown.of(id)
              + " is no id: those have at most "
              + Parameters.LONGEST_ID
              + " characters and no control characters.");
    }
    return id;
  }
}
