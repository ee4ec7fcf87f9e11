package org.sitrep.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sitrep.knowledge.Measures;
import org.sitrep.model.Mention;
import org.sitrep.model.Quantity;
import org.sitrep.model.Span;
import org.sitrep.pack.Concept;
import org.sitrep.text.Document;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Finds numbers together with what they count.
///
/// Words before and after set the bounds: "at least", "more than", "nearly", "between … and …".
/// What is counted follows the number, or is a state that befell people in the same clause. A
/// number that counts nothing known is passed over.
final class QuantityFinder {
  private static final int COUNTED_WITHIN = 4;
  private final List<RangePattern> ranges;
  private final Measures measures;

  QuantityFinder(List<String> ranges, Measures measures) {
    this.measures = measures;
    this.ranges = ranges.stream().map(RangePattern::of).toList();
  }

  /// All quantities, in order.
  ///
  /// @param taken tokens that are dates, and so no quantities
  List<Mention.OfQuantity> find(Document document, Occupied taken) {
    Tokens tokens = document.tokens();
    NumberReader numbers = new NumberReader(document);
    CountedReader counted = new CountedReader(document, measures);
    List<Mention.OfQuantity> found = new ArrayList<>();
    for (int i = 0; i < tokens.count(); ) {
      if (!tokens.wordlike(i) || taken.any(i, i + 1) || identifies(document, i)) {
        i++;
        continue;
      }
      Optional<Bounded> number = number(document, numbers, i);
      if (number.isPresent() && !taken.any(i, number.get().end())) {
        counted
            .read(number.get())
            .ifPresent(quantity -> found.add(mention(document, number.get(), quantity)));
        i = number.get().end();
      } else {
        i++;
      }
    }
    return found;
  }

  /// A number with its bounds and the tokens it takes.
  record Bounded(
      OptionalDouble low,
      OptionalDouble high,
      boolean approximate,
      boolean fraction,
      boolean article,
      int from,
      int end) {
    /// The same number, read from a word that may be a mere article ("en", "ett").
    Bounded asArticle() {
      return new Bounded(low, high, approximate, fraction, true, from, end);
    }
  }

  /// A number right after a capitalised word names that thing ("Brigade 137"), unless the word
  /// opens the sentence; one beside a colon is a time of day or an ordinal. In a script without
  /// case a number that counts what follows, or whom the word before befell, names nothing.
  private static boolean identifies(Document document, int i) {
    Tokens tokens = document.tokens();
    boolean clock =
        tokens.is(i + 1, ':') && tokens.end(i) == tokens.start(i + 1)
            || tokens.is(i - 1, ':') && tokens.start(i) == tokens.end(i - 1);
    return clock
        || i > 0
            && tokens.digits(i)
            && tokens.capital(i - 1)
            && tokens.wordlike(i - 1)
            && !(tokens.sentenceStart(i - 1) && document.matches().has(i - 1, Concept.FREQUENT))
            && tokens.start(i) - tokens.end(i - 1) == 1
            && !bound(document.matches(), i - 1)
            && !(isCaseless(tokens, i - 1) && counts(document, i));
  }

  private static boolean isCaseless(Tokens tokens, int i) {
    return !Character.isUpperCase(tokens.text().charAt(tokens.start(i)));
  }

  private static boolean counts(Document document, int i) {
    Matches matches = document.matches();
    if (matches.has(i - 1, Concept.STATE)) {
      return true;
    }
    int last = Math.min(document.tokens().count(), i + COUNTED_WITHIN);
    for (int k = i + 1; k < last && document.tokens().wordlike(k); k++) {
      if (matches.has(k, Concept.TO) || matches.has(k, Concept.AT)) {
        return false;
      }
      if (matches.has(k, Concept.COUNTED) || matches.has(k, Concept.UNIT)) {
        return true;
      }
    }
    return false;
  }

  private static boolean bound(Matches matches, int i) {
    return matches.has(i, Concept.AT_LEAST)
        || matches.has(i, Concept.ABOUT)
        || matches.has(i, Concept.MORE_THAN)
        || matches.has(i, Concept.NEARLY)
        || matches.has(i, Concept.AT_MOST)
        || matches.has(i, Concept.LESS_THAN)
        || matches.has(i, Concept.AT);
  }

