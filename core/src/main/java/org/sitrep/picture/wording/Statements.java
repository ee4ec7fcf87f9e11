package org.sitrep.picture.wording;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Actor;
import org.sitrep.model.Control;
import org.sitrep.model.Event;
import org.sitrep.model.EventClaim;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Figure;
import org.sitrep.model.PartialDate;
import org.sitrep.model.PlaceKind;

/// Puts events, figures and control into words, from what is known of them alone.
public final class Statements {
  private static final int MOST_ACTORS = 3;

  private final Wording wording;
  private final Names names;
  private final Dates dates;

  public Statements(Knowledge knowledge, Wording wording) {
    this.wording = wording;
    this.names = new Names(knowledge, wording);
    this.dates = new Dates(wording);
  }

  /// What happened; a target that is the place itself, or an agent too, is not said twice, nor is
  /// the country of the agents. Of what did not happen, or not yet, only the label of its type is
  /// given, since statements are told as facts.
  public String of(Event event) {
    return isUntold(event)
        ? wording.labelled(event.type(), values(event))
        : wording.statement(event.type(), values(event));
  }

  /// Whether no more can be said of what happened than the label of its type, and where.
  public boolean isThin(Event event) {
    return isUntold(event) || of(event).equals(wording.labelled(event.type(), values(event)));
  }

  private static boolean isUntold(Event event) {
    return event.status() == EventStatus.EXPECTED || event.status() == EventStatus.DENIED;
  }

  private Map<String, String> values(Event event) {
    String place = event.place().map(names::of).orElse("");
    List<String> agents = names(event, event.agents());
    List<String> targets =
        names(event, event.targets()).stream()
            .filter(name -> !agents.contains(name) && !name.equals(place))
            .toList();
    String agent = shortened(agents, MOST_ACTORS);
    return Map.of(
        "agent",
        agent,
        "target",
        shortened(targets, MOST_ACTORS),
        "place",
        named(event, agent) ? "" : place);
  }

  /// Whether the agents' names tell the place already, as a force of the country does.
  private boolean named(Event event, String agents) {
    return event
        .place()
        .filter(
            place ->
                place.kind() == PlaceKind.COUNTRY
                    ? agents.contains(names.of(place))
                    : agents.equals(names.of(place)))
        .isPresent();
  }

  private List<String> names(Event event, List<Actor> actors) {
    return actors.stream()
        .map(actor -> names.of(actor, readable(event, actor)))
        .filter(name -> !name.isBlank())
        .distinct()
        .toList();
  }

  /// Whether a report in the reader's language names the actor so.
  private boolean readable(Event event, Actor actor) {
    return event.claims().stream()
        .filter(claim -> claim.language().equals(wording.tag()))
        .map(EventClaim::claim)
        .anyMatch(claim -> claim.agents().contains(actor) || claim.targets().contains(actor));
  }

  /// The names as a list of at most `most`, the last of which counts those left out.
  public String shortened(List<String> all, int most) {
    if (all.size() <= most) {
      return wording.join(all);
    }
    String others = wording.count("list.others", all.size() - most + 1);
    return wording.join(
        Stream.concat(all.subList(0, most - 1).stream(), Stream.of(others)).toList());
  }

  /// What is counted, of whom and where.
  public String of(Figure figure) {
    return Wording.capital(
        wording.phrase(
            "figure.label",
            Map.of(
                "measure", wording.label("measure", figure.measure()),
                "of", figure.of().map(names::of).orElse(""),
                "place", figure.place().map(names::of).orElse(""))));
  }

  /// Who is said to hold which place, since when and till when.
  public String of(Control control) {
    PartialDate since = control.since();
    PartialDate until = control.until();
    String over = control.over() ? wording.phrase("control.sometime") : "";
    return wording.phrase(
        "control." + control.kind(),
        Map.of(
            "place",
            names.of(control.place()),
            "holder",
            names.of(control.holder()),
            "date",
            since.isKnown() ? dates.text(since) : "",
            "until",
            until.isKnown() ? dates.text(until) : over));
  }
}
