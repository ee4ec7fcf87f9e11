package org.sitrep.text;

import org.sitrep.knowledge.Language;
import org.sitrep.pack.Concept;

/// A paragraph of a page, with its tokens and what its words stand for.
///
/// @param first its first word; the number of tokens if it has none
/// @param words how many words it has
record PageLine(Tokens tokens, Matches matches, int first, int words) {
  static PageLine of(String paragraph, Language language, Matcher matcher) {
    Tokens tokens = Tokenizer.split(paragraph, language);
    int first = tokens.count();
    int words = 0;
    for (int i = tokens.count() - 1; i >= 0; i--) {
      if (tokens.wordlike(i)) {
        first = i;
        words++;
      }
    }
    return new PageLine(tokens, matcher.match(tokens), first, words);
  }

  String text() {
    return tokens.text();
  }

  int count() {
    return tokens.count();
  }

  /// The longest hit of a concept at token `i` behind which its sign stands, or -1.
  int hit(int i, Concept concept) {
    int hit = i < count() ? matches.first(i, concept) : -1;
    while (hit >= 0 && !signed(hit)) {
      hit = matches.next(hit);
    }
    return hit;
  }

  /// Whether the sign stands behind a hit that it asks for.
  boolean signed(int hit) {
    String sign = matches.value(hit);
    return sign.isEmpty() || tokens.is(matches.end(hit), sign.charAt(0));
  }

  /// Whether a hit of a concept stands anywhere.
  boolean marked(Concept concept) {
    for (int hit = 0; hit < matches.count(); hit++) {
      if (matches.concept(hit) == concept && signed(hit)) {
        return true;
      }
    }
    return false;
  }

  /// Whether it is made of phrases of a concept and of numbers, and of nothing else.
  boolean wholly(Concept concept) {
    boolean found = false;
    int i = first;
    while (i < count()) {
      int hit = hit(i, concept);
      if (hit < 0 && tokens.wordlike(i) && !tokens.digits(i)) {
        return false;
      }
      found |= hit >= 0;
      i = hit < 0 ? i + 1 : matches.end(hit);
    }
    return found;
  }

  /// Whether it ends like a sentence.
  boolean closed() {
    int i = text().length() - 1;
    while (i > 0 && isQuote(text().charAt(i))) {
      i--;
    }
    char last = text().charAt(i);
    return last == '.' || last == '!' || last == '?' || last == '\u2026' || last == '\u061F';
  }

  private static boolean isQuote(char c) {
    return c == '"'
        || c == '\''
        || c == '\u201D'
        || c == '\u201C'
        || c == '\u00BB'
        || c == '\u2019';
  }

  /// Whether token `i` is a word that names are made of: with a capital, in a script that has such.
  boolean name(int i) {
    return i < count()
        && tokens.wordlike(i)
        && !tokens.digits(i)
        && tokens.capital(i)
        && !matches.has(i, Concept.WEEKDAY)
        && !matches.has(i, Concept.MONTH);
  }
}
