package org.sitrep.app;

import java.io.IOException;
import java.net.BindException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.sitrep.app.read.ArticleInputs;
import org.sitrep.app.read.Problem;
import org.sitrep.app.room.Intake;
import org.sitrep.app.room.Room;
import org.sitrep.app.room.RoomListener;
import org.sitrep.app.room.Taken;
import org.sitrep.app.room.Work;
import org.sitrep.app.serve.HttpServer;
import org.sitrep.app.serve.Log;
import org.sitrep.app.serve.Settings;
import org.sitrep.app.store.Store;
import org.sitrep.app.store.StoreException;
import org.sitrep.app.watch.Sources;
import org.sitrep.app.watch.Watch;
import org.sitrep.knowledge.Knowledge;

/// A room and its server, from their start until the program is told to end.
final class Serving implements AutoCloseable {
  /// Set by the launcher: whether standard error is a terminal.
  static final String TERMINAL = "sitrep.progress";

  private final Console console;
  private final Knowledge knowledge;
  private final Room room;
  private final HttpServer server;
  private final String address;
  private final ProgressLine line;
  private final AtomicBoolean ending = new AtomicBoolean();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicReference<Optional<Watch>> watch = new AtomicReference<>(Optional.empty());

  private Serving(Console console, Knowledge knowledge, Room room, HttpServer server, String host) {
    this.console = console;
    this.knowledge = knowledge;
    this.room = room;
    this.server = server;
    this.address = "http://" + forBrowser(host) + ":" + server.port() + "/";
    this.line = new ProgressLine(console.err(), Boolean.getBoolean(TERMINAL));
  }

  /// Begins to answer, with whatever the store holds.
  ///
  /// @throws BindException if the port is taken or may not be used
  /// @throws StoreException if the store cannot be used
  static Serving start(
      Console console, Knowledge knowledge, Supplier<Store> store, String stamp, Settings settings)
      throws IOException {
    Log log = new Log(console.err());
    Room room =
        Room.open(store.get(), knowledge, stamp, e -> log.failure("making the picture failed", e));
    boolean started = false;
    try {
      HttpServer server = new HttpServer(room, knowledge, settings, log);
      server.start();
      started = true;
      Serving serving = new Serving(console, knowledge, room, server, settings.host());
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(serving::close));
      return serving;
    } finally {
      if (!started) {
        room.close();
      }
    }
  }

  private static String forBrowser(String host) {
    boolean any = host.equals("0.0.0.0") || host.equals("::");
    String name = any ? "127.0.0.1" : host;
    return name.indexOf(':') >= 0 && !name.startsWith("[") ? "[" + name + "]" : name;
  }

  /// Where the page is, for a browser on this machine.
  String address() {
    return address;
  }

  /// Begins to watch sources; what is new in them is taken in as it comes.
  void watch(Sources sources) {
    Watch begun = SourceList.watch(sources, room, knowledge, this::tell);
    watch.set(Optional.of(begun));
    begun.start();
  }

  private void tell(String news) {
    line.close();
    console.err().println("sitrep: " + news);
    console.err().flush();
  }

  /// Takes inputs in, tells what is wrong with them, and then that everything is there.
  void read(List<String> paths) throws InterruptedException {
    room.listen(new Shown());
    try {
      if (!paths.isEmpty()) {
        take(paths);
      }
      room.awaitIdle();
      tell();
    } catch (StoreException e) {
      if (!ending.get()) {
        line.close();
        console.err().println("sitrep: not all articles could be stored: " + e.getMessage());
        tell();
      }
    }
  }

  private void take(List<String> paths) {
    Arrivals arrivals = new Arrivals(this::tell);
    ArticleInputs inputs = new ArticleInputs(new HashSet<>(knowledge.tags()), console.in());
    try (Intake intake = room.intake(Intake.Limits.USUAL, taken -> tell(taken, arrivals))) {
      inputs.read(paths, arrivals.into(intake::add));
      intake.flush();
    }
  }

  private static void tell(Taken taken, Arrivals arrivals) {
    if (taken instanceof Taken.Refused refused) {
      arrivals.failed(refused.id(), refused.reason());
    }
  }

  private void tell(Problem problem) {
    line.close();
    Inputs.tell(List.of(problem), console);
  }

  private void tell() {
    line.close();
    console
        .err()
        .println(
            "Sitrep is at "
                + address
                + " with "
                + room.state().articles()
                + " articles and "
                + room.state().events()
                + " events. Ctrl-C ends it.");
    console.err().flush();
  }

  /// Shows a person what is being worked on.
  private final class Shown implements RoomListener {
    @Override
    public void changed() {
      line.close();
    }

    @Override
    public void working(Work work) {
      line.at(address + " " + work.task().id(), work.done(), work.total());
    }
  }

  /// Waits until the program is told to end.
  void awaitEnd() throws InterruptedException {
    ended.await();
  }

  /// Sends clients away, lets what is being written be finished, and closes the store.
  @Override
  public void close() {
    if (ending.compareAndSet(false, true)) {
      line.close();
      watch.get().ifPresent(Watch::close);
      server.close();
      room.close();
      ended.countDown();
    }
  }
}
