package org.sitrep.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.mention.TimePattern.Element;
import org.sitrep.model.TimeExpression;
import org.sitrep.pack.Concept;
import org.sitrep.text.Document;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Tries the time patterns of a language at one token of a document. Not safe for use by several
/// threads.
final class TimeMatcher {
  private static final int LONGEST_UNIT = 1_000_000;

  private final Map<Long, List<TimePattern>> byWord;
  private final List<TimePattern> bySlot;
  private final TimeSlots slots = new TimeSlots();
  private final TimeMaker maker = new TimeMaker(slots);
  private final NumberReader numbers;
  private final Tokens tokens;
  private final Matches matches;
  private int end;

  /// Patterns of one language, sorted for look-up; built once per language.
  record Patterns(Map<Long, List<TimePattern>> byWord, List<TimePattern> bySlot) {
    static Patterns of(List<String> lines) {
      Map<Long, List<TimePattern>> byWord = new HashMap<>();
      List<TimePattern> bySlot = new ArrayList<>();
      for (String line : lines) {
        for (TimePattern pattern : TimePattern.of(line)) {
          switch (pattern.elements().getFirst()) {
            case Element.Word word ->
                byWord.computeIfAbsent(word.hash(), h -> new ArrayList<>()).add(pattern);
            case Element.Slot slot -> bySlot.add(pattern);
          }
        }
      }
      return new Patterns(byWord, bySlot);
    }
  }

  TimeMatcher(Patterns patterns, Document document, NumberReader numbers) {
    this.byWord = patterns.byWord();
    this.bySlot = patterns.bySlot();
    this.tokens = document.tokens();
    this.matches = document.matches();
    this.numbers = numbers;
  }

  /// An expression of time, the token after it, and the part of the day it names, empty if none.
  record Found(TimeExpression time, int end, String part) {}

  /// The longest expression that begins at token `i`.
  Optional<Found> at(int i, boolean future) {
    Optional<Found> best = Optional.empty();
    List<TimePattern> literal = byWord.get(tokens.word(i));
    if (literal != null) {
      best = longest(literal, i, future, best);
    }
    return slotMayStart(i) ? longest(bySlot, i, future, best) : best;
  }

  private boolean slotMayStart(int i) {
    return Character.isDigit(tokens.text().charAt(tokens.start(i)))
        || matches.has(i, Concept.WEEKDAY)
        || matches.has(i, Concept.MONTH)
        || matches.has(i, Concept.DAY_PART)
        || matches.has(i, Concept.TIME_UNIT)
        || numbers.mayStart(i);
  }

  private Optional<Found> longest(
      List<TimePattern> patterns, int i, boolean future, Optional<Found> soFar) {
    Optional<Found> best = soFar;
    for (TimePattern pattern : patterns) {
      if (fits(pattern, i) && (best.isEmpty() || end > best.get().end())) {
        int foundEnd = end;
        Optional<TimeExpression> time = maker.make(pattern.rule(), future);
        if (time.isPresent()) {
          best = Optional.of(new Found(time.get(), foundEnd, slots.part));
        }
      }
    }
    return best;
  }

  private boolean fits(TimePattern pattern, int i) {
    slots.clear();
    end = i;
    for (Element element : pattern.elements()) {
      if (end >= tokens.count() || end > i && tokens.sentenceStart(end)) {
        return false;
      }
      boolean fits =
          switch (element) {
            case Element.Word word -> tokens.word(end) == word.hash() && end++ >= 0;
            case Element.Slot slot -> fill(slot.kind());
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private boolean fill(char kind) {
    return switch (kind) {
      case 'd' -> day();
      case 'y' ->
          tokens.digits(end) && !counts(end + 1) && slots.addYear(fourDigits(end)) && end++ >= 0;
      case 'm' -> concept(Concept.MONTH) && slots.addMonth(lastNumber());
      case 'w' -> weekday();
      case 'p' -> concept(Concept.DAY_PART) && setPart();
      case 'u' -> concept(Concept.TIME_UNIT) && setUnit();
      case 'n' -> number();
      default -> false;
    };
  }

  private int hit;

  private boolean concept(Concept concept) {
    hit = matches.first(end, concept);
    if (hit < 0) {
      return false;
    }
    end = matches.end(hit);
    return true;
  }

  private int lastNumber() {
    return Integer.parseInt(matches.value(hit));
  }

  private boolean weekday() {
    if (!concept(Concept.WEEKDAY)) {
      return false;
    }
    slots.weekday = lastNumber();
    return true;
  }

  private boolean setPart() {
    slots.part = matches.value(hit);
    return true;
  }

  private boolean setUnit() {
    slots.unit = matches.value(hit);
    return true;
  }

  /// One or two digits, with letters (`5th`) or a full stop as ordinal mark.
  private boolean day() {
    String text = tokens.string(end);
    int value = 0;
    int i = 0;
    while (i < text.length() && Character.isDigit(text.charAt(i))) {
      value = Math.min(999, value * 10 + Character.digit(text.charAt(i++), 10));
    }
    boolean ordinal = i > 0 && i <= 2 && (i == text.length() || text.length() - i <= 2);
    if (!ordinal || text.indexOf('.') >= 0 || text.indexOf(',') >= 0 || !slots.addDay(value)) {
      return false;
    }
    end++;
    if (tokens.is(end, '.') && end + 1 < tokens.count() && !tokens.sentenceStart(end + 1)) {
      end++;
    }
    return true;
  }

  /// Whether something countable follows, so that the number before is no year.
  private boolean counts(int i) {
    return i < tokens.count()
        && (matches.has(i, Concept.COUNTED)
            || matches.has(i, Concept.PEOPLE)
            || matches.has(i, Concept.MULTIPLIER)
            || matches.has(i, Concept.UNIT));
  }

  private int fourDigits(int i) {
    return tokens.end(i) - tokens.start(i) == 4 ? (int) numbers.digits(i) : 0;
  }

  private boolean number() {
    Optional<NumberReader.Found> found = numbers.at(end);
    if (found.isEmpty() || found.get().low() > LONGEST_UNIT) {
      return false;
    }
    slots.number = (int) found.get().low();
    end = found.get().end();
    return true;
  }
}
