package org.sitrep.app.write;

import java.util.List;
import java.util.Optional;
import org.sitrep.knowledge.EventType.Coding;
import org.sitrep.knowledge.Ontology;
import org.sitrep.model.Actor;
import org.sitrep.model.Claim;

/// Codes of an event in other schemes.
public final class Codes {
  private static final String STATE = "state:";
  private static final String CAPTURED = "territory-captured";
  private static final String LOST = "territory-lost";
  private static final String GOVERNMENT = "Government regains territory";
  private static final String NON_STATE = "Non-state actor overtakes territory";

  private final Ontology ontology;

  public Codes(Ontology ontology) {
    this.ontology = ontology;
  }

  /// The group of a type.
  public String group(String type) {
    return ontology.type(type).group();
  }

  /// Event and sub-event type of the ACLED codebook; who wins territory decides on the sub-event.
  public Optional<Coding> acled(String type, List<Actor> agents, List<Actor> targets) {
    Optional<Coding> coding = ontology.type(type).acled();
    return switch (type) {
      case CAPTURED -> coding.map(known -> won(known, agents, targets));
      case LOST -> coding.map(known -> won(known, targets, agents));
      default -> coding;
    };
  }

  private static Coding won(Coding usual, List<Actor> winners, List<Actor> losers) {
    if (!winners.isEmpty()) {
      return new Coding(usual.event(), isState(winners) ? GOVERNMENT : NON_STATE);
    }
    return isState(losers) ? new Coding(usual.event(), NON_STATE) : usual;
  }

  private static boolean isState(List<Actor> actors) {
    return actors.stream().anyMatch(actor -> actor.ref().startsWith(STATE));
  }

  /// Writes both codings of an event.
  public void write(Json json, String type, List<Actor> agents, List<Actor> targets) {
    coding(json, "plover", "event", "mode", ontology.type(type).plover());
    coding(json, "acled", "eventType", "subEventType", acled(type, agents, targets));
  }

  /// Writes both codings of a claim.
  public void write(Json json, Claim claim) {
    coding(json, "plover", "event", "mode", ontology.plover(claim));
    coding(
        json,
        "acled",
        "eventType",
        "subEventType",
        acled(claim.type(), claim.agents(), claim.targets()));
  }

  private static void coding(
      Json json, String name, String event, String detail, Optional<Coding> coding) {
    if (coding.isEmpty()) {
      json.none(name);
    } else {
      json.open(name)
          .text(event, coding.get().event())
          .known(detail, coding.get().detail())
          .close();
    }
  }
}
