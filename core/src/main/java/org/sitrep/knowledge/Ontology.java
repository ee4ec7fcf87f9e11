package org.sitrep.knowledge;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.model.Claim;
import org.sitrep.model.Status;

/// The event types.
public final class Ontology {
  private static final String SAME = "=";

  private final Map<String, EventType> types;
  private final Map<String, Intent> intents = new LinkedHashMap<>();

  /// Ids of types whose claims may be one happening with violence.
  private final Set<String> violence = new HashSet<>();

  /// @param records the types
  /// @param intents what a PLOVER category becomes where an act is only intended, or refused
  Ontology(List<String> records, List<String> intents) {
    for (String intent : intents) {
      String[] fields = intent.split("\t", -1);
      this.intents.put(fields[0], Intent.of(fields));
    }
    Map<String, EventType> byId = new LinkedHashMap<>();
    for (String record : records) {
      EventType type = read(record.split("\t", -1));
      byId.put(type.id(), type);
    }
    this.types = Collections.unmodifiableMap(byId);
    for (EventType type : types.values()) {
      if (types.values().stream().anyMatch(other -> other.violent() && other.mayBe(type))) {
        violence.add(type.id());
      }
    }
  }

  private static EventType read(String[] fields) {
    return new EventType(
        fields[0],
        fields[1],
        fields[2],
        coding(fields[3]),
        coding(fields[4]),
        fields[5],
        fields[6].isEmpty() ? fields[0] : fields[6],
        Arrays.stream(fields[7].split(";"))
            .map(String::strip)
            .filter(s -> !s.isEmpty())
            .collect(Collectors.toUnmodifiableSet()),
        fields[8].isEmpty() ? 5 : Integer.parseInt(fields[8]),
        fields[9].equals("yes"),
        fields[10].equals("yes"),
        new EventType.Roles(fields[11], fields[12], fields[13]),
        fields[14]);
  }

  private static Optional<EventType.Coding> coding(String text) {
    String[] parts = text.split("\\|", 2);
    String event = parts[0].strip();
    if (event.isEmpty() || event.equals("-")) {
      return Optional.empty();
    }
    String detail = parts.length < 2 ? "" : parts[1].strip();
    return Optional.of(new EventType.Coding(event, detail.equals("-") ? "" : detail));
  }

  /// A type by its id.
  ///
  /// @throws IllegalArgumentException if there is none
  public EventType type(String id) {
    EventType type = types.get(id);
    if (type == null) {
      throw new IllegalArgumentException("no event type " + id);
    }
    return type;
  }

  /// Whether claims of a type may be one happening with claims of a violent one.
  public boolean mayBeViolent(EventType type) {
    return violence.contains(type.id());
  }

  /// The PLOVER coding of a claim: that of its type, or of promising, threatening or refusing it
  /// where its agent only says that it will do it, or will not.
  public Optional<EventType.Coding> plover(Claim claim) {
    Optional<EventType.Coding> coding = type(claim.type()).plover();
    return claim.agents().isEmpty() ? coding : coding.map(c -> intended(c, claim.status()));
  }

  private EventType.Coding intended(EventType.Coding coding, Status status) {
    Intent intent = intents.get(coding.event());
    if (intent == null) {
      return coding;
    }
    String meant =
        switch (status) {
          case EXPECTED, CONDITIONAL -> intent.intended();
          case DENIED -> intent.refused();
          case ASSERTED, CONFIRMED, UNCONFIRMED -> coding.event();
        };
    return meant.equals(coding.event()) ? coding : new EventType.Coding(meant, "");
  }

  /// What each PLOVER category becomes where an act is only intended, or refused.
  public Collection<Intent> plover() {
    return Collections.unmodifiableCollection(intents.values());
  }

  /// A category of PLOVER.
  ///
  /// @param intended what it becomes where its agent says it will be done
  /// @param refused what it becomes where its agent says it will not
  public record Intent(String event, String intended, String refused) {
    private static Intent of(String[] fields) {
      return new Intent(
          fields[0],
          fields[1].equals(SAME) ? fields[0] : fields[1],
          fields[2].equals(SAME) ? fields[0] : fields[2]);
    }
  }

  /// All types, in the order of the table.
  public Collection<EventType> all() {
    return types.values();
  }
}
