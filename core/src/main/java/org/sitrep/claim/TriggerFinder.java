package org.sitrep.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.sitrep.claim.Trigger.Kind;
import org.sitrep.knowledge.EventType;
import org.sitrep.knowledge.Ontology;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Finds the triggers of an article whose conditions hold; of several on one word the most
/// demanding is taken.
final class TriggerFinder {
  private static final String HAZARD = "hazard";

  private final List<Clause> clauses;
  private final Triggers triggers;
  private final Tokens tokens;
  private final Matches matches;
  private final VerbTriggers verbs;
  private final NounTriggers nouns;
  private final Ontology ontology;
  private final BitSet used = new BitSet();

  /// The sentence that was last looked through for words of fiction: triggers come in their order.
  private int looked = -1;

  private boolean fiction;

  TriggerFinder(Reading reading, Triggers triggers, Ontology ontology) {
    this.ontology = ontology;
    this.clauses = reading.clauses();
    this.triggers = triggers;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
    Conditions conditions = new Conditions(reading);
    this.verbs = new VerbTriggers(reading, conditions, ontology);
    this.nouns = new NounTriggers(reading, conditions);
  }

  /// All candidates, in order of clause, phrases and verbs before nouns within one.
  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (Clause clause : clauses) {
      for (Kind kind : List.of(Kind.PHRASE, Kind.VERB, Kind.NOUN)) {
        inClause(clause, kind, found);
      }
    }
    return found;
  }

  /// A sentence of sport, film or exercise carries no news of violence or disaster.
  private boolean fiction(int sentence) {
    if (sentence != looked) {
      looked = sentence;
      fiction =
          matches.within(
              tokens.sentenceFrom(sentence), tokens.sentenceTo(sentence), Concept.FICTION);
    }
    return fiction;
  }

  private void inClause(Clause clause, Kind kind, List<Candidate> found) {
    Concept concept =
        switch (kind) {
          case PHRASE -> Concept.PHRASE;
          case VERB -> Concept.VERB;
          case NOUN -> Concept.NOUN;
        };
    for (int i = clause.from(); i < clause.to(); i++) {
      if (used.get(i)) {
        continue;
      }
      Optional<Candidate> best = best(clause, kind, concept, i);
      if (best.isPresent()) {
        take(best.get());
        found.add(best.get());
      }
    }
  }

  private void take(Candidate candidate) {
    used.set(candidate.from(), candidate.to());
    if (candidate.objectAt() >= 0) {
      used.set(candidate.objectAt(), objectEnd(candidate.objectAt()));
    }
  }

  /// The token after the longest noun that begins at a token.
  private int objectEnd(int from) {
    int end = from + 1;
    for (int hit = matches.first(from, Concept.NOUN); hit >= 0; hit = matches.next(hit)) {
      end = Math.max(end, matches.end(hit));
    }
    return end;
  }

  private Optional<Candidate> best(Clause clause, Kind kind, Concept concept, int i) {
    Optional<Candidate> best = Optional.empty();
    int bestLength = 0;
    for (int hit = matches.first(i, concept); hit >= 0; hit = matches.next(hit)) {
      boolean outside = kind != Kind.PHRASE && matches.end(hit) > clause.to();
      if (outside || kind == Kind.NOUN && !nouns.noun(i)) {
        continue;
      }
      for (Trigger trigger : triggers.of(kind, matches.value(hit))) {
        Optional<Candidate> fits = fits(clause, trigger, hit);
        if (fits.isPresent()
            && (best.isEmpty()
                || matches.length(hit) > bestLength
                || matches.length(hit) == bestLength && better(fits.get(), best.get()))) {
          best = fits;
          bestLength = matches.length(hit);
        }
      }
    }
    return best;
  }

  /// The more demanding one; of two alike, the one whose object stands nearer.
  private boolean better(Candidate one, Candidate other) {
    int more = one.trigger().demands() - other.trigger().demands();
    boolean nearer =
        one.objectAt() >= 0
            && matches.has(one.objectAt(), Concept.NOUN)
            && other.objectAt() >= 0
            && Math.abs(one.objectAt() - one.from()) < Math.abs(other.objectAt() - other.from());
    return more > 0 || more == 0 && nearer;
  }

  private Optional<Candidate> fits(Clause clause, Trigger trigger, int hit) {
    if (ruledOut(trigger, clause.sentence())) {
      return Optional.empty();
    }
    return switch (trigger.kind()) {
      case VERB -> verbs.fits(clause, trigger, hit);
      case NOUN -> nouns.fits(clause, trigger, hit);
      case PHRASE -> nouns.phrase(clause, trigger, hit);
    };
  }

  private boolean ruledOut(Trigger trigger, int sentence) {
    EventType type = ontology.type(trigger.type());
    if ((type.violent() || type.group().equals(HAZARD)) && fiction(sentence)) {
      return true;
    }
    if (trigger.unless().isEmpty()) {
      return false;
    }
    int to = matches.from(tokens.sentenceTo(sentence));
    for (int h = matches.from(tokens.sentenceFrom(sentence)); h < to; h++) {
      if (matches.concept(h) == Concept.UNLESS && trigger.unless().contains(matches.value(h))) {
        return true;
      }
    }
    return false;
  }
}
