package org.sitrep.app.watch;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.app.feed.Feed;
import org.sitrep.app.store.WatchMemory.Validator;

/// What one poll of a source has brought together, from however many documents.
final class Gathered {
  /// The feeds, in the order they were read.
  final List<Feed> feeds = new ArrayList<>();

  /// What to tell the servers next time, by address.
  final Map<String, Validator> validators = new LinkedHashMap<>();

  /// What is wrong but does not keep the source from being read.
  final List<String> notes = new ArrayList<>();

  /// Why nothing came; empty if something did, or nothing has changed.
  Optional<Fetched> failure = Optional.empty();

  /// Where the source says it has moved for good.
  Optional<URI> moved = Optional.empty();

  /// The feed that was found on a page.
  Optional<URI> discovered = Optional.empty();

  /// The kind of what stands at the address itself.
  String kind = "";
}
