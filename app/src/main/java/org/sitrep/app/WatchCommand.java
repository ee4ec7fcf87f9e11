package org.sitrep.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.sitrep.app.room.Room;
import org.sitrep.app.room.Stamp;
import org.sitrep.app.store.StoreException;
import org.sitrep.app.store.sqlite.SqliteStore;
import org.sitrep.app.watch.Sources;
import org.sitrep.app.watch.Watch;
import org.sitrep.knowledge.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `sitrep watch`.
@Command(
    name = "watch",
    description = "Polls feeds and pages, and keeps what is new in a store.",
    footer = {
      "",
      "To see it at the same time, give the list to `sitrep serve --watch` instead. Ctrl-C ends it;"
          + " the",
      "next time it goes on where it was."
    })
final class WatchCommand implements Callable<Integer> {
  private final Console console;
  private final SitrepCommand root;

  @Parameters(paramLabel = "SOURCES", description = "The list of sources, in YAML.")
  private Path list;

  @Option(
      names = "--store",
      required = true,
      paramLabel = "FILE",
      description = "Keeps everything in this file; made if missing.")
  private Path store;

  @Option(names = "--once", description = "Polls every source once, then ends.")
  private boolean once;

  WatchCommand(Console console, SitrepCommand root) {
    this.console = console;
    this.root = root;
  }

  @Override
  public Integer call() throws InterruptedException {
    Sources sources = SourceList.read(list);
    Knowledge knowledge = new Inputs(root).knowledge();
    try (Watching watching = new Watching(sources, knowledge, room(knowledge))) {
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(watching::close));
      return once ? watching.once() : watching.untilEnd();
    } catch (IOException | StoreException e) {
      throw new Failure(String.valueOf(e.getMessage()));
    }
  }

  private Room room(Knowledge knowledge) throws IOException {
    String stamp = Stamp.of(root.packs().folder(), root.packs().gazetteer());
    return Room.open(
        SqliteStore.open(store),
        knowledge,
        stamp,
        e -> tell("making the picture failed: " + e + "."));
  }

  private void tell(String line) {
    console.err().println("sitrep: " + line);
    console.err().flush();
  }

  /// A watch and its room, until the program is told to end.
  private final class Watching implements AutoCloseable {
    private final Room room;
    private final Watch watch;
    private final AtomicBoolean ending = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);

    Watching(Sources sources, Knowledge knowledge, Room room) {
      this.room = room;
      this.watch = SourceList.watch(sources, room, knowledge, WatchCommand.this::tell);
    }

    int once() throws InterruptedException {
      boolean all = watch.once();
      room.awaitIdle();
      return all ? Outcome.ALL_READ : Outcome.SOME_REFUSED;
    }

    int untilEnd() throws InterruptedException {
      watch.start();
      ended.await();
      return Outcome.ALL_READ;
    }

    @Override
    public void close() {
      if (ending.compareAndSet(false, true)) {
        watch.close();
        room.close();
        ended.countDown();
      }
    }
  }
}
