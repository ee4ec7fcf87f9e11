package org.sitrep.claim;

import org.sitrep.knowledge.Ontology;
import org.sitrep.model.Status;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;

/// Tells denials from refusals: "denied the accusation" is the denier's word that something is not
/// so, "rejected the offer" is an act.
final class Denials {
  private static final String REJECT = "REJECT";
  private static final String ACCUSE = "ACCUSE";

  private final Matches matches;
  private final Triggers triggers;
  private final Ontology ontology;

  Denials(Reading reading, Triggers triggers, Ontology ontology) {
    this.matches = reading.matches();
    this.triggers = triggers;
    this.ontology = ontology;
  }

  /// Whether a candidate is a rejection told by a verb of denying, of what is said or alleged.
  boolean denies(Candidate candidate) {
    return codes(candidate.trigger().type(), REJECT)
        && says(candidate.from())
        && (candidate.objectAt() < 0 || alleged(candidate.objectAt()));
  }

  private boolean codes(String type, String event) {
    return ontology.type(type).plover().filter(coding -> coding.event().equals(event)).isPresent();
  }

  private boolean says(int i) {
    int say = matches.first(i, Concept.SAY);
    return say >= 0 && matches.value(say).equals(Status.DENIED.id());
  }

  /// Whether the noun at a token is one that tells of an accusation.
  private boolean alleged(int i) {
    for (int hit = matches.first(i, Concept.NOUN); hit >= 0; hit = matches.next(hit)) {
      for (Trigger trigger : triggers.of(Trigger.Kind.NOUN, matches.value(hit))) {
        if (codes(trigger.type(), ACCUSE)) {
          return true;
        }
      }
    }
    return false;
  }
}
