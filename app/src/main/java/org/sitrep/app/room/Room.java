package org.sitrep.app.room;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.sitrep.app.index.EventIndex;
import org.sitrep.app.store.Outcome;
import org.sitrep.app.store.Reading;
import org.sitrep.app.store.Store;
import org.sitrep.app.store.StoreException;
import org.sitrep.app.store.StoreState;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Article;

/// A store that takes articles in and keeps its picture up to date; the door of this package. It
/// owns the store and is the only one that writes it. Safe for use by many threads.
public final class Room implements AutoCloseable {
  private static final long FAREWELL_SECONDS = 10;

  /// While many articles come in, the picture takes no more than a fifth of a processor from them.
  private static final int REST_DURING_INTAKE = 4;

  private final Store store;
  private final Knowledge knowledge;
  private final String stamp;
  private final Annotating annotating;
  private final Derivation derivation;
  private final Identity identity;
  private final ReentrantLock writing = new ReentrantLock(true);
  private final List<RoomListener> listeners = new CopyOnWriteArrayList<>();
  private final Reports intake = new Reports(listeners);
  private final Reports making = new Reports(listeners);
  private final Rebuilding rebuilding;
  private final Background background;

  private boolean outdated;
  private volatile EventIndex index;
  private volatile StoreState state;

  private Room(Store store, Knowledge knowledge, String stamp, Consumer<Throwable> trouble) {
    this.store = store;
    this.knowledge = knowledge;
    this.stamp = stamp;
    this.annotating = new Annotating(knowledge);
    this.derivation = new Derivation(knowledge);
    this.identity = new Identity(knowledge);
    this.rebuilding = new Rebuilding(store, annotating, identity, stamp, writing);
    this.background = new Background("picture", this::renew, trouble);
    this.index = EventIndex.of(store, knowledge.ontology());
    this.state = store.state();
    this.outdated = state.articles() > 0 && !state.stamp().equals(stamp);
  }

  /// Opens a room. A picture that lacks articles, or was read with something older, is made anew in
  /// the background; until then the old one is shown.
  ///
  /// @param stamp what articles are read with now, see [Stamp]
  /// @param trouble is told why making the picture failed, once until it succeeds again
  /// @throws StoreException if the store cannot be read
  public static Room open(
      Store store, Knowledge knowledge, String stamp, Consumer<Throwable> trouble) {
    Room room = new Room(store, knowledge, stamp, trouble);
    room.background.start();
    if (room.outdated || room.state.pending() > 0) {
      room.background.ask();
    }
    return room;
  }

  /// Tells `listener` of everything from now on.
  public void listen(RoomListener listener) {
    listeners.add(listener);
  }

  /// Reads articles and stores those that could be read, in one transaction; then the picture is
  /// made anew in the background.
  ///
  /// @return what became of each, in the same order
  /// @throws StoreException if the store cannot be written; none of them is stored then
  public List<Taken> take(List<Article> articles) {
    List<Annotating.Result> results = annotating.read(articles);
    List<Reading> readings =
        results.stream()
            .flatMap(
                result ->
                    result.read().map(read -> identity.reading(result.article(), read)).stream())
            .toList();
    Iterator<Taken> stored = store(readings).iterator();
    return results.stream()
        .map(
            result ->
                result.read().isPresent()
                    ? stored.next()
                    : new Taken.Refused(result.article().id(), result.reason()))
        .toList();
  }

  private List<Taken> store(List<Reading> readings) {
    writing.lock();
    try {
      Meetings meetings = new Meetings(store, identity, readings);
      Iterator<Outcome> outcomes = store.take(meetings.wanted(), stamp).iterator();
      if (!meetings.older().isEmpty()) {
        store.keepOlder(meetings.older());
      }
      store.know(meetings.addresses());
      meetings.wanted().forEach(reading -> rebuilding.fresh(reading.source().id()));
      if (refresh().pending() > 0) {
        background.ask();
      }
      return meetings.all().stream()
          .<Taken>map(
              met ->
                  new Taken.Stored(
                      met.id(), met.reading().isPresent() ? outcomes.next() : Outcome.UNCHANGED))
          .toList();
    } finally {
      writing.unlock();
    }
  }

  /// Takes any number of articles in, batch by batch, with less haste for the picture meanwhile.
  ///
  /// @param receiver is told what became of each, in the same order
  /// @throws StoreException if the store cannot be written; earlier batches stay
  public void takeAll(List<Article> articles, Consumer<Taken> receiver) {
    try (Intake intake = intake(Intake.Limits.USUAL, receiver)) {
      intake.expect(articles.size());
      articles.forEach(intake::add);
      intake.flush();
    }
  }

  /// Begins to take articles in as they are read.
  ///
  /// @param receiver is told what became of each, in the order they come
  public Intake intake(Intake.Limits limits, Consumer<Taken> receiver) {
    background.rest(REST_DURING_INTAKE);
    return new Intake(this, intake, limits, receiver, this::endIntake);
  }

  private void endIntake() {
    intake.end();
    background.rest(Background.USUAL_REST);
    background.hurry();
  }

  /// One run of the background: after it, the picture holds all articles that were stored before.
  private void renew() {
    try {
      if (outdated) {
        rebuilding.run(making);
        outdated = false;
      }
      put(derivation.make(store, making));
      index = EventIndex.of(store, knowledge.ontology());
    } finally {
      making.end();
    }
    listeners.forEach(RoomListener::changed);
  }

  /// Articles may come in meanwhile: the store itself lets one write at a time, and holds the
  /// picture up only for as long as it takes to write what differs.
  private void put(Derivation.Made made) {
    derivation.put(store, made, making);
    refresh();
  }

  /// Two threads must not tell the state in the wrong order.
  private synchronized StoreState refresh() {
    state = store.state();
    return state;
  }

  /// The store, to read from.
  public Store store() {
    return store;
  }

  /// The events of the latest picture.
  public EventIndex index() {
    return index;
  }

  /// What the store holds.
  public StoreState state() {
    return state;
  }

  /// What is being worked on.
  public Optional<Work> work() {
    return intake.work().or(making::work);
  }

  /// Waits until the picture holds all articles, or making it has failed.
  public void awaitIdle() throws InterruptedException {
    background.awaitIdle();
  }

  /// Lets what is being written be finished, then closes the store.
  @Override
  public void close() {
    background.close();
    annotating.close();
    boolean locked = false;
    try {
      locked = writing.tryLock(FAREWELL_SECONDS, TimeUnit.SECONDS);
      store.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      if (locked) {
        writing.unlock();
      }
    }
  }
}
