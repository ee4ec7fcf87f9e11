package org.sitrep.app.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.sitrep.app.read.ArticleBody;
import org.sitrep.app.read.Problem;
import org.sitrep.app.read.ReadArticles;
import org.sitrep.app.read.Refusal;
import org.sitrep.app.room.Room;
import org.sitrep.app.room.Taken;
import org.sitrep.app.store.Outcome;

/// Takes articles in: `POST /articles`.
final class Intake implements Handler {
  /// Bodies that are held in memory at one time.
  private static final int MOST = 4;

  private static final long PATIENCE = 20;

  private final Room room;
  private final ArticleBody reader;
  private final Hosts hosts;
  private final Token token;
  private final BoundedBody bodies;
  private final Semaphore places = new Semaphore(MOST, true);

  Intake(Room room, ArticleBody reader, Hosts hosts, Token token, BoundedBody bodies) {
    this.room = room;
    this.reader = reader;
    this.hosts = hosts;
    this.token = token;
    this.bodies = bodies;
  }

  @Override
  public void handle(Context ctx) throws IOException, InterruptedException {
    hosts.requireSameOrigin(
        Optional.ofNullable(ctx.header("Origin")), String.valueOf(ctx.header(Header.HOST)));
    token.require(Optional.ofNullable(ctx.header(Header.AUTHORIZATION)));
    String type = BoundedBody.type(ctx);
    Parameters.of(Optional.ofNullable(ctx.queryString()).orElse("")).done();
    if (!places.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
      throw new Refused(
          503,
          "",
          "Too many articles are coming in at once. Maybe send several in one request.",
          Map.of("Retry-After", "5"));
    }
    try {
      take(ctx, type);
    } finally {
      places.release();
    }
  }

  private void take(Context ctx, String type) throws IOException {
    byte[] body = bodies.read(ctx);
    ReadArticles read = type.equals(BoundedBody.LINES) ? reader.lines(body) : reader.object(body);
    List<Refusal> refusals = refusals(read.problems());
    if (read.articles().isEmpty()) {
      throw refused(refusals);
    }
    List<Taken> taken = room.take(read.articles());
    ctx.status(taken.stream().anyMatch(Intake::isNew) ? 201 : 200);
    ctx.header(Header.CACHE_CONTROL, "no-store");
    Replies.write(ctx, Replies.JSON, TakenJson.of(room.state().revision(), taken, refusals));
  }

  private static List<Refusal> refusals(List<Problem> problems) {
    return problems.stream().filter(Refusal.class::isInstance).map(Refusal.class::cast).toList();
  }

  private static Refused refused(List<Refusal> refusals) {
    return refusals.isEmpty()
        ? new Refused(400, "The body is empty. Send an article as a JSON object.")
        : Refused.field(field(refusals.getFirst()), told(refusals.getFirst()));
  }

  private static String field(Refusal refusal) {
    return switch (refusal) {
      case Refusal.NoText none -> "text";
      case Refusal.BadId id -> "id";
      case Refusal.DuplicateId id -> "id";
      default -> "";
    };
  }

  static String told(Refusal refusal) {
    return Shown.line(refusal.where() + " " + refusal.what() + ". " + refusal.advice(), 400);
  }

  private static boolean isNew(Taken taken) {
    return taken instanceof Taken.Stored stored && stored.outcome() != Outcome.UNCHANGED;
  }
}
