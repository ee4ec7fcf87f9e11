package org.sitrep.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.sitrep.knowledge.ControlRules.Bound;
import org.sitrep.model.Control;
import org.sitrep.model.Place;

/// Plays what is said of one place in order of time.
///
/// Who is said to take a place ends what others were said to do there before; who breaks a siege
/// ends the siege. What is said of the same days stands side by side. Sides that act together
/// neither end nor contradict each other.
final class ControlHistory {
  private final BiPredicate<String, String> allied;
  private final List<ControlSpell> spells = new ArrayList<>();
  private final Map<String, ControlSpell> latest = new TreeMap<>();

  /// @param allied whether two sides act together
  ControlHistory(BiPredicate<String, String> allied) {
    this.allied = allied;
  }

  /// The spells that sayings about one place make.
  List<Control> of(Place place, List<ControlSaying> sayings) {
    List<ControlSaying> ordered = sayings.stream().sorted(ControlSaying.BY_TIME).toList();
    List<ControlSaying> said = ordered.stream().filter(saying -> !saying.denied()).toList();
    said.stream().filter(saying -> saying.date().isKnown()).forEach(this::play);
    said.stream().filter(saying -> !saying.date().isKnown()).forEach(this::playUndated);
    ordered.stream().filter(ControlSaying::denied).forEach(this::deny);
    compare();
    return spells.stream().map(spell -> spell.at(place)).toList();
  }

  private void deny(ControlSaying denial) {
    spells.stream().filter(spell -> spell.isOf(denial)).forEach(spell -> spell.deny(denial));
  }

  private void play(ControlSaying saying) {
    switch (saying.bound()) {
      case FROM -> {
        endOthers(saying);
        begin(saying);
      }
      case AT -> begin(saying);
      case UNTIL -> end(saying);
    }
  }

  /// What no one dates supports what is dated; alone, it was before all that begins on a day.
  private void playUndated(ControlSaying saying) {
    boolean over = saying.bound() == Bound.UNTIL;
    ControlSpell known = latest.get(key(saying));
    if (known != null && (!over || !known.isOpen())) {
      known.add(saying);
      return;
    }
    ControlSpell spell = start(saying);
    if (over) {
      spell.endItself(saying);
      return;
    }
    spells.stream()
        .filter(later -> later.begins() && ends(later.kind(), later.side(), spell))
        .findFirst()
        .ifPresent(spell::endBefore);
  }

  private void begin(ControlSaying saying) {
    ControlSpell known = latest.get(key(saying));
    if (known != null && (known.isOpen() || known.covers(saying))) {
      known.add(saying);
    } else {
      start(saying);
    }
  }

  private ControlSpell start(ControlSaying saying) {
    ControlSpell spell = new ControlSpell(saying);
    spells.add(spell);
    latest.put(key(saying), spell);
    return spell;
  }

  private static String key(ControlSaying saying) {
    return saying.kind() + ' ' + saying.side();
  }

  private void endOthers(ControlSaying saying) {
    latest.values().stream()
        .filter(
            spell ->
                spell.isOpen()
                    && spell.isBefore(saying)
                    && ends(saying.kind(), saying.side(), spell))
        .forEach(spell -> spell.end(saying));
  }

  /// Whether it ends a spell that a side comes to hold the place, or to reach it.
  private boolean ends(String kind, String side, ControlSpell spell) {
    boolean takes = kind.equals(Control.HELD);
    if (spell.side().equals(side)) {
      return takes && !spell.kind().equals(Control.HELD);
    }
    boolean relieves = kind.equals(Control.PARTLY) && spell.kind().equals(Control.BESIEGED);
    return !allied.test(spell.side(), side) && (takes || relieves);
  }

  /// Ends the latest spell of the side; one that is over already lasted till the latest day that is
  /// told.
  private void end(ControlSaying saying) {
    ControlSpell known = latest.get(key(saying));
    (known == null ? start(saying) : known).endItself(saying);
  }

  private void compare() {
    List<ControlSpell> current = new ArrayList<>();
    spells.stream()
        .filter(ControlSpell::isDated)
        .sorted(Comparator.comparing(ControlSpell::start))
        .forEach(
            spell -> {
              current.removeIf(other -> !other.stop().isAfter(spell.start()));
              current.stream().filter(other -> opposed(spell, other)).forEach(spell::compare);
              current.add(spell);
            });
  }

  private boolean opposed(ControlSpell one, ControlSpell other) {
    return !one.side().equals(other.side()) && !allied.test(one.side(), other.side());
  }
}
