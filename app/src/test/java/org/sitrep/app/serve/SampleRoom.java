package org.sitrep.app.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.sitrep.app.Samples;
import org.sitrep.app.read.ArticleInputs;
import org.sitrep.app.room.Room;
import org.sitrep.app.store.sqlite.SqliteStore;
import org.sitrep.knowledge.Knowledge;

/// A room with the reports of the demo corpus in it that `samples/expected.jsonl` is about.
@NullMarked
final class SampleRoom implements AutoCloseable {
  private final Knowledge knowledge;
  private final Room room;

  private SampleRoom(Knowledge knowledge, Room room) {
    this.knowledge = knowledge;
    this.room = room;
  }

  /// Where the samples are, if they are.
  static Path folder() {
    return Path.of(System.getProperty("sitrep.samples", "../samples"));
  }

  static SampleRoom open(Log log) throws IOException, InterruptedException {
    Knowledge knowledge = Samples.knowledge();
    ArticleInputs inputs =
        new ArticleInputs(new HashSet<>(knowledge.tags()), InputStream.nullInputStream());
    Room room =
        Room.open(
            SqliteStore.temporary(),
            knowledge,
            "test",
            e -> log.failure("making the picture failed", e));
    List<String> samples =
        List.of(folder().resolve("articles").toString(), folder().resolve("wire.jsonl").toString());
    room.takeAll(inputs.read(samples).articles(), taken -> {});
    room.awaitIdle();
    return new SampleRoom(knowledge, room);
  }

  /// Begins to answer, at any free port.
  HttpServer serve(Log log) throws IOException {
    Settings settings = Settings.of("127.0.0.1", 0, Optional.empty(), "test");
    HttpServer server = new HttpServer(room, knowledge, settings, log);
    server.start();
    return server;
  }

  @Override
  public void close() {
    room.close();
  }
}
