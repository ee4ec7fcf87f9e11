package org.sitrep.claim;

import java.util.Optional;
import org.sitrep.claim.Trigger.Kind;
import org.sitrep.model.Status;
import org.sitrep.pack.Concept;
import org.sitrep.pack.Flags;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Reads how firmly a clause puts its event: from negations, modal and planning words before the
/// trigger in its clause.
final class StatusReader {
  private static final int NEGATION_REACH = 6;
  private static final int SHARED_REACH = 14;
  private static final int BEGUN_REACH = 4;

  private final Reading reading;
  private final Tokens tokens;
  private final Matches matches;

  StatusReader(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
  }

  /// Empty if the words put it neither as fact nor as anything the contract has a status for: a
  /// wish, an attempt, an aim.
  Optional<Status> read(Candidate candidate) {
    if (!candidate.trigger().status().isEmpty()) {
      return Optional.of(of(candidate.trigger().status()));
    }
    int at = candidate.from();
    int from = modalFrom(candidate);
    if (negated(candidate, from)) {
      return Optional.of(Status.DENIED);
    }
    if (within(from, at, Concept.PURPOSE)) {
      return Optional.empty();
    }
    int ahead = Math.max(longest(from, at, Concept.PLANNED), longest(from, at, Concept.FUTURE));
    if (longest(from, at, Concept.HEARSAY) > Math.max(ahead, 1)) {
      return Optional.of(Status.UNCONFIRMED);
    }
    if (ahead > 0) {
      return Optional.of(Status.EXPECTED);
    }
    if (within(from, at, Concept.CONDITIONAL)) {
      return Optional.of(Status.CONDITIONAL);
    }
    if (within(from, at, Concept.POSSIBLE)) {
      return Optional.of(perfectFollows(from, at) ? Status.UNCONFIRMED : Status.CONDITIONAL);
    }
    boolean named =
        candidate.trigger().kind() == Kind.VERB
            && (infinitive(candidate, from) && !begun(candidate) || nominal(candidate));
    if (named) {
      return Optional.empty();
    }
    return Optional.of(firmness(candidate));
  }

  /// The same for what somebody says that he will do or others did: only words behind that act
  /// count, and an infinitive is as good as any verb.
  Optional<Status> content(Candidate candidate, Candidate act) {
    int from = Math.max(candidate.clause().from(), Math.min(act.to(), candidate.from()));
    if (negated(candidate, from)) {
      return Optional.of(Status.DENIED);
    }
    return within(from, candidate.from(), Concept.PURPOSE)
        ? Optional.empty()
        : Optional.of(Status.ASSERTED);
  }

  /// A negation before the trigger in its clause; after it only where the trigger is a verb and
  /// neither a coordinating word nor a comma stands between ("six were hurt, none seriously").
  private boolean negated(Candidate candidate, int from) {
    int at = candidate.from();
    if (within(Math.max(from, at - NEGATION_REACH), at, Concept.NEGATION)) {
      return true;
    }
    int end = Math.min(candidate.clause().to(), candidate.to() + 2);
    for (int i = candidate.to();
        i < end && !tokens.is(i, ',') && !matches.has(i, Concept.COORDINATOR);
        i++) {
      if (candidate.trigger().kind() != Kind.NOUN && matches.has(i, Concept.NEGATION)) {
        return true;
      }
    }
    return within(at, candidate.to(), Concept.NEGATION) && candidate.trigger().kind() == Kind.VERB;
  }

  /// Where words that govern the verb may begin: a coordinated verb without a subject shares those
  /// of the clause before.
  private int modalFrom(Candidate candidate) {
    Clause clause = candidate.clause();
    boolean shares =
        clause.opening() == Clause.Opening.COORDINATED
            && candidate.trigger().kind() == Kind.VERB
            && candidate.from() - clause.from() <= 2;
    return shares
        ? Math.max(tokens.sentenceFrom(clause.sentence()), clause.from() - SHARED_REACH)
        : clause.from();
  }

  /// "Continued to send", "began to fire": it does happen.
  private boolean begun(Candidate candidate) {
    int sentence = tokens.sentenceFrom(candidate.clause().sentence());
    int first = Math.max(sentence, candidate.from() - BEGUN_REACH);
    for (int i = first; i < candidate.from(); i++) {
      for (int hit = matches.first(i, Concept.BEGUN); hit >= 0; hit = matches.next(hit)) {
        if (matches.end(hit) == candidate.from()) {
          return true;
        }
      }
    }
    return false;
  }

  /// A verbal noun that a preposition makes a purpose, a reason or an origin ("for spying").
  private boolean nominal(Candidate candidate) {
    int before = candidate.from() - 1;
    return matches.flagged(candidate.hit(), Flags.GERUND)
        && before >= candidate.clause().from()
        && (matches.has(before, Concept.OF)
            || matches.has(before, Concept.TO)
            || matches.has(before, Concept.FROM));
  }

  /// An infinitive of its own, or one coordinated to another's.
  private boolean infinitive(Candidate candidate, int from) {
    if (new VerbFrame(reading, candidate.clause(), candidate.hit()).infinitive()) {
      return true;
    }
    boolean bareForm =
        matches.flagged(candidate.hit(), Flags.INFINITIVE)
            && !matches.flagged(candidate.hit(), Flags.PAST | Flags.PARTICIPLE);
    return bareForm
        && from < candidate.clause().from()
        && within(from, candidate.clause().from(), Concept.INFINITIVE);
  }

  /// "may have broken", "kan ha brutt": possible, but past.
  private boolean perfectFollows(int from, int at) {
    return within(Math.max(from, at - 3), at, Concept.PERFECT);
  }

  private Status firmness(Candidate candidate) {
    Clause clause = candidate.clause();
    if (within(clause.from(), clause.to(), Concept.HEARSAY)
        || suggested(clause)
        || within(
            tokens.sentenceFrom(clause.sentence()),
            tokens.sentenceTo(clause.sentence()),
            Concept.UNCONFIRMED)) {
      return Status.UNCONFIRMED;
    }
    boolean confirmed = within(clause.from(), clause.to(), Concept.CONFIRMED);
    return confirmed ? Status.CONFIRMED : Status.ASSERTED;
  }

  /// How many tokens the longest phrase of that kind in a region has; 0 if there is none.
  private int longest(int from, int to, Concept concept) {
    int longest = 0;
    for (int hit = matches.from(from); hit < matches.count() && matches.token(hit) < to; hit++) {
      if (matches.concept(hit) == concept && matches.end(hit) <= to) {
        longest = Math.max(longest, matches.length(hit));
      }
    }
    return longest;
  }

  /// "Reports suggest that …": the clause before makes it hearsay.
  private boolean suggested(Clause clause) {
    if (clause.opening() != Clause.Opening.SUBORDINATED
        || matches.has(clause.from(), Concept.AFTER)) {
      return false;
    }
    for (Clause before : reading.clausesOf(clause.sentence())) {
      if (before.to() == clause.from()) {
        return within(before.from(), before.to(), Concept.HEARSAY);
      }
    }
    return false;
  }

  private boolean within(int from, int to, Concept concept) {
    return from < to && matches.within(from, Math.min(to, tokens.count()), concept);
  }

  /// The status of a word in a knowledge file.
  static Status of(String word) {
    for (Status status : Status.values()) {
      if (status.id().equals(word)) {
        return status;
      }
    }
    return Status.ASSERTED;
  }
}
