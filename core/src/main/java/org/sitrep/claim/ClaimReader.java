package org.sitrep.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.Measures;
import org.sitrep.knowledge.Ontology;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimPlace;
import org.sitrep.model.Mention;
import org.sitrep.model.Quantity;
import org.sitrep.model.Span;
import org.sitrep.model.Status;
import org.sitrep.model.TimeExpression;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Makes claims of the triggers whose conditions hold.
final class ClaimReader {
  private final Reading reading;
  private final Tokens tokens;
  private final TriggerFinder triggers;
  private final RoleReader roles;
  private final Ontology ontology;
  private final PlaceBinder places;
  private final TimeBinder times;
  private final BackgroundReader background;
  private final AttributionReader attribution;
  private final Denials denials;
  private final Measures measures;
  private final BitSet claimed = new BitSet();

  ClaimReader(
      Reading reading,
      Triggers table,
      Knowledge knowledge,
      AttributionReader attribution,
      PlaceBinder places) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.ontology = knowledge.ontology();
    this.measures = knowledge.measures();
    this.triggers = new TriggerFinder(reading, table, ontology);
    this.roles = new RoleReader(reading);
    this.places = places;
    this.times = new TimeBinder(reading);
    this.background = new BackgroundReader(reading, ontology);
    this.attribution = attribution;
    this.denials = new Denials(reading, table, ontology);
  }

  /// All claims, in order of their triggers, one of a type per sentence and place.
  List<Claim> read() {
    List<Claim> claims = new ArrayList<>();
    List<Candidate> candidates = triggers.find();
    candidates.forEach(candidate -> claimed.set(candidate.clause().from()));
    Assertions assertions = new Assertions(reading, ontology, candidates);
    for (Candidate candidate : candidates) {
      if (assertions.replaced(candidate)) {
        continue;
      }
      Optional<Claim> claim =
          assertions.read(candidate).map(assertion -> claim(candidate, assertion));
      if (claim.isPresent() && !repeats(claims, claim.get(), candidate.clause())) {
        claims.add(claim.get());
      }
    }
    return claims;
  }

  /// Whether the same clause already made a claim of that type, place and status.
  private boolean repeats(List<Claim> claims, Claim claim, Clause clause) {
    for (int i = claims.size() - 1; i >= 0 && claims.get(i).span().overlaps(claim.span()); i--) {
      Claim before = claims.get(i);
      if (clause.holds(tokens.at(before.trigger().start()))
          && before.type().equals(claim.type())
          && before.status() == claim.status()
          && before
              .place()
              .map(p -> p.place().ref())
              .equals(claim.place().map(p -> p.place().ref()))) {
        return true;
      }
    }
    return false;
  }

  private Claim claim(Candidate candidate, Assertions.Assertion assertion) {
    TimeExpression time = times.bind(candidate);
    Status own = timed(assertion.status(), time);
    RoleReader.Filled filled = filled(candidate, assertion);
    Scope scope =
        denials.denies(candidate)
            ? attribution.denying(candidate.from())
            : attribution.at(candidate.from());
    boolean recalled =
        assertion.recalled() || own != Status.EXPECTED && background.read(candidate, time);
    Optional<ClaimPlace> place = places.bind(candidate, filled.place());
    Span span = evidence(candidate);
    return new Claim(
        span,
        span.of(reading.document().text()),
        tokens.span(
            candidate.from(), Math.max(candidate.from() + 1, matches().end(candidate.hit()))),
        candidate.trigger().type(),
        Actors.of(acting(filled.agents())),
        Actors.of(acting(filled.targets())),
        place,
        time,
        time.resolve(reading.published()),
        quantities(candidate.clause()),
        scope.chain(),
        combined(own, scope.status()),
        recalled);
  }

  /// What somebody promises or threatens to do has him as its agent, if it names none.
  private RoleReader.Filled filled(Candidate candidate, Assertions.Assertion assertion) {
    RoleReader.Filled filled = roles.read(candidate);
    return filled.agents().isEmpty() && assertion.by().isPresent()
        ? new RoleReader.Filled(
            roles.read(assertion.by().get()).agents(), filled.targets(), filled.place())
        : filled;
  }

  private List<Entity> acting(List<Entity> entities) {
    return entities.stream().filter(entity -> !attribution.isSource(entity)).toList();
  }

  private Matches matches() {
    return reading.matches();
  }

  /// What is told of a time to come is expected, however it is put ("soon lost").
  private static Status timed(Status status, TimeExpression time) {
    boolean ahead =
        switch (time) {
          case TimeExpression.Vague vague -> vague.future();
          case TimeExpression.Weekday weekday -> weekday.future();
          case TimeExpression.Offset offset -> offset.amount() > 0;
          default -> false;
        };
    return ahead && status == Status.ASSERTED ? Status.EXPECTED : status;
  }

  /// What the clause says of itself comes first; where it merely asserts, the verb of saying
  /// decides.
  private static Status combined(Status own, Status said) {
    return own == Status.ASSERTED ? said : own;
  }

  /// The evidence is the sentence the trigger stands in, without a closing full stop's white space.
  private Span evidence(Candidate candidate) {
    return tokens.sentenceSpan(candidate.clause().sentence());
  }

  /// Counts in the same clause, and those in clauses of the sentence that tell no happening of
  /// their own.
  private List<Quantity> quantities(Clause own) {
    List<Quantity> found = new ArrayList<>();
    for (Clause clause : reading.clausesOf(own.sentence())) {
      if (clause.from() != own.from() && claimed.get(clause.from())) {
        continue;
      }
      for (Entity entity : reading.entities().within(clause.from(), clause.to())) {
        if (entity.mention() instanceof Mention.OfQuantity quantity
            && measures.tells(quantity.quantity())) {
          found.add(quantity.quantity());
        }
      }
    }
    return found;
  }
}
