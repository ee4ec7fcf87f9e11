package org.sitrep.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.claim.Trigger.Kind;
import org.sitrep.claim.Trigger.Slot;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Reads who stands as subject and object around a trigger, and makes agents, targets and a place
/// of them.
final class RoleReader {
  private static final int GENITIVE_REACH = 4;
  private static final int COMPLEMENT_REACH = 9;

  private final Reading reading;
  private final Tokens tokens;
  private final Matches matches;
  private final Phrases phrases;
  private final boolean verbFinal;

  RoleReader(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
    this.phrases = new Phrases(reading);
    this.verbFinal = reading.document().language().verbFinal();
  }

  /// Who did it, whom it was done to, and a place that stands as subject or object.
  record Filled(List<Entity> agents, List<Entity> targets, Optional<Entity> place) {
    Filled {
      agents = List.copyOf(agents);
      targets = List.copyOf(targets);
    }
  }

  Filled read(Candidate candidate) {
    return switch (candidate.trigger().kind()) {
      case VERB -> verb(candidate);
      case PHRASE -> phrase(candidate);
      case NOUN -> noun(candidate);
    };
  }

  private Filled verb(Candidate candidate) {
    VerbFrame frame = new VerbFrame(reading, candidate.clause(), candidate.hit());
    List<Entity> surface = subject(candidate, frame);
    List<Entity> rest = verbFinal ? objectBefore(frame, surface) : objectAfter(frame, surface);
    Region agentIn = verbFinal ? frame.before() : frame.after();
    List<Entity> by = phrases.bound(agentIn, Concept.BY, false);
    List<Entity> logicalSubject = candidate.passive() ? by : surface;
    List<Entity> logicalObject = candidate.passive() ? surfacePlaces(frame, surface) : rest;
    Filled filled = assign(candidate, logicalSubject, logicalObject, frame.before());
    boolean wantsPlace = candidate.passive() && candidate.trigger().objects().contains("@place");
    return wantsPlace && filled.place().isEmpty()
        ? new Filled(filled.agents(), filled.targets(), firstPlace(frame.before()))
        : filled;
  }

  private List<Entity> objectAfter(VerbFrame frame, List<Entity> subject) {
    Region after = frame.after();
    boolean inverted = !subject.isEmpty() && subject.getLast().from() >= after.from();
    return phrases.first(inverted ? new Region(subject.getLast().to(), after.to()) : after, true);
  }

  /// The nearest one before the verb, behind the subject.
  private List<Entity> objectBefore(VerbFrame frame, List<Entity> subject) {
    Region before = frame.before();
    int from = subject.isEmpty() ? before.from() : subject.getLast().to();
    return phrases.last(new Region(Math.max(before.from(), from), before.to()), true);
  }

  /// The first place of a region that no preposition governs, whatever stands before it.
  private Optional<Entity> firstPlace(Region region) {
    return reading.entities().within(region.from(), region.to()).stream()
        .filter(Entity::isPlace)
        .filter(
            place ->
                !reading.entities().insideActor(place)
                    && !reading.governed(place.from(), region.from()))
        .findFirst();
  }

  /// The subject of a passive may be a place; that of an active verb is one who acts.
  private List<Entity> surfacePlaces(VerbFrame frame, List<Entity> surface) {
    List<Entity> places = phrases.first(frame.before(), true);
    return places.isEmpty() ? surface : places;
  }

  private List<Entity> subject(Candidate candidate, VerbFrame frame) {
    List<Entity> found = acting(subjectIn(candidate, frame));
    if (found.isEmpty()
        && candidate.clause().opening() == Clause.Opening.RELATIVE
        && !candidate.passive()) {
      return carried(candidate.clause());
    }
    if (found.isEmpty() && reading.document().language().verbSecond()) {
      found = acting(frame.inverted());
    }
    return found.isEmpty() && !candidate.passive() ? carried(candidate.clause()) : found;
  }

  /// Where the verb comes last, an active one's subject stands before the object it asks for.
  private Region subjectIn(Candidate candidate, VerbFrame frame) {
    Region before = frame.before();
    boolean narrow = verbFinal && !candidate.passive() && candidate.objectAt() >= 0;
    return narrow ? new Region(before.from(), candidate.objectAt()) : before;
  }

  private List<Entity> acting(Region region) {
    List<Entity> actors = phrases.first(region, false);
    return actors.isEmpty() ? states(region) : actors;
  }

  /// A country's name in subject position stands for its government.
  private List<Entity> states(Region region) {
    return phrases.first(region, true).stream().filter(Actors::isCountry).toList();
  }

  /// A clause without a subject of its own takes that of the clauses before it; a relative clause
  /// the entity before it.
  private List<Entity> carried(Clause clause) {
    int start = tokens.sentenceFrom(clause.sentence());
    return switch (clause.opening()) {
      case MAIN -> pronoun(clause) ? beforeSentence(start) : List.of();
      case RELATIVE -> last(new Region(start, clause.from()));
      default -> pronoun(clause) ? beforeSentence(start) : ofClauseBefore(clause);
    };
  }

  /// The subject of the nearest clause before in the sentence that has one.
  private List<Entity> ofClauseBefore(Clause clause) {
    List<Entity> found = List.of();
    for (Clause before : reading.clausesOf(clause.sentence())) {
      if (before.from() >= clause.from()) {
        break;
      }
      List<Entity> subject = acting(new Region(before.from(), before.to()));
      found = subject.isEmpty() ? found : subject;
    }
    return found;
  }

