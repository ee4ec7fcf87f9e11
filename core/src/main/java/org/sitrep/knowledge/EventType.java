package org.sitrep.knowledge;

import java.util.Optional;
import java.util.Set;

/// A kind of happening.
///
/// @param id kebab-case
/// @param group `conflict`, `power`, `diplomacy`, `people` or `hazard`
/// @param definition one sentence
/// @param plover its place in the PLOVER ontology
/// @param acled its place in the ACLED codebook
/// @param cameo CAMEO root code, empty if none
/// @param family types of one family may describe one happening
/// @param merges further types that may speak of the same happening
/// @param salience 0 to 10: how much it is wanted in a lead
/// @param violent whether people are harmed on purpose
/// @param lasting whether it is a state over days rather than a moment
/// @param roles who or what stands in its roles
/// @param example a sentence that is coded with it
public record EventType(
    String id,
    String group,
    String definition,
    Optional<Coding> plover,
    Optional<Coding> acled,
    String cameo,
    String family,
    Set<String> merges,
    int salience,
    boolean violent,
    boolean lasting,
    Roles roles,
    String example) {
  public EventType {
    merges = Set.copyOf(merges);
  }

  /// What stands as agent, target and place of a type, in a few words; `-` where it has no such
  /// role.
  public record Roles(String agent, String target, String place) {}

  /// A code in another scheme.
  ///
  /// @param event event or event type
  /// @param detail mode or sub-event type, empty if none
  public record Coding(String event, String detail) {}

  /// Whether claims of the two types may be one happening.
  public boolean mayBe(EventType other) {
    return id.equals(other.id)
        || family.equals(other.family)
        || merges.contains(other.id)
        || other.merges.contains(id);
  }
}
