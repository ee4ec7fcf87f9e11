package org.sitrep.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.Contents.Content;
import org.sitrep.knowledge.EventType;
import org.sitrep.knowledge.Ontology;
import org.sitrep.model.Status;

/// Tells which candidates are told as happening, and how: words of negation and plan, the speech
/// they are the content of, and what makes them a mere occasion.
final class Assertions {
  private static final Set<String> HOSTILE =
      Set.of("PROTEST", "MOBILIZE", "SANCTION", "COERCE", "ASSAULT");
  private static final Set<String> FRIENDLY =
      Set.of("CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT");

  /// What befalls people is news even as the reason of something else.
  private static final Set<String> HARM = Set.of("hazard", "people");

  private static final String DIPLOMACY = "diplomacy";
  private static final String THREATEN = "THREATEN";
  private static final String AGREE = "AGREE";

  private final Ontology ontology;
  private final StatusReader statuses;
  private final Occasions occasions;
  private final Contents contents;
  private final List<Candidate> candidates;
  private final Set<Candidate> replaced = new HashSet<>();

  /// @param status how firmly the words put it
  /// @param recalled whether they merely recall it
  /// @param by the promise or threat it is the content of
  record Assertion(Status status, boolean recalled, Optional<Candidate> by) {}

  Assertions(Reading reading, Ontology ontology, List<Candidate> candidates) {
    this.ontology = ontology;
    this.statuses = new StatusReader(reading);
    this.occasions = new Occasions(reading);
    this.contents = new Contents(reading, ontology, candidates);
    this.candidates = candidates;
    for (Candidate candidate : candidates) {
      read(candidate)
          .flatMap(Assertion::by)
          .filter(act -> code(act).equals(AGREE) && HOSTILE.contains(code(candidate)))
          .ifPresent(replaced::add);
    }
  }

  /// Whether it is an agreement to do somebody harm: the harm is told in its place.
  boolean replaced(Candidate candidate) {
    return replaced.contains(candidate);
  }

  /// Empty if the candidate is not told as a happening at all.
  Optional<Assertion> read(Candidate candidate) {
    boolean occasion = occasions.occasion(candidate);
    boolean aside =
        occasion && !occasions.detailed(candidate) && !HARM.contains(group(candidate))
            || group(candidate).equals(DIPLOMACY) && (occasion || occasions.oblique(candidate));
    if (occasions.ended(candidate)) {
      return statuses.read(candidate).filter(s -> s == Status.DENIED).map(s -> plain(s, false));
    }
    if (aside && accompanied(candidate)) {
      return Optional.empty();
    }
    Optional<Content> content = occasion ? Optional.empty() : contents.of(candidate);
    if (content.isEmpty()) {
      return statuses.read(candidate).map(status -> plain(status, false));
    }
    Candidate act = content.get().act();
    return switch (content.get().force()) {
      case ASKED -> Optional.empty();
      case INTENDED ->
          suits(act, candidate)
              ? statuses.content(candidate, act).map(status -> of(status, Status.EXPECTED, act))
              : Optional.empty();
      case ALLEGED ->
          statuses
              .content(candidate, act)
              .map(s -> plain(s == Status.ASSERTED ? Status.UNCONFIRMED : s, false));
      case RECALLED ->
          occasions.nominal(candidate)
              ? Optional.empty()
              : statuses.read(candidate).map(status -> plain(status, true));
    };
  }

  private static Assertion plain(Status status, boolean recalled) {
    return new Assertion(status, recalled, Optional.empty());
  }

  private static Assertion of(Status status, Status firm, Candidate act) {
    return new Assertion(status == Status.ASSERTED ? firm : status, false, Optional.of(act));
  }

  private String group(Candidate candidate) {
    return ontology.type(candidate.trigger().type()).group();
  }

  /// Another happening of the sentence is its news.
  private boolean accompanied(Candidate candidate) {
    for (Candidate other : candidates) {
      if (other != candidate
          && other.clause().sentence() == candidate.clause().sentence()
          && !occasions.occasion(other)) {
        return true;
      }
    }
    return false;
  }

  /// A threat to do a kindness ("threatened to withdraw") is no kindness to come.
  private boolean suits(Candidate act, Candidate content) {
    return !code(act).equals(THREATEN) || !FRIENDLY.contains(code(content));
  }

  private String code(Candidate candidate) {
    return ontology
        .type(candidate.trigger().type())
        .plover()
        .map(EventType.Coding::event)
        .orElse("");
  }
}
