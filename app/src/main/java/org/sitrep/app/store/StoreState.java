package org.sitrep.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a store holds.
///
/// @param revision grows with every change
/// @param pictureRevision the revision the picture last changed in
/// @param pictureOf the revision of the articles that the picture was made of
/// @param pending articles that came in or changed since
/// @param stamp what the articles were read with; empty if they were read with different things
/// @param languages of the articles, sorted
/// @param from first day of an event
/// @param to last day of an event
public record StoreState(
    long revision,
    long pictureRevision,
    long pictureOf,
    long pending,
    String stamp,
    long articles,
    long stories,
    long events,
    long figures,
    long warnings,
    List<String> languages,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {
  public StoreState {
    languages = List.copyOf(languages);
  }
}
