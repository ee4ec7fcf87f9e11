package org.sitrep.app.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.knowledge.EventType;
import org.sitrep.knowledge.EventType.Coding;
import org.sitrep.knowledge.Ontology;

/// Tells the event types as a page of Markdown.
public final class OntologyPage {
  private static final String HEAD =
      """
      # Event types

      This page is made by `./sitrep ontology` from `knowledge/ontology`; change those files, not this one.

      Every claim and event has one type. A type is coded in three other schemes where they have a place for it: PLOVER (event and mode; A. Halterman and others, *PLOVER and POLECAT: A New Political Event Ontology and Dataset*, 2023), ACLED (event type and sub-event type of the ACLED codebook) and CAMEO (root category; P. Schrodt, *CAMEO Conflict and Mediation Event Observations: Event and Actor Codebook*, 2012).

      What an agent only says it will do, or will not, is another event in PLOVER: a claim with an agent is coded as promised (`AGREE`) or threatened (`THREATEN`) where its status is `expected` or `conditional`, and as refused (`REJECT`) where it is `denied`:

      """;

  private final StringBuilder out = new StringBuilder(HEAD);

  private OntologyPage() {}

  /// The page.
  public static String of(Ontology ontology) {
    OntologyPage page = new OntologyPage();
    page.intents(ontology);
    Map<String, List<EventType>> groups = new LinkedHashMap<>();
    ontology
        .all()
        .forEach(type -> groups.computeIfAbsent(type.group(), g -> new ArrayList<>()).add(type));
    groups.forEach(page::group);
    return page.out.toString();
  }

  private void intents(Ontology ontology) {
    row("PLOVER", "intended", "refused");
    row("---", "---", "---");
    ontology.plover().forEach(intent -> row(intent.event(), intent.intended(), intent.refused()));
  }

  private void group(String name, List<EventType> types) {
    out.append("\n## ").append(name).append("\n\n");
    row("type", "what must have happened", "agent", "target", "place", "PLOVER", "ACLED", "CAMEO");
    row("---", "---", "---", "---", "---", "---", "---", "---");
    for (EventType type : types) {
      row(
          "`" + type.id() + "`",
          type.definition() + " *" + type.example() + "*",
          type.roles().agent(),
          type.roles().target(),
          type.roles().place(),
          told(type.plover()),
          told(type.acled()),
          type.cameo());
    }
  }

  private static String told(Optional<Coding> coding) {
    return coding
        .map(c -> c.detail().isEmpty() ? c.event() : c.event() + ", " + c.detail())
        .orElse("-");
  }

  private void row(String... cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
