package org.sitrep.app.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import jakarta.servlet.ServletOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.sitrep.app.room.Room;
import org.sitrep.app.room.RoomListener;
import org.sitrep.app.room.Work;

/// Tells clients of changes, as server-sent events.
///
/// Each client has a virtual thread that waits for its [Mailbox] and writes. A client that does not
/// read blocks that thread alone, until the connection's patience ends.
final class ChangeStream implements Handler, RoomListener, AutoCloseable {
  private static final byte[] HEARTBEAT = ": \n\n".getBytes(StandardCharsets.US_ASCII);

  private final Room room;
  private final StatusJson status;
  private final Duration heartbeat;
  private final Semaphore places;
  private final Set<Mailbox> mailboxes = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  ChangeStream(Room room, StatusJson status, Duration heartbeat, int mostClients) {
    this.room = room;
    this.status = status;
    this.heartbeat = heartbeat;
    this.places = new Semaphore(mostClients);
  }

  @Override
  public void changed() {
    mailboxes.forEach(Mailbox::changed);
  }

  @Override
  public void working(Work work) {
    mailboxes.forEach(mailbox -> mailbox.working(work));
  }

  @Override
  public void handle(Context ctx) throws IOException, InterruptedException {
    Parameters.of(Optional.ofNullable(ctx.queryString()).orElse("")).done();
    if (closed || !places.tryAcquire()) {
      throw new Refused(
          503,
          "",
          "Too many clients listen already. Maybe close other windows, or ask /status now and"
              + " then.",
          Map.of("Retry-After", "30"));
    }
    Mailbox mailbox = new Mailbox();
    mailboxes.add(mailbox);
    try {
      ctx.header(Header.CACHE_CONTROL, "no-store");
      ctx.res().setContentType("text/event-stream;charset=utf-8");
      mailbox.changed();
      serve(mailbox, ctx.res().getOutputStream());
    } finally {
      mailboxes.remove(mailbox);
      places.release();
    }
  }

  private void serve(Mailbox mailbox, ServletOutputStream out)
      throws IOException, InterruptedException {
    while (!closed) {
      Mailbox.News news = mailbox.next(heartbeat);
      if (closed) {
        return;
      }
      out.write(message(news));
      out.flush();
    }
  }

  private byte[] message(Mailbox.News news) {
    if (news.work().isEmpty() && !news.changed()) {
      return HEARTBEAT;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    news.work().ifPresent(work -> append(bytes, "work", StatusJson.work(work)));
    if (news.changed()) {
      append(bytes, "picture", status.status());
    }
    return bytes.toByteArray();
  }

  private void append(ByteArrayOutputStream bytes, String event, byte[] data) {
    String head = "event: " + event + "\nid: " + room.state().revision() + "\ndata: ";
    bytes.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes(data);
    bytes.writeBytes("\n\n".getBytes(StandardCharsets.US_ASCII));
  }

  /// Sends all clients away.
  @Override
  public void close() {
    closed = true;
    mailboxes.forEach(Mailbox::changed);
  }
}
