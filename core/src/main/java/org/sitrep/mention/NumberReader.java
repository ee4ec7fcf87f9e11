package org.sitrep.mention;

import java.util.List;
import java.util.Optional;
import org.sitrep.pack.Concept;
import org.sitrep.text.Document;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Reads numbers in digits and words, with the separators of the language. Not safe for use by
/// several threads.
final class NumberReader {
  private static final long BEGINNINGS =
      Matches.bits(Concept.NUMBER, Concept.MULTIPLIER, Concept.VAGUE, Concept.FRACTION);

  private final Tokens tokens;
  private final Matches matches;
  private final char decimal;
  private final String groups;

  /// The token last asked about, and the number there: patterns ask for the same one in turn.
  private int asked = -1;

  private Optional<Found> answer = Optional.empty();

  NumberReader(Document document) {
    this.tokens = document.tokens();
    this.matches = document.matches();
    List<String> points = document.language().settings().list("decimal");
    this.decimal = points.isEmpty() ? '.' : points.getFirst().charAt(0);
    this.groups = String.join("", document.language().settings().list("group"));
  }

  /// A number, or the bounds of a vague one.
  ///
  /// @param high greatest value meant; infinite if open
  /// @param vague whether the word names no exact number ("dozens")
  /// @param fraction whether it is a part of one ("a third"), given as per cent
  /// @param end token after it
  record Found(double low, double high, boolean vague, boolean fraction, int end) {}

  /// Whether a number can begin at token `i`.
  boolean mayStart(int i) {
    return tokens.number(i)
        || matches.mayHave(i, BEGINNINGS)
            && (matches.has(i, Concept.NUMBER)
                || matches.has(i, Concept.MULTIPLIER)
                || matches.has(i, Concept.VAGUE)
                || matches.has(i, Concept.FRACTION));
  }

  /// The number that begins at token `i`.
  Optional<Found> at(int i) {
    if (i != asked) {
      answer = read(i);
      asked = i;
    }
    return answer;
  }

  private Optional<Found> read(int i) {
    if (i >= tokens.count()) {
      return Optional.empty();
    }
    int vague = matches.first(i, Concept.VAGUE);
    if (vague >= 0) {
      return bounds(vague);
    }
    int fraction = matches.first(i, Concept.FRACTION);
    if (fraction >= 0) {
      return fraction(fraction);
    }
    return tokens.digits(i) ? inDigits(i) : inWords(i);
  }

  private Optional<Found> bounds(int hit) {
    String value = matches.value(hit);
    int dots = value.indexOf("..");
    double low = Double.parseDouble(value.substring(0, dots).strip());
    String high = value.substring(dots + 2).strip();
    double top = high.isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(high);
    return Optional.of(new Found(low, top, true, false, matches.end(hit)));
  }

  private Optional<Found> fraction(int hit) {
    String value = matches.value(hit);
    int slash = value.indexOf('/');
    double share =
        100
            * Double.parseDouble(value.substring(0, slash).strip())
            / Double.parseDouble(value.substring(slash + 1).strip());
    double rounded = StrictMath.round(share * 10) / 10.0;
    return Optional.of(new Found(rounded, rounded, false, true, matches.end(hit)));
  }

  private Optional<Found> inDigits(int i) {
    int end = i + 1;
    double value = digits(i);
    while (end < tokens.count() && group(end) && groups.indexOf(' ') >= 0) {
      value = value * 1000 + digits(end);
      end++;
    }
    return Optional.of(multiplied(value, end));
  }

  /// Three digits after one blank are a group of the same number.
  private boolean group(int i) {
    return tokens.digits(i)
        && tokens.end(i) - tokens.start(i) == 3
        && tokens.start(i) - tokens.end(i - 1) == 1
        && tokens.text().indexOf('.', tokens.start(i)) != tokens.start(i) + 1
        && tokens.end(i - 1) - tokens.start(i - 1) <= 3;
  }

  private Found multiplied(double value, int end) {
    double product = value;
    int next = end;
    int hit = next < tokens.count() ? matches.first(next, Concept.MULTIPLIER) : -1;
    while (hit >= 0) {
      product *= Double.parseDouble(matches.value(hit));
      next = matches.end(hit);
      hit = next < tokens.count() ? matches.first(next, Concept.MULTIPLIER) : -1;
    }
    return new Found(product, product, false, false, next);
  }

  private Optional<Found> inWords(int i) {
    double total = 0;
    double part = 0;
    int end = i;
    while (end < tokens.count() && (end == i || !tokens.sentenceStart(end))) {
      int number = matches.first(end, Concept.NUMBER);
      int multiplier = matches.first(end, Concept.MULTIPLIER);
      if (number >= 0 && joins(part, Double.parseDouble(matches.value(number)))) {
        part += Double.parseDouble(matches.value(number));
        end = matches.end(number);
      } else if (end > i
          && part >= 100
          && part % 100 == 0
          && matches.has(end, Concept.COORDINATOR)
          && joinsAfter(end + 1)) {
        end++;
      } else if (multiplier >= 0) {
        double factor = Double.parseDouble(matches.value(multiplier));
        part = Math.max(part, 1) * factor;
        if (factor >= 1000) {
          total += part;
          part = 0;
        }
        end = matches.end(multiplier);
      } else {
        break;
      }
    }
    double value = total + part;
    return end == i ? Optional.empty() : Optional.of(new Found(value, value, false, false, end));
  }

  /// Whether "and" is followed by a smaller number word: "three hundred and fifty".
  private boolean joinsAfter(int i) {
    int hit =
        i < tokens.count() && !tokens.sentenceStart(i) ? matches.first(i, Concept.NUMBER) : -1;
    return hit >= 0 && Double.parseDouble(matches.value(hit)) < 100;
  }

  /// Whether a number word goes on from what was read: units after tens, anything below a hundred
  /// after hundreds.
  private static boolean joins(double before, double next) {
    return before == 0
        || next < 10 && before % 10 == 0 && before % 100 >= 20
        || next < 100 && before >= 100 && before % 100 == 0;
  }

  /// The value of a token of digits with its separators: those of the language, and either if three
  /// digits follow.
  double digits(int i) {
    long whole = 0;
    double scale = 0;
    double fraction = 0;
    int from = tokens.start(i);
    int to = tokens.end(i);
    for (int k = from; k < to; k++) {
      char c = tokens.text().charAt(k);
      if (!Character.isDigit(c)) {
        if (isDecimal(c, k, from, to)) {
          scale = 1;
        }
      } else if (scale > 0) {
        scale /= 10;
        fraction += scale * Character.digit(c, 10);
      } else {
        whole = Math.min(whole * 10 + Character.digit(c, 10), 1_000_000_000_000_000L);
      }
    }
    return whole + StrictMath.round(fraction * 1e6) / 1e6;
  }

  private boolean isDecimal(char c, int at, int from, int to) {
    int digitsAfter = 0;
    for (int k = at + 1; k < to && Character.isDigit(tokens.text().charAt(k)); k++) {
      digitsAfter++;
    }
    boolean groups3 = digitsAfter == 3 && at > from && at - from <= 3;
    return c == decimal ? !(groups3 && groups.indexOf(c) >= 0) : !groups3;
  }
}
