package org.sitrep.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.Actor;

/// What happenings tell of who holds their place; see `knowledge/ontology/control.txt`.
public final class ControlRules {
  private final Map<String, List<Rule>> rules = new HashMap<>();
  private final Set<String> holders;

  /// @param lines tab-separated: event type, role, kind of control, bound
  /// @param holders kinds of actors that can hold a place
  public ControlRules(List<String> lines, List<String> holders) {
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      rules
          .computeIfAbsent(fields[0], type -> new ArrayList<>())
          .add(
              new Rule(
                  Role.valueOf(fields[1].toUpperCase(Locale.ROOT)),
                  fields[2],
                  Bound.valueOf(fields[3].toUpperCase(Locale.ROOT))));
    }
    this.holders = Set.copyOf(holders);
  }

  /// A role of an event.
  public enum Role {
    AGENT,
    TARGET
  }

  /// What the day of an event is to a spell of control.
  public enum Bound {
    FROM,
    UNTIL,
    AT
  }

  /// What a type of event tells of whoever stands in a role.
  ///
  /// @param kind `held`, `partly-held` or `besieged`
  public record Rule(Role role, String kind, Bound bound) {}

  /// What a type of event tells, nothing for most.
  public List<Rule> of(String type) {
    return rules.getOrDefault(type, List.of());
  }

  /// Whether an actor can hold or besiege a place: one that is known, and of a kind that can.
  public boolean mayHold(Actor actor) {
    return !actor.ref().isEmpty() && holders.contains(actor.kind());
  }
}
