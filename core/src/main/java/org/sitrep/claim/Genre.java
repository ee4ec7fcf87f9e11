package org.sitrep.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.knowledge.EventType;
import org.sitrep.knowledge.Fields;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.Measures;
import org.sitrep.knowledge.Ontology;
import org.sitrep.model.Actor;
import org.sitrep.model.Claim;
import org.sitrep.model.Source;
import org.sitrep.model.Span;
import org.sitrep.model.Topic;
import org.sitrep.pack.Concept;

/// Tells claims of violence and disaster from their words borrowed for sport, the arts, markets and
/// science.
///
/// The topics of a text tell its field; the words that carry the claims themselves do not count. In
/// a text of peaceful fields a claim stands only with evidence of its own: a toll, an armed,
/// official or helping actor or voice, further words of grave fields in its sentence. A text that
/// holds such evidence is the graver for it, so that a bombing at a marathon stays one. What a
/// sentence only asks is no claim of violence in any text.
final class Genre {
  private static final String CONFLICT = "conflict";
  private static final String HAZARD = "hazard";
  private static final String PEOPLE = "people";
  private static final String QUESTION_MARKS = "?\u061f";
  private static final Set<String> EARNEST =
      Set.of(
          "military",
          "police",
          "armed-group",
          "militia",
          "rebels",
          "jihadists",
          "gang",
          "protesters",
          "court",
          "hospital",
          "rescue-service",
          "monitor",
          "un",
          "ngo");

  /// How often one topic counts at most.
  private static final int MOST = 3;

  private static final int FEW = 2;
  private static final int SOME = 3;
  private static final int MANY = 6;
  private static final int PROOF = 2;

  private final Reading reading;
  private final Ontology ontology;
  private final Measures measures;
  private final Fields fields;
  private final List<Topic> all;

  /// @param topics every word or phrase of the text that speaks of a topic
  Genre(Reading reading, Knowledge knowledge, List<Topic> topics) {
    this.reading = reading;
    this.ontology = knowledge.ontology();
    this.measures = knowledge.measures();
    this.fields = knowledge.fields();
    this.all = topics;
  }

  /// The claims that may be meant in earnest, in their order.
  List<Claim> keep(List<Claim> claims) {
    List<Claim> doubtful = claims.stream().filter(this::mayBeBorrowed).toList();
    if (doubtful.isEmpty()) {
      return claims;
    }
    List<Topic> topics = topics(doubtful);
    Balance whole = balance(topics, new Span(0, reading.document().text().length()));
    int proven = (int) doubtful.stream().filter(claim -> proof(claim) >= PROOF).count();
    Balance text = new Balance(whole.peaceful(), whole.grave() + PROOF * proven);
    List<Claim> kept = new ArrayList<>(claims);
    kept.removeIf(this::asked);
    if (text.peacefulMostly()) {
      kept.removeIf(claim -> mayBeBorrowed(claim) && !stands(claim, text, topics));
    }
    return kept;
  }

  /// A question does not tell that violence was done.
  private boolean asked(Claim claim) {
    String words = claim.text().stripTrailing();
    return !words.isEmpty()
        && QUESTION_MARKS.indexOf(words.charAt(words.length() - 1)) >= 0
        && ontology.type(claim.type()).violent()
        && proof(claim) == 0;
  }

  /// Violence and disaster, and the dead, hurt and missing that may come of them.
  private boolean mayBeBorrowed(Claim claim) {
    EventType type = ontology.type(claim.type());
    return type.violent()
        || type.group().equals(CONFLICT)
        || type.group().equals(HAZARD)
        || type.group().equals(PEOPLE) && ontology.mayBeViolent(type);
  }

  private boolean stands(Claim claim, Balance text, List<Topic> topics) {
    if (ontology.type(claim.type()).group().equals(HAZARD) && !text.peacefulByFar()) {
      return true;
    }
    Balance near = balance(topics, claim.span());
    int proof = proof(claim) + Math.min(PROOF, near.grave());
    return text.peaceful() < MANY && proof(claim) >= PROOF
        || proof - Math.min(1, near.peaceful()) >= (text.peaceful() > SOME ? PROOF : 1);
  }

  /// What of a claim itself speaks for its being meant: a toll, and actors and voices.
  private int proof(Claim claim) {
    boolean toll =
        claim.quantities().stream().anyMatch(quantity -> measures.casualty(quantity.measure()));
    boolean earnest =
        Stream.concat(
                Stream.concat(claim.agents().stream(), claim.targets().stream()).map(Actor::kind),
                claim.attribution().stream().map(Source::kind))
            .anyMatch(EARNEST::contains);
    return (toll ? PROOF : 0) + (earnest ? PROOF : 0);
  }

  /// The topics of the text but for those that the words of the claims themselves speak of, none
  /// more often than [#MOST].
  private List<Topic> topics(List<Claim> claims) {
    Map<String, Integer> counts = new HashMap<>();
    List<Topic> topics = new ArrayList<>();
    for (Topic topic : all) {
      if (claims.stream().noneMatch(claim -> claim.trigger().overlaps(topic.first()))
          && counts.merge(topic.id(), 1, Integer::sum) <= MOST) {
        topics.add(topic);
      }
    }
    return topics;
  }

  private Balance balance(List<Topic> topics, Span span) {
    int peaceful = 0;
    int grave = 0;
    for (Topic topic : topics) {
      if (span.contains(topic.first())) {
        switch (fields.tone(topic.id())) {
          case PEACEFUL -> peaceful++;
          case GRAVE -> grave++;
          case OPEN -> {}
        }
      }
    }
    return new Balance(peaceful + fiction(span), grave);
  }

  /// Words of sport, film and exercises (`words.txt`) in a span.
  private int fiction(Span span) {
    int count = 0;
    int from = reading.tokens().at(span.start());
    int to = reading.tokens().at(span.end() - 1) + 1;
    for (int i = from; i < to; i++) {
      count += reading.matches().has(i, Concept.FICTION) ? 1 : 0;
    }
    return count;
  }

  /// How many words speak for a peaceful field, and how many for a grave one.
  private record Balance(int peaceful, int grave) {
    boolean peacefulMostly() {
      return peaceful >= FEW && peaceful >= 2 * grave
          || peaceful >= SOME && 4 * peaceful >= 3 * grave;
    }

    boolean peacefulByFar() {
      return peaceful >= SOME && 3 * peaceful >= 4 * grave;
    }
  }
}