  private boolean pronoun(Clause clause) {
    for (int i = clause.from(); i < Math.min(clause.to(), clause.from() + 4); i++) {
      if (matches.has(i, Concept.PRONOUN_GROUP) || matches.has(i, Concept.PRONOUN_PERSON)) {
        return true;
      }
    }
    return false;
  }

  private List<Entity> last(Region region) {
    List<Entity> all = reading.entities().within(region.from(), region.to());
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).acts()) {
        return List.of(all.get(i));
      }
    }
    return List.of();
  }

  /// The first actor of the sentence before, which a pronoun at the start of this one mostly means.
  private List<Entity> beforeSentence(int start) {
    if (start == 0 || tokens.paragraphStart(start)) {
      return List.of();
    }
    int sentence = tokens.sentence(start - 1);
    return acting(new Region(tokens.sentenceFrom(sentence), tokens.sentenceTo(sentence)));
  }

  /// A phrase is read as an active verb, unless its line says where the roles stand.
  private Filled phrase(Candidate candidate) {
    Clause clause = candidate.clause();
    List<Entity> subject = acting(new Region(clause.from(), candidate.from()));
    if (subject.isEmpty()) {
      subject = carried(clause);
    }
    Region before = new Region(clause.from(), candidate.from());
    List<Entity> object = phrases.first(new Region(candidate.to(), clause.to()), true);
    Filled filled = assign(candidate, subject, object, before);
    return filled.place().isPresent() || candidate.trigger().place() == Slot.NONE
        ? filled
        : new Filled(
            filled.agents(),
            filled.targets(),
            placeIn(before).filter(place -> !Actors.isCountry(place)));
  }

  private Filled noun(Candidate candidate) {
    Clause clause = candidate.clause();
    Region complement = complement(candidate);
    List<Entity> agents = new ArrayList<>(phrases.bound(complement, Concept.BY, false));
    if (agents.isEmpty()) {
      agents.addAll(genitive(candidate));
    }
    List<Entity> object = phrases.bound(complement, Concept.OF, true);
    if (object.isEmpty()) {
      object = phrases.bound(complement, Concept.AGAINST, true);
    }
    if (object.isEmpty()) {
      object = phrases.bound(complement, Concept.WITH, false);
    }
    return assign(candidate, agents, object, new Region(clause.from(), candidate.from()));
  }

  /// Where the complements of a noun stand: before it where the verb comes last.
  private Region complement(Candidate candidate) {
    Clause clause = candidate.clause();
    return verbFinal
        ? new Region(Math.max(clause.from(), candidate.from() - COMPLEMENT_REACH), candidate.from())
        : new Region(candidate.to(), Math.min(clause.to(), candidate.to() + COMPLEMENT_REACH));
  }

  /// An actor, or a country's adjective, that stands right before the noun.
  private List<Entity> genitive(Candidate candidate) {
    int from = Math.max(candidate.clause().from(), candidate.from() - GENITIVE_REACH);
    List<Entity> before = reading.entities().within(from, candidate.from());
    for (int i = before.size() - 1; i >= 0; i--) {
      Entity entity = before.get(i);
      boolean owner = entity.acts() || Actors.isCountry(entity) || Actors.isDemonym(entity);
      if (owner
          && adjacent(entity.to(), candidate.from())
          && !reading.governed(entity.from(), from)) {
        return List.of(entity);
      }
    }
    return List.of();
  }

  private boolean adjacent(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.wordlike(i)
          || reading.preposition(i)
          || matches.has(i, Concept.VERB)
          || matches.has(i, Concept.SAY)) {
        return false;
      }
    }
    return to - from <= 2;
  }

  /// @param before where the subject of an active verb stands
  private Filled assign(
      Candidate candidate, List<Entity> subject, List<Entity> object, Region before) {
    Trigger trigger = candidate.trigger();
    boolean subjectSuffers = trigger.target() == Slot.SUBJECT;
    List<Entity> agents =
        switch (trigger.agent()) {
          case NONE -> List.of();
          case OBJECT -> object;
          case SUBJECT -> subject;
          case USUAL -> subjectSuffers || trigger.place() == Slot.SUBJECT ? List.of() : subject;
        };
    List<Entity> targets =
        switch (trigger.target()) {
          case NONE -> List.of();
          case SUBJECT -> subject;
          case OBJECT, USUAL -> object;
        };
    Optional<Entity> place =
        trigger.place() == Slot.SUBJECT
            ? placeIn(before)
            : trigger.place() == Slot.NONE
                ? Optional.empty()
                : object.stream().filter(Entity::isPlace).findFirst();
    return new Filled(
        agents.stream()
            .filter(e -> e.acts() || Actors.isCountry(e) || Actors.isDemonym(e))
            .toList(),
        targets.stream()
            .filter(
                e ->
                    e.acts()
                        || candidate.trigger().kind() != Kind.NOUN && countryTarget(candidate, e))
            .toList(),
        place);
  }

  /// A country as object of a diplomatic act is a target; of a capture it is a place.
  private static boolean countryTarget(Candidate candidate, Entity entity) {
    return Actors.isCountry(entity) && !candidate.trigger().objects().contains("@place");
  }

  private Optional<Entity> placeIn(Region region) {
    return phrases.first(region, true).stream().filter(Entity::isPlace).findFirst();
  }
}
