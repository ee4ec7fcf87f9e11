package org.sitrep.app.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What is remembered of a source that is watched.
///
/// @param url as it stands in the list of sources
/// @param due when it is to be polled next
/// @param polled when it was last polled
/// @param succeeded when it last answered as it should
/// @param changed when it was last read whole, not answered with "not modified"
/// @param failures in a row
/// @param quiet polls in a row that brought nothing new
/// @param pace how often it asks to be polled at most
/// @param moved where it says it has moved for good
/// @param feed the feed that was discovered on it, if it is a page
public record WatchedSource(
    String url,
    Instant due,
    Optional<Instant> polled,
    Optional<Instant> succeeded,
    Optional<Instant> changed,
    int failures,
    int quiet,
    Optional<Duration> pace,
    Optional<String> moved,
    Optional<String> feed) {
  /// One that was never polled.
  public static WatchedSource fresh(String url, Instant due) {
    return new WatchedSource(
        url,
        due,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// The same, due at another time.
  public WatchedSource dueAt(Instant time) {
    return new WatchedSource(
        url, time, polled, succeeded, changed, failures, quiet, pace, moved, feed);
  }
}
