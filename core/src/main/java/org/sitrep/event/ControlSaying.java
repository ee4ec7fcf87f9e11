package org.sitrep.event;

import java.time.LocalDate;
import java.util.Comparator;
import org.sitrep.knowledge.ControlRules.Bound;
import org.sitrep.model.Actor;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.PartialDate;

/// What one event says of one who holds, or held, its place.
record ControlSaying(Event event, Actor holder, String kind, Bound bound) {
  private static final String STATE = "state:";

  /// In order of time: what no one dates comes first, what ends before what begins.
  static final Comparator<ControlSaying> BY_TIME =
      Comparator.comparing((ControlSaying saying) -> saying.date().from().orElse(LocalDate.MIN))
          .thenComparing(saying -> saying.bound == Bound.FROM)
          .thenComparing(saying -> saying.date().to().orElse(LocalDate.MIN))
          .thenComparing(saying -> saying.event.id())
          .thenComparing(saying -> saying.holder.ref())
          .thenComparing(ControlSaying::kind)
          .thenComparing(ControlSaying::bound);

  PartialDate date() {
    return event.date();
  }

  boolean denied() {
    return event.status() == EventStatus.DENIED;
  }

  String side() {
    return side(holder);
  }

  /// Whose side an actor is on: the forces of a state are all on the side of the state.
  static String side(Actor actor) {
    String ref = actor.ref();
    int force = ref.startsWith(STATE) ? ref.indexOf(':', STATE.length()) : -1;
    return force < 0 ? ref : ref.substring(0, force);
  }
}
