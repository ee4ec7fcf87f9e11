package org.sitrep.app.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the watcher of sources remembers from one run to the next.
///
/// Every method that writes is one transaction. Methods throw [StoreException] when the database
/// fails.
public interface WatchMemory {
  Optional<WatchedSource> source(String url);

  /// What a source was last sent with, by address.
  Map<String, Validator> validators(String source);

  /// Those entries of a source that are of some items, by the key of the item.
  Map<String, WatchedEntry> entries(String source, Collection<String> items);

  /// Those entries of a source that bear some guid, by guid; where several do, the one listed last.
  Map<String, WatchedEntry> entriesByGuid(String source, Collection<String> guids);

  /// Those of some items that are known, by key.
  Map<String, WatchedItem> items(Collection<String> keys);

  /// The items of a source that are still to be read, those due first in front.
  List<WatchedItem> wanted(String source);

  /// Stores what a poll brought, all of it or nothing: once a server has been told that we have a
  /// state of its feed, everything in that state is noted.
  void polled(Poll poll);

  /// Puts items in the place of what was known of them.
  void put(List<WatchedItem> items);

  Optional<WatchedHost> host(String name);

  void put(WatchedHost host);

  Optional<RobotsCopy> robots(String site);

  void put(RobotsCopy robots);

  /// Forgets entries that their source has not listed for so long before it was last read whole,
  /// sources not polled since then, and items that no source lists any more.
  ///
  /// @param before sources last polled before this are forgotten
  /// @param milliseconds how long an entry is remembered after it was last listed
  void forget(Instant before, long milliseconds);

  /// What a server calls the state of a document.
  ///
  /// @param etag as it was sent, quotes included
  /// @param modified as it was sent
  record Validator(String address, Optional<String> etag, Optional<String> modified) {}

  /// One thing that a source lists.
  ///
  /// @param item key of the item it is about
  /// @param guid empty if the source gives none
  /// @param digest of what the source tells of it
  /// @param updated the latest change that the source told
  /// @param listed when the source last listed it
  record WatchedEntry(
      String item, String guid, String digest, Optional<Instant> updated, Instant listed) {}

  /// An article that some source has listed.
  ///
  /// @param source the one that listed it first
  /// @param due when it is to be read, if it is
  /// @param tries how often reading it has failed
  /// @param done when it was last read
  /// @param idle how often in a row reading it again brought nothing new
  /// @param told the latest change that any source told and that it was read, or is to be read, for
  /// @param record what the source told of it; empty once it is read
  record WatchedItem(
      String key,
      String source,
      Instant due,
      int tries,
      Optional<Instant> done,
      int idle,
      Optional<Instant> told,
      Optional<String> record) {}

  /// What a poll brought.
  ///
  /// @param validators those to be put in the place of the source's; empty if they stay
  /// @param entries those listed
  /// @param items those found
  record Poll(
      WatchedSource source,
      Optional<List<Validator>> validators,
      List<WatchedEntry> entries,
      List<WatchedItem> items) {
    public Poll {
      validators = validators.map(List::copyOf);
      entries = List.copyOf(entries);
      items = List.copyOf(items);
    }
  }

  /// A host that is left alone until a time.
  ///
  /// @param failures in a row
  record WatchedHost(String name, Instant until, int failures) {}

  /// A site's rules for robots as they were fetched.
  ///
  /// @param site scheme, host and port
  /// @param allowed whether the site has none, so that all is allowed; `body` is empty then
  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  record RobotsCopy(String site, Instant fetched, boolean allowed, byte[] body) {}
}
