package org.sitrep.app.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Event;

/// An event as a feed has it.
///
/// @param id a URN that is the event's as long as there is the event
/// @param url where the page shows it
/// @param title what happened, in the reader's language
/// @param tags its type and status in the reader's language
/// @param published the first day an article that tells it came out
/// @param updated the last such day
/// @param claims its evidence
record FeedEntry(
    String id,
    String url,
    String title,
    List<String> tags,
    LocalDate published,
    LocalDate updated,
    Event event,
    List<Evidence> claims) {
  FeedEntry {
    tags = List.copyOf(tags);
    claims = List.copyOf(claims);
  }

  /// A claim and who makes it.
  ///
  /// @param text the words
  /// @param language of the words
  /// @param sources the outlet or, without one, the article's title; then who is cited, outermost
  ///   first
  /// @param link the article's address, if it is one of the web
  record Evidence(String text, String language, List<String> sources, Optional<String> link) {
    Evidence {
      sources = List.copyOf(sources);
    }
  }
}
