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
  private final Entities entities;
  private final Phrases phrases;
  private final Phrases named;
  private final Subjects subjects;
  private final Recipients recipients;
  private final boolean verbFinal;

  RoleReader(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
    this.entities = Participants.of(reading);
    this.phrases = new Phrases(reading, entities);
    this.named = new Phrases(reading, reading.entities());
    this.subjects = new Subjects(reading, entities, phrases);
    this.recipients = new Recipients(reading, entities);
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
    List<Entity> surface = subjects.of(candidate, frame);
    Region agentIn = verbFinal ? frame.before() : frame.after();
    List<Entity> by = phrases.bound(agentIn, Concept.BY, false);
    List<Entity> subject = candidate.passive() ? by : surface;
    List<Entity> object =
        candidate.passive()
            ? surfacePlaces(phrases, frame, surface)
            : rest(phrases, frame, surface);
    List<Entity> places =
        candidate.passive() ? surfacePlaces(named, frame, surface) : rest(named, frame, surface);
    Filled filled = assign(candidate, subject, object, places, frame.before());
    boolean wantsPlace = candidate.passive() && candidate.trigger().objects().contains("@place");
    return wantsPlace && filled.place().isEmpty()
        ? new Filled(filled.agents(), filled.targets(), firstPlace(frame.before()))
        : filled;
  }

  private List<Entity> rest(Phrases in, VerbFrame frame, List<Entity> subject) {
    return verbFinal ? objectBefore(in, frame, subject) : objectAfter(in, frame, subject);
  }

  private static List<Entity> objectAfter(Phrases in, VerbFrame frame, List<Entity> subject) {
    Region after = frame.after();
    boolean inverted = !subject.isEmpty() && subject.getLast().from() >= after.from();
    return in.first(inverted ? new Region(subject.getLast().to(), after.to()) : after, true);
  }

  /// The nearest one before the verb, behind the subject.
  private static List<Entity> objectBefore(Phrases in, VerbFrame frame, List<Entity> subject) {
    Region before = frame.before();
    int from = subject.isEmpty() ? before.from() : subject.getLast().to();
    return in.last(new Region(Math.max(before.from(), from), before.to()), true);
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
  private static List<Entity> surfacePlaces(Phrases in, VerbFrame frame, List<Entity> surface) {
    List<Entity> places = in.first(frame.before(), true);
    return places.isEmpty() ? surface : places;
  }

  /// A phrase is read as an active verb, unless its line says where the roles stand.
  private Filled phrase(Candidate candidate) {
    Clause clause = candidate.clause();
    Region before = new Region(clause.from(), candidate.from());
    Region after = new Region(candidate.to(), clause.to());
    Filled filled =
        assign(
            candidate,
            subjects.ofPhrase(candidate),
            phrases.first(after, true),
            named.first(after, true),
            before);
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
    return assign(candidate, agents, object, object, new Region(clause.from(), candidate.from()));
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
    List<Entity> before = entities.within(from, candidate.from());
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

  /// @param places the object, if it is a place
  /// @param before where the subject of an active verb stands
  private Filled assign(
      Candidate candidate,
      List<Entity> subject,
      List<Entity> object,
      List<Entity> places,
      Region before) {
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
                : places.stream().filter(Entity::isPlace).findFirst();
    List<Entity> acting =
        agents.stream()
            .filter(e -> e.acts() || Actors.isCountry(e) || Actors.isDemonym(e))
            .toList();
    return new Filled(acting, whom(candidate, acting, targets), place);
  }

  /// Those acted on; where the object is a thing, those it concerns.
  private List<Entity> whom(Candidate candidate, List<Entity> agents, List<Entity> objects) {
    boolean noun = candidate.trigger().kind() == Kind.NOUN;
    List<Entity> found =
        objects.stream()
            .filter(e -> e.acts() || !noun && countryTarget(candidate, e))
            .filter(e -> !agents.contains(e))
            .toList();
    boolean suffers = candidate.trigger().target() == Slot.SUBJECT || candidate.passive();
    return found.isEmpty() && !suffers
        ? recipients.of(candidate, agents, !candidate.trigger().objects().contains("@place"))
        : found;
  }

  /// A country as object of a diplomatic act is a target; of a capture it is a place.
  private static boolean countryTarget(Candidate candidate, Entity entity) {
    return Actors.isCountry(entity) && !candidate.trigger().objects().contains("@place");
  }

  private Optional<Entity> placeIn(Region region) {
    return named.first(region, true).stream().filter(Entity::isPlace).findFirst();
  }
}
