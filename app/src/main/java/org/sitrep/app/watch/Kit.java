package org.sitrep.app.watch;

import java.time.Instant;
import org.sitrep.app.feed.FeedReader;
import org.sitrep.app.page.PageReader;
import org.sitrep.app.store.WatchMemory;

/// The parts that fetching takes, put together.
final class Kit implements AutoCloseable {
  final Turns turns;
  final Hosts hosts;
  final Robots robots;
  final Fetcher fetcher;
  final Gatherer gatherer;
  final PageReader pages;
  final Jitter jitter;
  final Tracking tracking;
  final Instant started;

  private final Http http;

  Kit(Sources sources, WatchMemory memory, WatchSetting setting) {
    AddressRules rules = new AddressRules(sources);
    this.jitter = new Jitter(setting.seed());
    this.tracking = new Tracking(setting.addresses());
    this.started = setting.ticker().now();
    this.turns = new Turns(setting.ticker(), setting.mostHosts());
    this.hosts = new Hosts(memory, jitter, sources.perHost());
    this.http =
        new Http(
            setting.limits(),
            new GuardedResolver(setting.resolver(), rules),
            setting.userAgent(sources));
    Courier courier = new Courier(turns, hosts, http, rules);
    this.robots = new Robots(turns, courier, hosts, memory, jitter);
    this.fetcher = new Fetcher(turns, robots, courier, setting.limits());
    this.pages = new PageReader(setting.languages());
    this.gatherer = new Gatherer(fetcher, new FeedReader(), pages);
  }

  /// Ends all waiting, breaks off what is being fetched, and waits for the tasks to end.
  @Override
  public void close() {
    turns.stop();
    http.close();
    turns.close();
  }
}
