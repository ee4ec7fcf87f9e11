package org.sitrep.app.evaluate;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Mention;

/// A kind of name: which gold types are of it, and which mentions.
enum NameKind {
  PEOPLE(Set.of("PER")),
  PLACES(Set.of("LOC", "GPE_LOC", "GPE_ORG")),
  ORGANISATIONS(Set.of("ORG"));

  private static final String LISTED = "actor:";
  private static final Set<String> STATES = Set.of("state", "country");

  private final Set<String> types;

  NameKind(Set<String> types) {
    this.types = types;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The kind of a gold type; empty for types that are not scored.
  static Optional<NameKind> ofType(String type) {
    for (NameKind kind : values()) {
      if (kind.types.contains(type)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /// The kind of a mention; empty if it is none of a name.
  ///
  /// @param opening whether it opens a sentence
  static Optional<NameKind> of(Mention mention, boolean opening) {
    return switch (mention) {
      case Mention.OfPerson person -> Optional.of(PEOPLE);
      case Mention.OfPlace place -> place.demonym() ? Optional.empty() : Optional.of(PLACES);
      case Mention.OfUnlistedPlace place -> Optional.of(PLACES);
      case Mention.OfOrganization organization -> Optional.of(ORGANISATIONS);
      case Mention.OfActor actor -> described(actor, opening) ? Optional.empty() : ofActor(actor);
      case Mention.OfTime time -> Optional.empty();
      case Mention.OfQuantity quantity -> Optional.empty();
    };
  }

  private static Optional<NameKind> ofActor(Mention.OfActor mention) {
    String kind = mention.actor().kind();
    if (kind.equals("person")) {
      return Optional.of(PEOPLE);
    }
    return Optional.of(STATES.contains(kind) ? PLACES : ORGANISATIONS);
  }

  /// "the army" is an actor and no name: a name has a capital where its script has capitals. The
  /// one that opens a sentence tells nothing of words that only describe.
  private static boolean described(Mention.OfActor mention, boolean opening) {
    String text = mention.text();
    boolean listed = mention.actor().ref().startsWith(LISTED);
    int from = opening && !listed ? text.offsetByCodePoints(0, 1) : 0;
    return text.codePoints().anyMatch(Character::isLowerCase)
        && text.substring(from).codePoints().noneMatch(NameKind::capital);
  }

  private static boolean capital(int c) {
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }
}
