package org.sitrep.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntPredicate;
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

  private static final long BEGINNINGS =
      Matches.bits(Concept.WEEKDAY, Concept.MONTH, Concept.DAY_PART, Concept.TIME_UNIT);

  /// The kinds of slots, one bit for each.
  private static final String SLOTS = "dymwpun";

  private final Patterns patterns;
  private final TimeSlots slots = new TimeSlots();
  private final TimeMaker maker = new TimeMaker(slots);
  private final NumberReader numbers;
  private final IntPredicate future;
  private final Tokens tokens;
  private final Matches matches;
  private int end;

  /// The token whose slots were asked for last, and what they are.
  private int slotsAt = -1;

  private int slotsThere;

  /// Patterns of one language, sorted for look-up; built once per language.
  static final class Patterns {
    private final Map<Long, List<TimePattern>> byWord = new HashMap<>();
    private final List<TimePattern> bySlot = new ArrayList<>();

    /// Those that begin with one of some slots, by the bits of the slots; made when asked for.
    private final AtomicReferenceArray<List<TimePattern>> bySlots =
        new AtomicReferenceArray<>(1 << SLOTS.length());

    /// The words that patterns begin with: few words of a text are one of them.
    private final LongSet words;

    private Patterns(List<String> lines) {
      for (String line : lines) {
        for (TimePattern pattern : TimePattern.of(line)) {
          switch (pattern.elements().getFirst()) {
            case Element.Word word ->
                byWord.computeIfAbsent(word.hash(), h -> new ArrayList<>()).add(pattern);
            case Element.Slot slot -> bySlot.add(pattern);
          }
        }
      }
      words = new LongSet(byWord.size());
      byWord.keySet().forEach(words::add);
    }

    static Patterns of(List<String> lines) {
      return new Patterns(lines);
    }

    List<TimePattern> of(long word) {
      return words.contains(word) ? byWord.getOrDefault(word, List.of()) : List.of();
    }

    /// Those that begin with one of some slots, in order.
    List<TimePattern> beginning(int slots) {
      List<TimePattern> known = bySlots.get(slots);
      if (known == null) {
        known = bySlot.stream().filter(pattern -> begins(pattern, slots)).toList();
        bySlots.set(slots, known);
      }
      return known;
    }

    private static boolean begins(TimePattern pattern, int slots) {
      return pattern.elements().getFirst() instanceof Element.Slot(char kind)
          && (slots & bit(kind)) != 0;
    }
  }

  /// @param future whether the words before a token look ahead
  TimeMatcher(Patterns patterns, Document document, NumberReader numbers, IntPredicate future) {
    this.patterns = patterns;
    this.future = future;
    this.tokens = document.tokens();
    this.matches = document.matches();
    this.numbers = numbers;
  }

  /// An expression of time, the token after it, and the part of the day it names, empty if none.
  record Found(TimeExpression time, int end, String part) {}

  /// The longest expression that begins at token `i`.
  Optional<Found> at(int i) {
    Optional<Found> best = longest(patterns.of(tokens.word(i)), i, Optional.empty());
    int slots = slots(i);
    return slots == 0 ? best : longest(patterns.beginning(slots), i, best);
  }

  /// The slots that token `i` may fill.
  private int slots(int i) {
    if (i != slotsAt) {
      slotsThere = slotMayStart(i) ? findSlots(i) : 0;
      slotsAt = i;
    }
    return slotsThere;
  }

  private static int bit(char kind) {
    int number = SLOTS.indexOf(kind);
    return number < 0 ? 0 : 1 << number;
  }

  private int findSlots(int i) {
    boolean[] fits = {
      tokens.number(i),
      tokens.digits(i),
      matches.has(i, Concept.MONTH),
      matches.has(i, Concept.WEEKDAY),
      matches.has(i, Concept.DAY_PART),
      matches.has(i, Concept.TIME_UNIT),
      numbers.at(i).isPresent(),
    };
    int bits = 0;
    for (int n = 0; n < fits.length; n++) {
      bits |= fits[n] ? 1 << n : 0;
    }
    return bits;
  }

  private boolean slotMayStart(int i) {
    return numbers.mayStart(i)
        || matches.mayHave(i, BEGINNINGS)
            && (matches.has(i, Concept.WEEKDAY)
                || matches.has(i, Concept.MONTH)
                || matches.has(i, Concept.DAY_PART)
                || matches.has(i, Concept.TIME_UNIT));
  }

  private Optional<Found> longest(List<TimePattern> patterns, int i, Optional<Found> soFar) {
    Optional<Found> best = soFar;
    for (int n = 0; n < patterns.size(); n++) {
      TimePattern pattern = patterns.get(n);
      if (mayFit(pattern, i) && fits(pattern, i) && (best.isEmpty() || end > best.get().end())) {
        int foundEnd = end;
        Optional<TimeExpression> time = maker.make(pattern.rule(), future.test(i));
        if (time.isPresent()) {
          best = Optional.of(new Found(time.get(), foundEnd, slots.part));
        }
      }
    }
    return best;
  }

  /// The quick question: many patterns begin with the same word, few go on with the next.
  private boolean mayFit(TimePattern pattern, int i) {
    List<Element> elements = pattern.elements();
    if (elements.size() == 1 || elements.getFirst() instanceof Element.Slot) {
      return true;
    }
    if (i + 1 >= tokens.count() || tokens.sentenceStart(i + 1)) {
      return false;
    }
    return switch (elements.get(1)) {
      case Element.Word word -> tokens.word(i + 1) == word.hash();
      case Element.Slot slot -> (slots(i + 1) & bit(slot.kind())) != 0;
    };
  }

  private boolean fits(TimePattern pattern, int i) {
    slots.clear();
    end = i;
    List<Element> elements = pattern.elements();
    for (int n = 0; n < elements.size(); n++) {
      if (end >= tokens.count() || end > i && tokens.sentenceStart(end)) {
        return false;
      }
      boolean fits =
          switch (elements.get(n)) {
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
    String text = tokens.text();
    int from = tokens.start(end);
    int to = tokens.end(end);
    int value = 0;
    int i = from;
    while (i < to && Character.isDigit(text.charAt(i))) {
      value = Math.min(999, value * 10 + Character.digit(text.charAt(i++), 10));
    }
    boolean ordinal = i > from && i - from <= 2 && to - i <= 2;
    if (!ordinal || has(from, to, '.') || has(from, to, ',') || !slots.addDay(value)) {
      return false;
    }
    end++;
    if (tokens.is(end, '.') && end + 1 < tokens.count() && !tokens.sentenceStart(end + 1)) {
      end++;
    }
    return true;
  }

  private boolean has(int from, int to, char sign) {
    return tokens.text().indexOf(sign, from, to) >= 0;
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
