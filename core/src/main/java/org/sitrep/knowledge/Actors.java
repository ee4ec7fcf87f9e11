package org.sitrep.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Actor;
import org.sitrep.model.PartialDate;

/// Those who act, by id.
public final class Actors {
  private final Map<String, ActorEntry> byId;

  Actors(List<String> records) {
    Map<String, ActorEntry> entries = new HashMap<>(records.size() * 2);
    for (String record : records) {
      String[] fields = record.split("\t", -1);
      entries.put(fields[0], read(fields));
    }
    this.byId = Collections.unmodifiableMap(entries);
  }

  private static ActorEntry read(String[] f) {
    String prefix = f[1].equals("person") ? "person:" : "actor:";
    String country = f[2].indexOf(',') < 0 ? f[2] : f[2].substring(0, f[2].indexOf(','));
    return new ActorEntry(
        new Actor(prefix + f[0], f[3], country, f[1]),
        f[4],
        PartialDate.parse(f[5]),
        PartialDate.parse(f[6]),
        roles(f[7]));
  }

  private static List<ActorEntry.Role> roles(String text) {
    List<ActorEntry.Role> roles = new ArrayList<>();
    for (String role : text.split(";")) {
      String[] parts = role.split("\\|", -1);
      if (parts.length >= 2) {
        roles.add(
            new ActorEntry.Role(
                parts[0].strip(), parts[1].strip(), date(parts, 2), date(parts, 3)));
      }
    }
    return roles;
  }

  private static Optional<PartialDate> date(String[] parts, int index) {
    return index < parts.length ? PartialDate.parse(parts[index]) : Optional.empty();
  }

  /// The last words of the names of all people, in no particular order.
  public List<String> surnames() {
    return byId.values().stream()
        .map(ActorEntry::actor)
        .filter(actor -> actor.kind().equals("person"))
        .map(actor -> actor.name().substring(actor.name().lastIndexOf(' ') + 1))
        .toList();
  }

  /// The actor of an id.
  public Optional<ActorEntry> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
