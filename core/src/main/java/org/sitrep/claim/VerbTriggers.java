package org.sitrep.claim;

import java.util.Optional;
import org.sitrep.knowledge.Ontology;
import org.sitrep.pack.Concept;
import org.sitrep.pack.Flags;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Tells whether the conditions of a verb trigger hold around a verb.
final class VerbTriggers {
  private static final String DIPLOMACY = "diplomacy";
  private static final int PARTICLE_REACH = 5;
  private static final int FORBIDDEN_REACH = 5;
  private static final int RELATIVE_REACH = 6;

  private final Reading reading;
  private final Tokens tokens;
  private final Matches matches;
  private final Conditions conditions;
  private final Ontology ontology;
  private final VerbReadings readings;
  private final boolean verbFinal;
  private final boolean verbSecond;

  VerbTriggers(Reading reading, Conditions conditions, Ontology ontology) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
    this.conditions = conditions;
    this.ontology = ontology;
    this.readings = new VerbReadings(reading);
    this.verbFinal = reading.document().language().verbFinal();
    this.verbSecond = reading.document().language().verbSecond();
  }

  Optional<Candidate> fits(Clause clause, Trigger trigger, int hit) {
    int from = matches.token(hit);
    int particle = particle(trigger, matches.end(hit), clause.to());
    if (particle < 0 || !readings.verb(hit)) {
      return Optional.empty();
    }
    VerbFrame frame = new VerbFrame(reading, clause, hit);
    boolean completed =
        conditions.infinitive(trigger.objects(), frame.after(), clause.sentence()) >= 0;
    boolean free = completed || trigger.objects().isEmpty();
    int object = free ? -1 : object(trigger, clause, frame);
    boolean fits =
        (free || object >= 0)
            && conditions.find(trigger.forbidden(), forbiddenIn(frame)) < 0
            && subject(trigger, clause, frame, object)
            && !attribute(trigger, clause, hit, frame)
            && !readings.attributive(hit, clause, frame);
    return fits
        ? Optional.of(
            new Candidate(
                trigger,
                from,
                Math.max(particle, matches.end(hit)),
                clause,
                hit,
                object,
                frame.passive()))
        : Optional.empty();
  }

  /// The token of the object a trigger asks for, or -1: the nearest before the verb where that
  /// comes last.
  private int object(Trigger trigger, Clause clause, VerbFrame frame) {
    if (verbFinal) {
      return conditions.findLast(trigger.objects(), frame.before());
    }
    Region first = frame.passive() ? frame.before() : frame.after();
    Region second = frame.passive() ? frame.after() : objectFirst(clause);
    int object = conditions.find(trigger.objects(), first);
    return object < 0 ? conditions.find(trigger.objects(), second) : object;
  }

  private Region forbiddenIn(VerbFrame frame) {
    Region before = frame.before();
    if (frame.passive()) {
      return before;
    }
    if (verbFinal) {
      return new Region(Math.max(before.from(), before.to() - FORBIDDEN_REACH), before.to());
    }
    Region after = frame.after();
    return new Region(after.from(), Math.min(after.to(), after.from() + FORBIDDEN_REACH));
  }

  /// Relative clauses may have the object before an active verb.
  private Region objectFirst(Clause clause) {
    boolean may = clause.opening() == Clause.Opening.RELATIVE && !verbSecond;
    return may
        ? new Region(
            Math.max(tokens.sentenceFrom(clause.sentence()), clause.from() - RELATIVE_REACH),
            clause.from())
        : Region.EMPTY;
  }

  /// @param object the token of the object that was asked for, or -1
  private boolean subject(Trigger trigger, Clause clause, VerbFrame frame, int object) {
    Region usual = subjectIn(frame, object);
    if (conditions.find(trigger.forbiddenSubjects(), usual) >= 0) {
      return false;
    }
    if (trigger.subjects().isEmpty() || conditions.find(trigger.subjects(), usual) >= 0) {
      return true;
    }
    if (!frame.passive()
        && verbSecond
        && conditions.find(trigger.subjects(), frame.inverted()) >= 0) {
      return true;
    }
    boolean carried = clause.opening() != Clause.Opening.MAIN;
    Region sentence = new Region(tokens.sentenceFrom(clause.sentence()), clause.from());
    return carried && !frame.passive() && conditions.find(trigger.subjects(), sentence) >= 0;
  }

  /// Where the verb comes last, the subject stands before the object.
  private Region subjectIn(VerbFrame frame, int object) {
    if (verbFinal) {
      Region before = frame.before();
      return object < 0 || frame.passive() ? before : new Region(before.from(), object);
    }
    return frame.passive() ? frame.after() : frame.before();
  }

  /// A diplomatic act told in a bare participle ("backed by X") is an attribute of somebody, not an
  /// act of the day.
  private boolean attribute(Trigger trigger, Clause clause, int hit, VerbFrame frame) {
    boolean bare =
        frame.auxiliary(Concept.PASSIVE) < 0
            && frame.auxiliary(Concept.PERFECT) < 0
            && frame.auxiliary(Concept.PLUPERFECT) < 0;
    boolean reduced =
        bare && frame.passive() || clause.opening() == Clause.Opening.RELATIVE && frame.passive();
    return reduced
        && matches.flagged(hit, Flags.PARTICIPLE | Flags.PASSIVE)
        && ontology.type(trigger.type()).group().equals(DIPLOMACY);
  }

  /// The token after the verb's particle; the token after the verb if it needs none; -1 if it is
  /// missing.
  private int particle(Trigger trigger, int from, int to) {
    if (trigger.particle().isEmpty()) {
      return from;
    }
    for (int i = from; i < Math.min(to, from + PARTICLE_REACH); i++) {
      for (int hit = matches.first(i, Concept.PARTICLE_OF_VERB);
          hit >= 0;
          hit = matches.next(hit)) {
        if (matches.value(hit).equals(trigger.particle())) {
          return i == from ? matches.end(hit) : from;
        }
      }
    }
    return -1;
  }
}
