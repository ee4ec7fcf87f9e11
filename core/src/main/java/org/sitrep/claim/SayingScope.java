package org.sitrep.claim;

import java.util.List;
import org.sitrep.model.Status;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Tells what a verb of saying answers for: what follows it, or what stands before if nothing much
/// follows; where the verb comes last, what stands between its speaker and it.
final class SayingScope {
  private static final int OPENING = 5;

  private final Reading reading;
  private final Tokens tokens;
  private final Matches matches;
  private final boolean verbFinal;

  SayingScope(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
    this.verbFinal = reading.document().language().verbFinal();
  }

  /// @param i token of the verb
  /// @param end token after it
  Cue of(int i, int end, SourceReader.Found source, Status status, int from, int to) {
    int first = Math.min(i, source.from());
    int last = Math.max(end, source.to());
    boolean contentAfter = content(last, to);
    boolean contentBefore =
        first - from > 2
            && !tokens.wordlike(first - 1)
            && !(contentAfter
                && (matches.has(from, Concept.AFTER) || matches.has(from, Concept.SUBORDINATOR)));
    if (verbFinal && source.to() <= i && content(source.to(), i)) {
      return new Cue(i, Cue.Kind.SAYING, source, status, source.to(), end, true);
    }
    if (contentBefore && contentAfter) {
      return new Cue(i, Cue.Kind.SAYING, source, status, from, to, !subordinates(last, to));
    }
    return contentAfter
        ? new Cue(i, Cue.Kind.SAYING, source, status, last, objectEnd(i, last, to), false)
        : new Cue(i, Cue.Kind.SAYING, source, status, from, first, true);
  }

  /// A verb with a plain object ("announced the strikes") answers for no clause that merely dates
  /// or describes it.
  private int objectEnd(int verb, int last, int to) {
    Clause own = Clauses.at(reading.clauses(), verb);
    if (own.to() >= to || words(last, own.to()) < 2 || matches.has(last, Concept.SUBORDINATOR)) {
      return to;
    }
    for (Clause clause : clausesAfter(own)) {
      boolean aside =
          clause.opening() == Clause.Opening.COMMA && opensWith(clause, Concept.AFTER)
              || clause.opening() == Clause.Opening.RELATIVE && !subordinates(clause.from(), to)
              || clause.opening() == Clause.Opening.SUBORDINATED
                  && (matches.has(clause.from(), Concept.AFTER)
                      || matches.has(clause.from(), Concept.WHERE));
      if (aside) {
        return clause.from();
      }
    }
    return to;
  }

  /// Whether one of the first words of a clause is of that kind: ", a day after …".
  private boolean opensWith(Clause clause, Concept concept) {
    int end = Math.min(clause.to(), clause.from() + OPENING);
    return matches.within(clause.from(), end, concept);
  }

  /// How many words stand there that could be an object: none that tell a time.
  private int words(int from, int to) {
    int words = 0;
    for (int k = from; k < to; k++) {
      boolean time =
          matches.has(k, Concept.WEEKDAY)
              || matches.has(k, Concept.RELATIVE_TIME)
              || reading.preposition(k);
      words += tokens.wordlike(k) && !time ? 1 : 0;
    }
    return words;
  }

  private List<Clause> clausesAfter(Clause own) {
    return reading.clausesOf(own.sentence()).stream()
        .filter(clause -> clause.from() >= own.to())
        .limit(1)
        .toList();
  }

  private boolean subordinates(int i, int to) {
    return i < to && matches.has(i, Concept.SUBORDINATOR);
  }

  /// Whether what is said follows whom it was said to: "told the channel that …".
  private boolean saidBehind(int from, int to) {
    for (int k = from + 1; k + 2 < to && tokens.wordlike(k); k++) {
      if (matches.has(k, Concept.SUBORDINATOR)) {
        return true;
      }
    }
    return false;
  }

  /// Whether more than a few words stand between, so that something is said there.
  private boolean content(int from, int to) {
    int words = 0;
    for (int k = from; k < to; k++) {
      if (tokens.wordlike(k)
          && !matches.has(k, Concept.WEEKDAY)
          && !matches.has(k, Concept.ACCORDING)) {
        words++;
      }
      if (words <= 2
          && (matches.has(k, Concept.ACCORDING) || matches.has(k, Concept.TO) && words < 2)) {
        return saidBehind(k, to);
      }
    }
    return words > 2;
  }
}
