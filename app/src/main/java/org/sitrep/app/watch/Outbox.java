package org.sitrep.app.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.app.room.Taken;
import org.sitrep.app.store.Outcome;
import org.sitrep.app.store.WatchMemory.WatchedItem;
import org.sitrep.model.Article;

/// Hands articles to the desk, at once, and those that come while it is busy in one batch.
///
/// An item is noted as done only after its articles are stored.
final class Outbox {
  private final Turns turns;
  private final Desk desk;
  private final Ledger ledger;
  private final Tally tally;
  private final List<Parcel> waiting = new ArrayList<>();

  Outbox(Turns turns, Desk desk, Ledger ledger, Tally tally) {
    this.turns = turns;
    this.desk = desk;
    this.ledger = ledger;
    this.tally = tally;
  }

  /// The articles that one item came to.
  private record Parcel(WatchedItem item, List<Article> articles) {}

  /// Stores the articles of an item, and returns when they are stored.
  ///
  /// @throws org.sitrep.app.store.StoreException if they cannot be; the item stays to be read
  void put(WatchedItem item, List<Article> articles) throws InterruptedException {
    Parcel parcel = new Parcel(item, articles);
    synchronized (waiting) {
      waiting.add(parcel);
    }
    try (Turns.Turn _ = turns.take(Lane.DESK, 0, Duration.ZERO)) {
      List<Parcel> batch = batch();
      if (!batch.isEmpty()) {
        store(batch);
      }
    }
  }

  private List<Parcel> batch() {
    synchronized (waiting) {
      List<Parcel> batch = new ArrayList<>(waiting);
      waiting.clear();
      return batch;
    }
  }

  private void store(List<Parcel> batch) {
    List<Article> articles = new ArrayList<>();
    batch.forEach(parcel -> articles.addAll(parcel.articles()));
    List<Taken> taken = articles.isEmpty() ? List.of() : desk.take(articles);
    Map<String, Boolean> news = new HashMap<>();
    int at = 0;
    for (Parcel parcel : batch) {
      List<Taken> own = taken.subList(at, at + parcel.articles().size());
      at += parcel.articles().size();
      news.put(parcel.item().key(), own.stream().anyMatch(Outbox::isNews));
      own.forEach(tally::taken);
    }
    ledger.done(batch.stream().map(Parcel::item).toList(), news, turns.now());
  }

  private static boolean isNews(Taken taken) {
    return taken instanceof Taken.Stored stored && stored.outcome() != Outcome.UNCHANGED;
  }
}
