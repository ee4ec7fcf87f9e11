package org.sitrep.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Mention;
import org.sitrep.text.Tokens;

/// The mentions of an article by token.
final class Entities {
  private final List<Entity> all = new ArrayList<>();
  private final int[] first;

  Entities(Tokens tokens, List<Mention> mentions) {
    this.first = new int[tokens.count() + 1];
    for (Mention mention : mentions) {
      int from = tokens.at(mention.span().start());
      int to = Math.max(from + 1, tokens.at(mention.span().end() - 1) + 1);
      all.add(new Entity(from, to, mention));
    }
    int next = 0;
    for (int i = 0; i <= tokens.count(); i++) {
      while (next < all.size() && all.get(next).from() < i) {
        next++;
      }
      first[i] = next;
    }
  }

  /// Mentions that begin at one of the tokens from `from` to before `to`, in order.
  List<Entity> within(int from, int to) {
    return from >= to ? List.of() : all.subList(first[from], first[Math.min(to, first.length - 1)]);
  }

  /// One that can act and covers token `i`.
  Optional<Entity> actorAt(int i) {
    for (int n = first[Math.max(0, i - 6)]; n < all.size() && all.get(n).from() <= i; n++) {
      if (all.get(n).acts() && all.get(n).to() > i) {
        return Optional.of(all.get(n));
      }
    }
    return Optional.empty();
  }

  /// A place, derived or not, that begins at token `i`.
  Optional<Mention.OfPlace> placeAt(int i) {
    for (Entity entity : within(i, i + 1)) {
      if (entity.mention() instanceof Mention.OfPlace place) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  /// Whether a place mention is only part of an actor's name or description.
  boolean insideActor(Entity place) {
    return actorAt(place.from()).filter(actor -> actor.to() >= place.to()).isPresent();
  }
}
