package org.sitrep.claim;

import java.util.List;
import org.sitrep.mention.Mentions;
import org.sitrep.model.PartialDate;
import org.sitrep.pack.Concept;
import org.sitrep.text.Document;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// One article while its claims are read: everything the readers of this floor share.
///
/// @param document text, tokens, lexicon hits
/// @param mentions what it speaks of
/// @param entities the same by token
/// @param clauses its clauses
/// @param published day of publication, as far as known
record Reading(
    Document document,
    Mentions mentions,
    Entities entities,
    List<Clause> clauses,
    PartialDate published) {
  private static final long PREPOSITIONS =
      Matches.bits(
          Concept.AT,
          Concept.BY,
          Concept.OF,
          Concept.FROM,
          Concept.TO,
          Concept.WITH,
          Concept.AGAINST,
          Concept.ACCORDING);
  private static final long STOPS =
      Matches.bits(
          Concept.VERB, Concept.SAY, Concept.PASSIVE, Concept.PERFECT, Concept.SUBORDINATOR);

  Reading {
    clauses = List.copyOf(clauses);
  }

  static Reading of(Document document, Mentions mentions, PartialDate published) {
    return new Reading(
        document,
        mentions,
        new Entities(document.tokens(), mentions.all()),
        new ClauseSplitter(document).split(),
        published);
  }

  Tokens tokens() {
    return document.tokens();
  }

  Matches matches() {
    return document.matches();
  }

  /// The clauses of one sentence.
  List<Clause> clausesOf(int sentence) {
    int low = 0;
    int high = clauses.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (clauses.get(middle).sentence() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < clauses.size() && clauses.get(end).sentence() == sentence) {
      end++;
    }
    return clauses.subList(low, end);
  }

  /// Whether token `i` is a preposition: its noun is then no subject or plain object.
  boolean preposition(int i) {
    Matches m = matches();
    return m.mayHave(i, PREPOSITIONS)
        && (m.has(i, Concept.AT)
            || m.has(i, Concept.BY)
            || m.has(i, Concept.OF)
            || m.has(i, Concept.FROM)
            || m.has(i, Concept.TO)
            || m.has(i, Concept.WITH)
            || m.has(i, Concept.AGAINST)
            || m.has(i, Concept.ACCORDING));
  }

  /// Whether a preposition governs token `i`: one stands before it with only articles, adjectives
  /// and names of the same phrase between.
  boolean governed(int i, int clauseFrom) {
    for (int k = i - 1; k >= Math.max(clauseFrom, i - 5); k--) {
      if (preposition(k)) {
        return true;
      }
      if (!tokens().wordlike(k) || stopsPhrase(k)) {
        return false;
      }
    }
    return false;
  }

  private boolean stopsPhrase(int k) {
    Matches m = matches();
    return m.mayHave(k, STOPS)
        && (m.has(k, Concept.VERB)
            || m.has(k, Concept.SAY)
            || m.has(k, Concept.PASSIVE)
            || m.has(k, Concept.PERFECT)
            || m.has(k, Concept.SUBORDINATOR));
  }
}
