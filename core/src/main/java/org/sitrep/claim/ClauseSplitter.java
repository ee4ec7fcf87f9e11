package org.sitrep.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sitrep.claim.Clause.Opening;
import org.sitrep.model.Status;
import org.sitrep.pack.Concept;
import org.sitrep.pack.Flags;
import org.sitrep.text.Document;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Splits sentences into clauses.
///
/// Strong marks (; : dashes, quotation marks), relative and subordinating words always begin a
/// clause; a comma or a coordinating word does so only if a verb stands on both sides, so that
/// lists of nouns stay whole.
final class ClauseSplitter {
  private static final String DENIED = Status.DENIED.id();

  private final Tokens tokens;
  private final Matches matches;

  ClauseSplitter(Document document) {
    this.tokens = document.tokens();
    this.matches = document.matches();
  }

  /// All clauses of the document, in order; every token lies in one.
  List<Clause> split() {
    List<Clause> clauses = new ArrayList<>();
    for (int s = 0; s < tokens.sentenceCount(); s++) {
      sentence(s, clauses);
    }
    return Collections.unmodifiableList(clauses);
  }

  private void sentence(int s, List<Clause> clauses) {
    int from = tokens.sentenceFrom(s);
    int to = tokens.sentenceTo(s);
    Opening opening = Opening.MAIN;
    for (int i = from + 1; i < to; i++) {
      Opening here = openingAt(i, from, to);
      if (here != Opening.MAIN || strong(i)) {
        clauses.add(new Clause(from, i, s, opening));
        from = i;
        opening = here;
      }
    }
    clauses.add(new Clause(from, to, s, opening));
  }

  /// [Opening#MAIN] if no clause opens at token `i` by a word or comma.
  private Opening openingAt(int i, int from, int to) {
    if (tokens.is(i, ',')) {
      return verbal(from, i) && verbal(i + 1, nextBreak(i + 1, to)) ? Opening.COMMA : Opening.MAIN;
    }
    if (!tokens.wordlike(i)) {
      return Opening.MAIN;
    }
    if (said(i, from) && verbal(i, nextBreak(i, to))) {
      return Opening.SUBORDINATED;
    }
    if (matches.has(i, Concept.RELATIVE) && i > from + 1) {
      return Opening.RELATIVE;
    }
    if (matches.has(i, Concept.SUBORDINATOR) && subordinates(i, from, to)) {
      return Opening.SUBORDINATED;
    }
    boolean joins =
        matches.has(i, Concept.COORDINATOR)
            && verbal(from, i)
            && verbal(i + 1, nextBreak(i + 1, to));
    return joins ? Opening.COORDINATED : Opening.MAIN;
  }

  /// Whether a verb of saying ends right before token `i`, so that what is said may begin without a
  /// word of its own; what is denied or rejected mostly is a thing.
  private boolean said(int i, int from) {
    for (int k = Math.max(from, i - 3); k < i; k++) {
      int say = matches.first(k, Concept.SAY);
      if (say >= 0
          && matches.end(say) == i
          && !matches.value(say).equals(DENIED)
          && !noun(say)
          && !matches.flagged(say, Flags.GERUND)) {
        return true;
      }
    }
    return false;
  }

  /// A subordinating word opens a clause only if a verb follows it before the next break.
  private boolean subordinates(int i, int from, int to) {
    return i > from && !infinitiveMark(i) && verbal(i + 1, nextBreak(i + 1, to));
  }

  /// Whether the word is here the mark of an infinitive: part of a phrase that looks ahead, or
  /// right before an infinitive.
  private boolean infinitiveMark(int i) {
    if (!matches.has(i, Concept.INFINITIVE)) {
      return false;
    }
    for (int k = Math.max(0, i - 3); k < i; k++) {
      for (Concept ahead : List.of(Concept.FUTURE, Concept.PLANNED, Concept.PURPOSE)) {
        int hit = matches.first(k, ahead);
        if (hit >= 0 && matches.end(hit) > i) {
          return true;
        }
      }
    }
    int verb = i + 1 < tokens.count() ? matches.first(i + 1, Concept.VERB) : -1;
    return verb >= 0 && matches.flagged(verb, Flags.INFINITIVE);
  }

  private int nextBreak(int i, int to) {
    int end = i;
    while (end < to
        && !tokens.is(end, ',')
        && !strong(end)
        && !matches.has(end, Concept.RELATIVE)) {
      end++;
    }
    return end;
  }

  private boolean strong(int i) {
    return tokens.is(i, ';')
        || tokens.is(i, ':')
        || tokens.is(i, '\u2013')
        || tokens.is(i, '\u2014')
        || tokens.is(i, '\u201C')
        || tokens.is(i, '\u201D')
        || tokens.is(i, '"')
        || tokens.is(i, '\u00AB')
        || tokens.is(i, '\u00BB')
        || tokens.is(i, '(');
  }

  /// Whether a verb stands in the tokens: one that is known, or an auxiliary.
  private boolean verbal(int from, int to) {
    for (int hit = matches.from(from); hit < matches.count() && matches.token(hit) < to; hit++) {
      switch (matches.concept(hit)) {
        case VERB, SAY -> {
          if (!matches.flagged(hit, Flags.CAPITAL) && !noun(hit)) {
            return true;
          }
        }
        case PASSIVE, PERFECT, PLUPERFECT, FUTURE, POSSIBLE -> {
          if (Character.isLetter(tokens.text().charAt(tokens.start(matches.token(hit))))) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /// A verb's form right after an article or preposition is a noun of the same spelling.
  private boolean noun(int hit) {
    int i = matches.token(hit);
    return i > 0 && (matches.has(i - 1, Concept.ARTICLE) || matches.has(i - 1, Concept.OF));
  }
}
