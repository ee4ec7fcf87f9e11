package org.sitrep.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.knowledge.Measures;
import org.sitrep.model.Actor;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimPlace;
import org.sitrep.model.FigureClaim;
import org.sitrep.model.Mention;
import org.sitrep.model.TimeExpression;
import org.sitrep.text.Tokens;

/// Makes a figure of every number that counts something, with place, time and who says so.
final class FigureReader {
  private static final String PERCENT = "percent";

  private final Reading reading;
  private final AttributionReader attribution;
  private final PlaceBinder places;
  private final Tokens tokens;
  private final Measures measures;

  FigureReader(
      Reading reading, AttributionReader attribution, PlaceBinder places, Measures measures) {
    this.measures = measures;
    this.reading = reading;
    this.attribution = attribution;
    this.places = places;
    this.tokens = reading.tokens();
  }

  /// The figures, in order.
  ///
  /// @param claims the article's claims, for what a figure belongs to
  List<FigureClaim> find(List<Claim> claims) {
    List<FigureClaim> figures = new ArrayList<>();
    for (Entity entity : reading.entities().within(0, tokens.count())) {
      if (entity.mention() instanceof Mention.OfQuantity quantity
          && measures.tells(quantity.quantity())) {
        figures.add(figure(entity, quantity, claims));
      }
    }
    return figures;
  }

  private FigureClaim figure(Entity entity, Mention.OfQuantity mention, List<Claim> claims) {
    Optional<Claim> owner =
        claims.stream()
            .filter(claim -> claim.quantities().contains(mention.quantity()))
            .filter(claim -> claim.span().contains(mention.span()))
            .min(
                Comparator.comparingInt(
                    claim -> Math.abs(claim.trigger().start() - mention.span().start())));
    int s = tokens.sentence(entity.from());
    int from = tokens.sentenceFrom(s);
    int to = tokens.sentenceTo(s);
    Optional<ClaimPlace> place =
        place(entity, from, to, share(mention))
            .or(() -> owner.flatMap(Claim::place))
            .or(places::main);
    TimeExpression time = owner.map(Claim::time).orElseGet(() -> time(entity, from, to));
    return new FigureClaim(
        mention.span(),
        mention.text(),
        mention.quantity(),
        share(mention) ? holder(entity, from) : Optional.empty(),
        place,
        owner.map(Claim::type).orElse(""),
        time,
        time.resolve(reading.published()),
        attribution.at(entity.from()).chain(),
        owner.map(Claim::background).orElse(false));
  }

  private static boolean share(Mention.OfQuantity mention) {
    return mention.quantity().unit().equals(PERCENT);
  }

  /// Whose share it is: the subject of its clause, or of the clauses before if its own names nobody
  /// at all.
  private Optional<Actor> holder(Entity entity, int from) {
    int start = from;
    for (Clause clause : reading.clausesOf(tokens.sentence(entity.from()))) {
      boolean own = clause.holds(entity.from());
      boolean names =
          !reading.entities().within(clause.from(), entity.from()).stream()
              .allMatch(FigureReader::isTimeOrNumber);
      start = own && names ? clause.from() : start;
    }
    List<Entity> before = reading.entities().within(start, entity.from());
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).acts() && !reading.governed(before.get(i).from(), start)) {
        return Actors.of(before.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean isTimeOrNumber(Entity entity) {
    return entity.mention() instanceof Mention.OfTime
        || entity.mention() instanceof Mention.OfQuantity;
  }

  private Optional<ClaimPlace> place(Entity entity, int from, int to, boolean share) {
    Optional<Entity> own = insidePlace(entity);
    return own.or(() -> places.best(from, to, entity.from(), share)).map(PlaceBinder::claimPlace);
  }

  /// "a third of Iraq's land": the place right after the number.
  private Optional<Entity> insidePlace(Entity entity) {
    int reach = Math.min(tokens.count(), entity.to() + 4);
    for (Entity near : reading.entities().within(entity.from(), reach)) {
      if (near.isPlace() && tokens.sentence(near.from()) == tokens.sentence(entity.from())) {
        return Optional.of(near);
      }
    }
    return Optional.empty();
  }

  private TimeExpression time(Entity entity, int from, int to) {
    Optional<TimeExpression> best = Optional.empty();
    int bestDistance = Integer.MAX_VALUE;
    for (Entity near : reading.entities().within(from, to)) {
      if (near.mention() instanceof Mention.OfTime time && TimeBinder.dates(time.time())) {
        int distance = Math.abs(near.from() - entity.from());
        if (distance < bestDistance) {
          bestDistance = distance;
          best = Optional.of(time.time());
        }
      }
    }
    return best.orElse(new TimeExpression.None());
  }
}
