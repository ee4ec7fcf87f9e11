package org.sitrep.claim;

import java.util.Optional;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Tells whether the conditions of a noun trigger or a phrase hold.
final class NounTriggers {
  private static final int COMPLEMENT_REACH = 8;
  private static final int ATTRIBUTE_REACH = 5;

  private final Reading reading;
  private final Tokens tokens;
  private final Matches matches;
  private final Conditions conditions;

  NounTriggers(Reading reading, Conditions conditions) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
    this.conditions = conditions;
  }

  /// A noun trigger inside a longer name ("Storm" in a person's name) is none.
  boolean noun(int i) {
    Optional<Entity> actor = reading.entities().actorAt(i);
    return actor.isEmpty() || actor.get().to() == i + 1 && tokens.joined(i);
  }

  Optional<Candidate> fits(Clause clause, Trigger trigger, int hit) {
    int from = matches.token(hit);
    int to = matches.end(hit);
    Region after = new Region(to, Math.min(clause.to(), to + COMPLEMENT_REACH));
    Region before = new Region(Math.max(clause.from(), from - ATTRIBUTE_REACH), from);
    int object = -1;
    if (!trigger.objects().isEmpty()) {
      object = conditions.find(trigger.objects(), after);
      object = object < 0 ? conditions.find(trigger.objects(), before) : object;
      if (object < 0) {
        return Optional.empty();
      }
    }
    boolean ruledOut =
        conditions.find(trigger.forbidden(), new Region(before.from(), after.to())) >= 0
            || !trigger.subjects().isEmpty()
                && conditions.find(trigger.subjects(), new Region(clause.from(), clause.to())) < 0;
    return ruledOut
        ? Optional.empty()
        : Optional.of(new Candidate(trigger, from, to, clause, hit, object, false));
  }

  Optional<Candidate> phrase(Clause clause, Trigger trigger, int hit) {
    Region around = new Region(clause.from(), clause.to());
    boolean carried = clause.opening() != Clause.Opening.MAIN;
    Region said =
        carried ? new Region(tokens.sentenceFrom(clause.sentence()), clause.to()) : around;
    boolean objects =
        trigger.objects().isEmpty() || conditions.find(trigger.objects(), around) >= 0;
    boolean subjects =
        trigger.subjects().isEmpty() || conditions.find(trigger.subjects(), said) >= 0;
    boolean forbidden = conditions.find(trigger.forbidden(), around) >= 0;
    return objects && subjects && !forbidden
        ? Optional.of(
            new Candidate(trigger, matches.token(hit), matches.end(hit), clause, hit, -1, false))
        : Optional.empty();
  }
}
