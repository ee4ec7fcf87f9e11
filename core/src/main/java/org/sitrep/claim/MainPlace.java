package org.sitrep.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Mention;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.text.Tokens;

/// Where an article as a whole takes place.
final class MainPlace {
  private static final int LEAD_SENTENCES = 4;
  private static final int LEAD_WEIGHT = 3;
  private static final int LEAST = 5;
  private static final String COUNTRY = "country:";

  private final Reading reading;
  private final Tokens tokens;

  MainPlace(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
  }

  /// The country the article is mostly about, where it is first named.
  ///
  /// @param itself whether its own name is wanted, and no word derived from it
  Optional<Entity> focusCountry(boolean itself) {
    String ref = COUNTRY + reading.mentions().focus();
    return reading.entities().within(0, tokens.count()).stream()
        .filter(
            entity ->
                entity.mention() instanceof Mention.OfPlace place
                    && place.place().ref().equals(ref)
                    && !(itself && place.demonym()))
        .findFirst();
  }

  /// The place most named, those of the lead counting threefold, a settlement or site before wider
  /// places; empty if none is named twice.
  Optional<Entity> mostNamed() {
    List<Entity> all = reading.entities().within(0, tokens.count());
    Map<String, Integer> counts = counts(all);
    Optional<Entity> best = Optional.empty();
    int most = LEAST - 1;
    for (Entity entity : all) {
      if (entity.isPlace()) {
        int count = counts.getOrDefault(place(entity).ref(), 0);
        if (count > most) {
          most = count;
          best = Optional.of(entity);
        }
      }
    }
    return best;
  }

  private Map<String, Integer> counts(List<Entity> all) {
    int sentences = Math.min(LEAD_SENTENCES, tokens.sentenceCount());
    int lead = sentences == 0 ? 0 : tokens.sentenceTo(sentences - 1);
    Map<String, Integer> counts = new HashMap<>();
    for (Entity entity : all) {
      if (entity.isPlace()
          && !reading.entities().insideActor(entity)
          && !dateline(tokens, entity)) {
        int times = entity.from() < lead ? LEAD_WEIGHT : 1;
        counts.merge(place(entity).ref(), weight(place(entity).kind()) * times, Integer::sum);
      }
    }
    return counts;
  }

  /// Whether a place in capitals opens a paragraph: it tells where the report was written.
  static boolean dateline(Tokens tokens, Entity entity) {
    return tokens.allCaps(entity.from()) && tokens.paragraphStart(entity.from());
  }

  private static Place place(Entity entity) {
    return ((Mention.OfPlace) entity.mention()).place();
  }

  private static int weight(PlaceKind kind) {
    return switch (kind) {
      case SITE, SETTLEMENT -> 4;
      case DIVISION, WATER, LAND, REGION -> 2;
      case COUNTRY, CONTINENT -> 1;
    };
  }
}
