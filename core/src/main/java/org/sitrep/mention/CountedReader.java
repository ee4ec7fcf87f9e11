package org.sitrep.mention;

import java.util.Optional;
import org.sitrep.knowledge.Measures;
import org.sitrep.pack.Concept;
import org.sitrep.text.Document;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Reads what a number counts: the unit or noun after it, and the state in the same clause that
/// befell the counted.
final class CountedReader {
  private static final String PERCENT = "percent";
  private static final int UNIT_REACH = 3;
  private static final int NOUN_REACH = 5;
  private static final int STATE_REACH = 14;

  private final Tokens tokens;
  private final Matches matches;
  private final Measures measures;

  CountedReader(Document document, Measures measures) {
    this.measures = measures;
    this.tokens = document.tokens();
    this.matches = document.matches();
  }

  /// What is counted.
  ///
  /// @param measure kebab-case
  /// @param unit empty for a plain count
  /// @param end token after the noun or unit
  record Counted(String measure, String unit, int end) {}

  /// Empty if the number counts nothing that is known.
  Optional<Counted> read(QuantityFinder.Bounded number) {
    int end = number.end();
    int unitHit = end < tokens.count() ? matches.first(end, Concept.UNIT) : -1;
    String unit = number.fraction() ? PERCENT : "";
    if (unitHit >= 0) {
      unit = matches.value(unitHit);
      end = matches.end(unitHit);
    } else if (number.from() > 0 && unit.isEmpty()) {
      unit = unitBefore(number.from());
    }
    if (end < tokens.count() && matches.has(end, Concept.TIME_UNIT)) {
      return Optional.empty();
    }
    int noun = counted(end);
    int before = noun < 0 && unit.isEmpty() ? countedBefore(number.from()) : -1;
    String what = noun >= 0 ? matches.value(noun) : before >= 0 ? matches.value(before) : "";
    String state = state(number.from(), end);
    if (!unit.isEmpty() && !unit.equals(PERCENT)) {
      return Optional.of(new Counted(unit, unit, end));
    }
    if (unit.equals(PERCENT) && state.isEmpty()) {
      state = stateInSentence(number.from());
    }
    String measure =
        unit.equals(PERCENT) ? measures.share(what, state) : measures.count(what, state);
    if (number.article()
        && !(before < 0 && noun >= 0 && !state.isEmpty() && measure.equals(state))) {
      return Optional.empty();
    }
    boolean bare = what.isEmpty() && !unit.equals(PERCENT) && !measures.casualty(state);
    if (bare || measure.isEmpty() && unit.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Counted(measure, unit, noun < 0 ? end : matches.end(noun)));
  }

  private String unitBefore(int from) {
    for (int i = from - 1; i >= Math.max(0, from - UNIT_REACH); i--) {
      int hit = matches.first(i, Concept.UNIT);
      if (hit >= 0
          && !matches.value(hit).equals(PERCENT)
          && (i == from - 1 || measures.told(matches.value(hit)))) {
        return matches.value(hit);
      }
      if (!matches.has(i, Concept.OF) && !matches.has(i, Concept.AT)) {
        return "";
      }
    }
    return "";
  }

  /// The counted noun: right after the number, past adjectives, prepositions and articles, before
  /// the next punctuation or verb.
  private int counted(int from) {
    for (int i = from; i < Math.min(tokens.count(), from + NOUN_REACH); i++) {
      if (!tokens.wordlike(i)
          || tokens.sentenceStart(i) && i > from
          || matches.has(i, Concept.SAY)) {
        return -1;
      }
      int hit = matches.first(i, Concept.COUNTED);
      if (hit >= 0) {
        return hit;
      }
      if (stops(i)) {
        return -1;
      }
    }
    return -1;
  }

  /// Past an auxiliary, a preposition other than "of", or what befell the counted, a noun is no
  /// longer what is counted.
  private boolean stops(int i) {
    return matches.has(i, Concept.PASSIVE)
        || matches.has(i, Concept.PERFECT)
        || matches.has(i, Concept.STATE)
        || !matches.has(i, Concept.OF)
            && (matches.has(i, Concept.AT)
                || matches.has(i, Concept.TO)
                || matches.has(i, Concept.FROM)
                || matches.has(i, Concept.BY));
  }

  /// The counted noun in front of an apposition: "its last fighters, between 5,000 and 10,000".
  private int countedBefore(int from) {
    int mark = from - 1;
    boolean apposed =
        mark > 1
            && (tokens.is(mark, ',')
                || tokens.is(mark, '\u2013')
                || tokens.is(mark, '\u2014')
                || tokens.is(mark, '('))
            && !tokens.sentenceStart(from);
    return apposed ? matches.first(mark - 1, Concept.COUNTED) : -1;
  }

  /// The nearest state word in the clause; of two as near, the one after the number.
  private String state(int from, int end) {
    int after = stateAfter(from, end);
    int before = stateBefore(from);
    boolean takesBefore = before >= 0 && (after < 0 || from - before < after - end + 1);
    int at = takesBefore ? before : after;
    return at < 0 ? "" : stateAt(at, from);
  }

  private int stateAfter(int from, int end) {
    int last = Math.min(tokens.sentenceTo(tokens.sentence(from)), end + STATE_REACH);
    for (int i = end; i < last && !clauseEnd(i); i++) {
      if (!stateAt(i, from).isEmpty()) {
        return i;
      }
      if (i > end && Character.isDigit(tokens.text().charAt(tokens.start(i)))) {
        return -1;
      }
    }
    return -1;
  }

  private int stateBefore(int from) {
    int first = Math.max(tokens.sentenceFrom(tokens.sentence(from)), from - STATE_REACH);
    for (int i = from - 1; i >= first && !clauseEnd(i); i--) {
      if (!stateAt(i, from).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  /// The state nearest before a share in its sentence, over clause boundaries: shares are often
  /// listed after one verb.
  private String stateInSentence(int from) {
    for (int i = from - 1; i >= tokens.sentenceFrom(tokens.sentence(from)); i--) {
      String state = stateAt(i, from);
      if (!state.isEmpty()) {
        return state;
      }
    }
    return "";
  }

  private boolean clauseEnd(int i) {
    return tokens.is(i, ',')
        || tokens.is(i, ';')
        || tokens.is(i, ':')
        || tokens.is(i, '(')
        || matches.has(i, Concept.SUBORDINATOR) && !matches.has(i, Concept.RELATIVE);
  }

  private String stateAt(int i, int number) {
    if (tokens.joined(i)) {
      return "";
    }
    int hit = matches.first(i, Concept.STATE);
    while (hit >= 0) {
      String value = matches.value(hit);
      int object = value.indexOf('>');
      if (object < 0) {
        return value;
      }
      if (nounInSentence(number, value.substring(object + 1))) {
        return value.substring(0, object);
      }
      hit = matches.next(hit);
    }
    return "";
  }

  private boolean nounInSentence(int token, String lemma) {
    int sentence = tokens.sentence(token);
    int to = matches.from(tokens.sentenceTo(sentence));
    for (int hit = matches.from(tokens.sentenceFrom(sentence)); hit < to; hit++) {
      if (matches.concept(hit) == Concept.NOUN && matches.value(hit).equals(lemma)) {
        return true;
      }
    }
    return false;
  }
}
