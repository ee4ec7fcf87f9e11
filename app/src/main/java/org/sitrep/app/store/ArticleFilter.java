package org.sitrep.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Which articles are wanted; empty parts let everything pass.
///
/// @param words all of which must occur in title or text; the last may be a beginning
/// @param from first day of publication
/// @param to last day of publication
/// @param since only what was added or changed after this revision; 0 for all
public record ArticleFilter(
    String words,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<String> languages,
    String outlet,
    String story,
    String storyline,
    long since) {
  public ArticleFilter {
    languages = List.copyOf(languages);
  }
}
