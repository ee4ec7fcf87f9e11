package org.sitrep.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sitrep.pack.Fold;
import org.sitrep.text.Document;
import org.sitrep.text.Tokens;

/// How a language writes a range of numbers: words around two slots `{n}`.
///
/// @param words hashes of the literal words, 0 for a slot
record RangePattern(List<Long> words) {
  RangePattern {
    words = List.copyOf(words);
  }

  static RangePattern of(String line) {
    List<Long> words = new ArrayList<>();
    for (String part : line.strip().replace("{n}", " {n} ").split("\\s+")) {
      if (!part.isEmpty()) {
        words.add(part.equals("{n}") ? 0L : Fold.WORD.hash(part));
      }
    }
    return new RangePattern(words);
  }

  /// The range that begins at token `i`; the smaller number must come first.
  Optional<QuantityFinder.Bounded> at(Document document, NumberReader numbers, int i) {
    Tokens tokens = document.tokens();
    int at = i;
    double[] values = new double[2];
    int n = 0;
    boolean fraction = false;
    for (long word : words) {
      if (at >= tokens.count() || at > i && tokens.sentenceStart(at)) {
        return Optional.empty();
      }
      if (word == 0) {
        Optional<NumberReader.Found> number =
            numbers.mayStart(at) ? numbers.at(at) : Optional.empty();
        if (number.isEmpty() || n == 2) {
          return Optional.empty();
        }
        values[n++] = number.get().low();
        fraction |= number.get().fraction();
        at = number.get().end();
      } else if (tokens.word(at++) != word) {
        return Optional.empty();
      }
    }
    if (n != 2 || values[0] >= values[1]) {
      return Optional.empty();
    }
    return Optional.of(
        new QuantityFinder.Bounded(
            OptionalDouble.of(values[0]),
            OptionalDouble.of(values[1]),
            false,
            fraction,
            false,
            i,
            at));
  }
}
