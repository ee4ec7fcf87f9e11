package org.sitrep.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sitrep.pack.Fold;
import org.sitrep.text.Document;
import org.sitrep.text.Tokens;

/// How a language writes a range of numbers: words around two slots `{n}`.
final class RangePattern {
  /// Hashes of the literal words, 0 for a slot.
  private final long[] words;

  private RangePattern(List<Long> words) {
    this.words = words.stream().mapToLong(Long::longValue).toArray();
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
    if (words[0] != 0 && words[0] != tokens.word(i)) {
      return Optional.empty();
    }
    int at = i;
    double low = 0;
    double high = 0;
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
        low = n == 0 ? number.get().low() : low;
        high = n++ == 1 ? number.get().low() : high;
        fraction |= number.get().fraction();
        at = number.get().end();
      } else if (tokens.word(at++) != word) {
        return Optional.empty();
      }
    }
    if (n != 2 || low >= high) {
      return Optional.empty();
    }
    return Optional.of(
        new QuantityFinder.Bounded(
            OptionalDouble.of(low), OptionalDouble.of(high), false, fraction, false, i, at));
  }
}
