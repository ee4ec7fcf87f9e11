package org.sitrep.knowledge;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.Actor;
import org.sitrep.model.PartialDate;

/// An actor of `knowledge/actors`.
///
/// @param actor the actor as mentions refer to it
/// @param parent id of the body it belongs to, empty if none
/// @param from since when it exists, if known
/// @param to until when, if it has ended
/// @param roles offices a person holds or held
public record ActorEntry(
    Actor actor,
    String parent,
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    List<Role> roles) {
  public ActorEntry {
    roles = List.copyOf(roles);
  }

  /// An office.
  ///
  /// @param role kebab-case word
  /// @param of country code or actor id
  /// @param from since when, if known
  /// @param to until when, if it has ended
  public record Role(
      String role, String of, Optional<PartialDate> from, Optional<PartialDate> to) {}
}
