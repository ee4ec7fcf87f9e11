package org.sitrep.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.sitrep.claim.Trigger.Kind;
import org.sitrep.knowledge.EventType;
import org.sitrep.knowledge.Ontology;
import org.sitrep.pack.Concept;
import org.sitrep.pack.Flags;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Finds the triggers of an article whose conditions hold; of several on one word the most
/// demanding is taken.
final class TriggerFinder {
  private static final String HAZARD = "hazard";
  private static final String DIPLOMACY = "diplomacy";
  private static final int PARTICLE_REACH = 5;
  private static final int COMPLEMENT_REACH = 8;
  private static final int FORBIDDEN_REACH = 5;

  private final Reading reading;
  private final Triggers triggers;
  private final Tokens tokens;
  private final Matches matches;
  private final Conditions conditions;
  private final Ontology ontology;
  private final boolean verbFinal;
  private final BitSet used = new BitSet();

  TriggerFinder(Reading reading, Triggers triggers, Ontology ontology) {
    this.ontology = ontology;
    this.reading = reading;
    this.triggers = triggers;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
    this.conditions = new Conditions(reading);
    this.verbFinal = reading.document().language().verbFinal();
  }

  /// All candidates, in order of clause, phrases and verbs before nouns within one.
  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (Clause clause : reading.clauses()) {
      for (Kind kind : List.of(Kind.PHRASE, Kind.VERB, Kind.NOUN)) {
        inClause(clause, kind, found);
      }
    }
    return found;
  }

  /// A sentence of sport, film or exercise carries no news of violence or disaster.
  private boolean fiction(int sentence) {
    return matches.within(
        tokens.sentenceFrom(sentence), tokens.sentenceTo(sentence), Concept.FICTION);
  }

  private void inClause(Clause clause, Kind kind, List<Candidate> found) {
    Concept concept =
        switch (kind) {
          case PHRASE -> Concept.PHRASE;
          case VERB -> Concept.VERB;
          case NOUN -> Concept.NOUN;
        };
    for (int i = clause.from(); i < clause.to(); i++) {
      if (used.get(i)) {
        continue;
      }
      Optional<Candidate> best = best(clause, kind, concept, i);
      if (best.isPresent()) {
        take(best.get());
        found.add(best.get());
      }
    }
  }

  private void take(Candidate candidate) {
    used.set(candidate.from(), candidate.to());
    if (candidate.objectAt() >= 0) {
      used.set(candidate.objectAt());
    }
  }

  private Optional<Candidate> best(Clause clause, Kind kind, Concept concept, int i) {
    Optional<Candidate> best = Optional.empty();
    int bestLength = 0;
    for (int hit = matches.first(i, concept); hit >= 0; hit = matches.next(hit)) {
      boolean outside = kind != Kind.PHRASE && matches.end(hit) > clause.to();
      if (outside || kind == Kind.NOUN && !nounReading(i)) {
        continue;
      }
      for (Trigger trigger : triggers.of(kind, matches.value(hit))) {
        Optional<Candidate> fits = fits(clause, trigger, hit);
        boolean better =
            fits.isPresent()
                && (best.isEmpty()
                    || matches.length(hit) > bestLength
                    || matches.length(hit) == bestLength
                        && trigger.demands() > best.get().trigger().demands());
        if (better) {
          best = fits;
          bestLength = matches.length(hit);
        }
      }
    }
    return best;
  }

  /// A noun trigger inside a longer name ("Storm" in a person's name) is none.
  private boolean nounReading(int i) {
    Optional<Entity> actor = reading.entities().actorAt(i);
    return actor.isEmpty() || actor.get().to() == i + 1 && tokens.joined(i);
  }

  private Optional<Candidate> fits(Clause clause, Trigger trigger, int hit) {
    if (ruledOut(trigger, clause.sentence())) {
      return Optional.empty();
    }
    return switch (trigger.kind()) {
      case VERB -> verb(clause, trigger, hit);
      case NOUN -> noun(clause, trigger, hit);
      case PHRASE -> phrase(clause, trigger, hit);
    };
  }

  private boolean ruledOut(Trigger trigger, int sentence) {
    EventType type = ontology.type(trigger.type());
    if ((type.violent() || type.group().equals(HAZARD)) && fiction(sentence)) {
      return true;
    }
    if (trigger.unless().isEmpty()) {
      return false;
    }
    int to = matches.from(tokens.sentenceTo(sentence));
    for (int h = matches.from(tokens.sentenceFrom(sentence)); h < to; h++) {
      if (matches.concept(h) == Concept.UNLESS && trigger.unless().contains(matches.value(h))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Candidate> verb(Clause clause, Trigger trigger, int hit) {
    int from = matches.token(hit);
    if (!verbReading(from, hit)) {
      return Optional.empty();
    }
    int particle = particle(trigger, matches.end(hit), clause.to());
    if (particle < 0) {
      return Optional.empty();
    }
    VerbFrame frame = new VerbFrame(reading, clause, hit);
    int object = trigger.objects().isEmpty() ? -1 : object(trigger, clause, frame);
    if (object < 0 && !trigger.objects().isEmpty()) {
      return Optional.empty();
    }
    if (conditions.find(trigger.forbidden(), forbiddenIn(frame)) >= 0) {
      return Optional.empty();
    }
    if (!subject(trigger, clause, frame, object) || attribute(trigger, clause, hit, frame)) {
      return Optional.empty();
    }
    return Optional.of(
        new Candidate(
            trigger,
            from,
            Math.max(particle, matches.end(hit)),
            clause,
            hit,
            object,
            frame.passive()));
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

  /// Verb-second languages and relative clauses may have the object before an active verb.
  private Region objectFirst(Clause clause) {
    boolean may =
        clause.opening() == Clause.Opening.RELATIVE && !reading.document().language().verbSecond();
    return may
        ? new Region(
            Math.max(tokens.sentenceFrom(clause.sentence()), clause.from() - 6), clause.from())
        : Region.EMPTY;
  }

  /// @param object the token of the object that was asked for, or -1
  private boolean subject(Trigger trigger, Clause clause, VerbFrame frame, int object) {
    Region usual = subjectIn(frame, object);
    if (conditions.find(trigger.forbiddenSubjects(), usual) >= 0) {
      return false;
    }
    if (trigger.subjects().isEmpty()) {
      return true;
    }
    if (conditions.find(trigger.subjects(), usual) >= 0) {
      return true;
    }
    if (!frame.passive()
        && reading.document().language().verbSecond()
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

  /// Where a form that may be noun or verb is a verb: after a subject, an auxiliary, an infinitive
  /// mark or at the start.
  private boolean verbPosition(int i) {
    if (i == 0 || tokens.sentenceStart(i)) {
      return false;
    }
    for (int hit = matches.from(i - 1); hit < matches.from(i); hit++) {
      switch (matches.concept(hit)) {
        case PEOPLE,
            FORCE,
            COUNTED,
            SOURCE,
            CLASS,
            PRONOUN_PERSON,
            PRONOUN_GROUP,
            RELATIVE,
            INFINITIVE,
            PASSIVE,
            PERFECT,
            PLUPERFECT,
            FUTURE,
            POSSIBLE,
            PURPOSE,
            PLANNED -> {
          return true;
        }
        default -> {}
      }
    }
    return tokens.capital(i - 1) && tokens.wordlike(i - 1)
        || reading.entities().actorAt(i - 1).isPresent();
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

  /// Whether the word is a verb here: not a number, not part of a compound or name, and not a noun
  /// or adjective after an article, unless it is a form that can only be a finite verb.
  private boolean verbReading(int i, int hit) {
    if (tokens.joined(i)
        || matches.has(i, Concept.NUMBER)
        || reading.entities().actorAt(i).isPresent()) {
      return false;
    }
    if (matches.has(i, Concept.NOUN) && !matches.flagged(hit, Flags.PAST) && !verbPosition(i)) {
      return false;
    }
    boolean finite =
        matches.flagged(hit, Flags.PAST) && !matches.flagged(hit, Flags.PARTICIPLE | Flags.PRESENT);
    return finite || i == 0 || !matches.has(i - 1, Concept.ARTICLE);
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

  private Optional<Candidate> noun(Clause clause, Trigger trigger, int hit) {
    int from = matches.token(hit);
    int to = matches.end(hit);
    Region after = new Region(to, Math.min(clause.to(), to + COMPLEMENT_REACH));
    Region before = new Region(Math.max(clause.from(), from - 5), from);
    int object = -1;
    if (!trigger.objects().isEmpty()) {
      object = conditions.find(trigger.objects(), after);
      object = object < 0 ? conditions.find(trigger.objects(), before) : object;
      if (object < 0) {
        return Optional.empty();
      }
    }
    if (conditions.find(trigger.forbidden(), new Region(before.from(), after.to())) >= 0) {
      return Optional.empty();
    }
    if (!trigger.subjects().isEmpty()
        && conditions.find(trigger.subjects(), new Region(clause.from(), clause.to())) < 0) {
      return Optional.empty();
    }
    return Optional.of(new Candidate(trigger, from, to, clause, hit, object, false));
  }

  private Optional<Candidate> phrase(Clause clause, Trigger trigger, int hit) {
    Region around = new Region(clause.from(), clause.to());
    boolean objects =
        trigger.objects().isEmpty() || conditions.find(trigger.objects(), around) >= 0;
    boolean subjects =
        trigger.subjects().isEmpty() || conditions.find(trigger.subjects(), around) >= 0;
    boolean forbidden = conditions.find(trigger.forbidden(), around) >= 0;
    return objects && subjects && !forbidden
        ? Optional.of(
            new Candidate(trigger, matches.token(hit), matches.end(hit), clause, hit, -1, false))
        : Optional.empty();
  }
}
