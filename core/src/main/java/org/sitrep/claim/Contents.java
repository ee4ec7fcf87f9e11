package org.sitrep.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.Clause.Opening;
import org.sitrep.claim.Trigger.Kind;
import org.sitrep.knowledge.EventType;
import org.sitrep.knowledge.Ontology;
import org.sitrep.pack.Concept;
import org.sitrep.pack.Flags;
import org.sitrep.text.Matches;

/// Tells which happenings are only the content of what somebody asks for, refuses, promises,
/// threatens or alleges.
///
/// The content stands behind the word of speech in its clause, in a clause that a complementizer
/// opens right after it, and in infinitives coordinated to these; where the verb comes last, before
/// it in its clause.
final class Contents {
  /// What becomes of a happening inside such words.
  enum Force {
    /// Demanded or refused: it does not happen by that.
    ASKED,
    /// Promised or threatened: it is to happen.
    INTENDED,
    /// Alleged: it happened on the accuser's word.
    ALLEGED,
    /// Condemned or welcomed: it happened, but is no news.
    RECALLED
  }

  /// @param act what is said, promised, asked
  record Content(Candidate act, Force force) {}

  private static final String DIPLOMACY = "diplomacy";
  private static final String DISAPPROVE = "disapprove";
  private static final Set<String> FAVOURABLE = Set.of("statement-of-support", "congratulation");
  private static final int RELATIVE_REACH = 3;

  private final Reading reading;
  private final Matches matches;
  private final Ontology ontology;
  private final List<Candidate> candidates;
  private final boolean verbFinal;

  Contents(Reading reading, Ontology ontology, List<Candidate> candidates) {
    this.reading = reading;
    this.matches = reading.matches();
    this.ontology = ontology;
    this.candidates = candidates;
    this.verbFinal = reading.document().language().verbFinal();
  }

  /// The first act in the sentence that has the candidate as its content.
  Optional<Content> of(Candidate candidate) {
    for (Candidate act : candidates) {
      if (act.clause().sentence() == candidate.clause().sentence() && act != candidate) {
        Optional<Force> force = force(act);
        if (force.isPresent() && holds(act, candidate)) {
          return force.map(f -> new Content(act, f));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Force> force(Candidate act) {
    EventType type = ontology.type(act.trigger().type());
    if (!type.group().equals(DIPLOMACY) || type.plover().isEmpty()) {
      return Optional.empty();
    }
    EventType.Coding coding = type.plover().get();
    return switch (coding.event()) {
      case "REQUEST", "REJECT" -> Optional.of(Force.ASKED);
      case "AGREE", "THREATEN" -> Optional.of(Force.INTENDED);
      case "ACCUSE" ->
          Optional.of(coding.detail().equals(DISAPPROVE) ? Force.RECALLED : Force.ALLEGED);
      default -> FAVOURABLE.contains(type.id()) ? Optional.of(Force.RECALLED) : Optional.empty();
    };
  }

  private boolean holds(Candidate act, Candidate candidate) {
    Clause clause = act.clause();
    if (verbFinal) {
      return act.trigger().kind() == Kind.VERB
          && clause.holds(candidate.from())
          && candidate.from() < act.from();
    }
    if (candidate.from() < act.to()) {
      return false;
    }
    return clause.holds(candidate.from()) || candidate.from() < end(act);
  }

  /// The token after the last of what an act has as its content.
  private int end(Candidate act) {
    int end = act.clause().to();
    for (Clause next : reading.clausesOf(act.clause().sentence())) {
      if (next.from() == end && (completes(next, act) || joins(next))) {
        end = next.to();
      }
    }
    return end;
  }

  private boolean completes(Clause clause, Candidate act) {
    int from = clause.from();
    boolean opens = matches.has(from, Concept.COMPLEMENT);
    return switch (clause.opening()) {
      case SUBORDINATED -> opens || from == act.to();
      case RELATIVE -> opens && from - act.to() <= RELATIVE_REACH;
      default -> false;
    };
  }

  /// Whether a clause has an infinitive and no subject of its own: it goes on with what stands
  /// before it.
  private boolean joins(Clause clause) {
    if (clause.opening() != Opening.COORDINATED && clause.opening() != Opening.COMMA) {
      return false;
    }
    for (int i = clause.from(); i < clause.to(); i++) {
      int verb = matches.first(i, Concept.VERB);
      if (verb >= 0) {
        boolean marked = i > clause.from() && matches.has(i - 1, Concept.INFINITIVE);
        boolean bare = i - clause.from() <= 2 && matches.flagged(verb, Flags.INFINITIVE);
        return (marked || bare) && !matches.flagged(verb, Flags.PAST);
      }
    }
    return false;
  }
}