  private Optional<Bounded> number(Document document, NumberReader numbers, int i) {
    for (RangePattern pattern : ranges) {
      Optional<Bounded> range = pattern.at(document, numbers, i);
      if (range.isPresent()) {
        return range;
      }
    }
    if (!numbers.mayStart(i)) {
      return Optional.empty();
    }
    boolean article = document.matches().has(i, Concept.ARTICLE);
    return numbers
        .at(i)
        .map(
            number -> {
              Bounded bounded = bounded(document, i, number);
              return article && isOne(number) ? bounded.asArticle() : bounded;
            });
  }

  private static boolean isOne(NumberReader.Found number) {
    return !number.fraction() && number.low() == 1;
  }

  private static Bounded bounded(Document document, int i, NumberReader.Found number) {
    Tokens tokens = document.tokens();
    Matches matches = document.matches();
    int start = tokens.sentenceFrom(tokens.sentence(i));
    int from = i;
    Concept bound = Concept.ARTICLE;
    for (int k = i - 1; k >= Math.max(start, i - 4); k--) {
      Concept at = boundAt(matches, k, from);
      if (at != Concept.ARTICLE) {
        bound = bound == Concept.ARTICLE || at != Concept.ABOUT ? at : bound;
        from = k;
      }
    }
    int after = number.end() < tokens.count() ? afterwards(matches, number.end()) : -1;
    int end = after >= 0 ? matches.end(after) : number.end();
    if (after >= 0 && bound == Concept.ARTICLE) {
      bound = matches.concept(after);
    }
    return apply(bound, number, from, end);
  }

  /// The bound that a phrase from token `k` to before `end` sets; [Concept#ARTICLE] for none.
  private static Concept boundAt(Matches matches, int k, int end) {
    for (int hit = matches.from(k); hit < matches.from(k + 1); hit++) {
      switch (matches.concept(hit)) {
        case ABOUT, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, NEARLY -> {
          if (matches.end(hit) == end) {
            return matches.concept(hit);
          }
        }
        default -> {}
      }
    }
    return Concept.ARTICLE;
  }

  /// "or more", "or so" after the number; only phrases of two words and more, as single ones mostly
  /// belong to what follows.
  private static int afterwards(Matches matches, int i) {
    for (Concept concept : List.of(Concept.AT_LEAST, Concept.MORE_THAN, Concept.ABOUT)) {
      int hit = matches.first(i, concept);
      if (hit >= 0 && matches.length(hit) > 1) {
        return hit;
      }
    }
    return -1;
  }

  private static Bounded apply(Concept bound, NumberReader.Found number, int from, int end) {
    OptionalDouble low = OptionalDouble.of(number.low());
    OptionalDouble high =
        Double.isInfinite(number.high())
            ? OptionalDouble.empty()
            : OptionalDouble.of(number.high());
    boolean vague = number.vague();
    return switch (bound) {
      case AT_LEAST, MORE_THAN ->
          new Bounded(low, OptionalDouble.empty(), vague, number.fraction(), false, from, end);
      case AT_MOST, LESS_THAN ->
          new Bounded(OptionalDouble.empty(), high, vague, number.fraction(), false, from, end);
      case NEARLY ->
          new Bounded(
              OptionalDouble.of(StrictMath.floor(number.low() * 0.9)),
              high,
              true,
              number.fraction(),
              false,
              from,
              end);
      case ABOUT -> new Bounded(low, high, true, number.fraction(), false, from, end);
      default -> new Bounded(low, high, vague, number.fraction(), false, from, end);
    };
  }

  private static Mention.OfQuantity mention(
      Document document, Bounded number, CountedReader.Counted counted) {
    Span span = document.tokens().span(number.from(), Math.max(number.end(), counted.end()));
    String words = document.tokens().span(number.from(), number.end()).of(document.text());
    Quantity quantity =
        new Quantity(
            counted.measure(),
            number.low(),
            number.high(),
            number.approximate(),
            counted.unit(),
            words);
    return new Mention.OfQuantity(span, span.of(document.text()), quantity);
  }
}
