package org.sitrep.app.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.PartialDate;
import org.sitrep.model.PublishedTime;

/// One article that a feed tells of.
///
/// @param guid what its outlet names it by
/// @param link where it is to be read, absolute
/// @param title its headline as plain text
/// @param published when it was published
/// @param updated when it was last changed
/// @param authors in the order they are named
/// @param language BCP 47 as the feed writes it
/// @param outlet who published it, where the item itself tells
/// @param summary its beginning or abstract, as plain text
/// @param content its whole text, as HTML
/// @param day the day of publication where no time is told
public record FeedItem(
    Optional<String> guid,
    Optional<URI> link,
    Optional<String> title,
    Optional<PublishedTime> published,
    Optional<PublishedTime> updated,
    List<String> authors,
    Optional<String> language,
    Optional<String> outlet,
    Optional<String> summary,
    Optional<String> content,
    Optional<PartialDate> day) {
  public FeedItem {
    authors = List.copyOf(authors);
  }
}
