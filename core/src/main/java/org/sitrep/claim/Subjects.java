package org.sitrep.claim;

import java.util.List;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Finds who stands as the subject of a clause, or is carried into it from the words before.
final class Subjects {
  private static final int PRONOUN_REACH = 4;

  private final Reading reading;
  private final Tokens tokens;
  private final Matches matches;
  private final Entities entities;
  private final Phrases phrases;
  private final boolean verbFinal;

  /// @param entities who may fill a role
  Subjects(Reading reading, Entities entities, Phrases phrases) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
    this.entities = entities;
    this.phrases = phrases;
    this.verbFinal = reading.document().language().verbFinal();
  }

  /// The subject of a verb, as the words stand: of a passive, whom it is done to.
  List<Entity> of(Candidate candidate, VerbFrame frame) {
    List<Entity> found = phrases.acting(region(candidate, frame));
    if (found.isEmpty()
        && candidate.clause().opening() == Clause.Opening.RELATIVE
        && !candidate.passive()) {
      return carried(candidate.clause());
    }
    if (found.isEmpty() && reading.document().language().verbSecond()) {
      found = phrases.acting(frame.inverted());
    }
    found = found.isEmpty() ? phrases.countries(region(candidate, frame)) : found;
    return found.isEmpty() && !candidate.passive() ? carried(candidate.clause()) : found;
  }

  /// The subject of a phrase that stands for a verb.
  List<Entity> ofPhrase(Candidate candidate) {
    Clause clause = candidate.clause();
    Region before = new Region(clause.from(), candidate.from());
    List<Entity> found = phrases.acting(before);
    found = found.isEmpty() ? phrases.countries(before) : found;
    return found.isEmpty() ? carried(clause) : found;
  }

  /// Where the verb comes last, an active one's subject stands before the object it asks for.
  private Region region(Candidate candidate, VerbFrame frame) {
    Region before = frame.before();
    boolean narrow = verbFinal && !candidate.passive() && candidate.objectAt() >= 0;
    return narrow ? new Region(before.from(), candidate.objectAt()) : before;
  }

  /// A clause without a subject of its own takes that of the clauses before it; a relative clause
  /// the entity before it.
  private List<Entity> carried(Clause clause) {
    int start = tokens.sentenceFrom(clause.sentence());
    if (clause.opening() == Clause.Opening.RELATIVE) {
      return last(new Region(start, clause.from()));
    }
    if (clause.opening() == Clause.Opening.MAIN) {
      return pronoun(clause) ? beforeSentence(start) : List.of();
    }
    return ofClauseBefore(clause);
  }

  /// The subject of the nearest clause before in the sentence that has one.
  private List<Entity> ofClauseBefore(Clause clause) {
    List<Entity> found = List.of();
    for (Clause before : reading.clausesOf(clause.sentence())) {
      if (before.from() >= clause.from()) {
        break;
      }
      List<Entity> subject = phrases.acting(new Region(before.from(), before.to()));
      found = subject.isEmpty() ? found : subject;
    }
    return found;
  }

  private boolean pronoun(Clause clause) {
    for (int i = clause.from(); i < Math.min(clause.to(), clause.from() + PRONOUN_REACH); i++) {
      if (matches.has(i, Concept.PRONOUN_GROUP) || matches.has(i, Concept.PRONOUN_PERSON)) {
        return true;
      }
    }
    return false;
  }

  private List<Entity> last(Region region) {
    List<Entity> all = entities.within(region.from(), region.to());
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).acts()) {
        return List.of(all.get(i));
      }
    }
    return List.of();
  }

  /// The first actor of the sentence before, which a pronoun at the start of this one mostly means.
  private List<Entity> beforeSentence(int start) {
    if (start == 0) {
      return List.of();
    }
    int sentence = tokens.sentence(start - 1);
    return phrases.acting(new Region(tokens.sentenceFrom(sentence), tokens.sentenceTo(sentence)));
  }
}
