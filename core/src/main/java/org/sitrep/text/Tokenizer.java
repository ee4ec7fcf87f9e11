package org.sitrep.text;

import org.sitrep.knowledge.Language;
import org.sitrep.knowledge.Lexicon;
import org.sitrep.knowledge.Prefixes;
import org.sitrep.knowledge.WordCuts;
import org.sitrep.pack.Apostrophes;
import org.sitrep.pack.Fold;

/// Splits text into tokens and sentences, and words that grow together where the language says so.
public final class Tokenizer {
  private final String text;
  private final WordCuts cuts;
  private final TokenBuffer buffer;

  private Tokenizer(String text, WordCuts cuts) {
    this.text = text;
    this.cuts = cuts;
    this.buffer = new TokenBuffer(text);
  }

  /// Tokens of a text, with words and sentences as a language has them.
  public static Tokens split(String text, Language language) {
    return split(text, language.lexicon(), language.cuts());
  }

  /// @param lexicon tells abbreviations
  static Tokens split(String text, Lexicon lexicon, WordCuts cuts) {
    Tokenizer tokenizer = new Tokenizer(text, cuts);
    tokenizer.run();
    new SentenceMarker(tokenizer.buffer, lexicon).mark();
    return new Tokens(tokenizer.buffer);
  }

  private void run() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Sign.isLetter(c)) {
        i = word(i);
      } else if (Sign.isBlank(c)) {
        i++;
      } else if (Sign.isDigit(c)) {
        i = number(i);
      } else {
        i = sign(i);
      }
    }
  }

  /// A number takes in separators between digits, and letters that follow at once ("5th").
  private int number(int from) {
    int i = from;
    boolean letters = false;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean separator =
          (c == '.' || c == ',')
              && i + 1 < text.length()
              && Sign.isDigit(text.charAt(i + 1))
              && !letters;
      if (Sign.isLetter(c)) {
        letters = true;
      } else if (!Sign.isDigit(c) && !separator) {
        break;
      }
      i++;
    }
    buffer.add(from, i, Tokens.WORD | (letters ? 0 : Tokens.DIGITS) | joined(from));
    return numberEnding(i);
  }

  /// The ending of a number behind an apostrophe, where the language has such.
  private int numberEnding(int from) {
    int i = from + 1;
    if (!cuts.apostrophes().endings() || from >= text.length() || !isApostrophe(from)) {
      return from;
    }
    while (i < text.length() && Sign.isLetter(text.charAt(i))) {
      i++;
    }
    if (i == from + 1) {
      return from;
    }
    buffer.add(from, i, Tokens.WORD);
    return i;
  }

  private boolean isApostrophe(int i) {
    return Apostrophes.is(text.charAt(i));
  }

  private int word(int first) {
    int from = first;
    int to = wordEnd(from, from);
    int rest = cuts.apostrophes().afterElision(text, from, to);
    while (rest > from) {
      buffer.add(from, rest, shape(from, rest) | joined(from));
      if (rest >= to) {
        return rest;
      }
      from = rest;
      to = wordEnd(from, to);
      rest = cuts.apostrophes().afterElision(text, from, to);
    }
    return wholeWord(from, to);
  }

  private int wordEnd(int from, int known) {
    int to = known;
    while (to < text.length() && inWord(to, from)) {
      to++;
    }
    return to;
  }

  private int wholeWord(int from, int to) {
    int ending = cuts.apostrophes().beforeEnding(text, from, to);
    int end = ending < to ? ending : withoutGenitive(from, to);
    int shape = shape(from, ending);
    if (end == to) {
      parts(from, to, shape);
    } else {
      buffer.add(from, end, shape | joined(from));
      buffer.add(end, to, Tokens.WORD);
    }
    return afterColonEnding(to, shape);
  }

  /// Adds a word, or its particles and what is left of it. A particle has no capital, in scripts
  /// without case either.
  private void parts(int from, int to, int shape) {
    Prefixes prefixes = cuts.prefixes();
    int cut = prefixes.cut(text, from, to);
    if (cut == Prefixes.WHOLE) {
      buffer.add(from, to, shape | joined(from));
      return;
    }
    int middle = prefixes.first(text, from, to, cut);
    int rest = prefixes.second(text, from, to, cut);
    buffer.add(from, middle, Tokens.WORD | joined(from));
    if (rest > middle) {
      buffer.add(middle, rest, Tokens.WORD);
    }
    String left = prefixes.left(cut);
    buffer.add(
        rest,
        to,
        shape(rest, to),
        Fold.WORD.hash(left, text, rest, to, ""),
        Fold.NAME.hash(left, text, rest, to, ""));
  }

  private int shape(int from, int to) {
    int capitals = 0;
    int letters = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      letters += Sign.isAlphabetic(c) ? 1 : 0;
      capitals += Sign.isUpper(c) ? 1 : 0;
    }
    char first = text.charAt(from);
    boolean capital =
        Sign.isUpper(first)
            || Character.isTitleCase(first)
            || Character.isLetter(first) && !Character.isLowerCase(first);
    return Tokens.WORD
        | (capital ? Tokens.CAPITAL : 0)
        | (capitals > 1 && capitals == letters ? Tokens.CAPS : 0);
  }

  /// Nordic endings of abbreviations ("FN:s", "EU:n") are passed over: a colon and up to three
  /// small letters.
  private int afterColonEnding(int end, int shape) {
    int i = end + 1;
    if ((shape & Tokens.CAPS) == 0 || i >= text.length() || text.charAt(end) != ':') {
      return end;
    }
    while (i < text.length() && i - end <= 4 && Character.isLowerCase(text.charAt(i))) {
      i++;
    }
    boolean ending =
        i > end + 1
            && i - end <= 4
            && (i == text.length() || !Character.isLetterOrDigit(text.charAt(i)));
    return ending ? i : end;
  }

  private boolean inWord(int i, int from) {
    char c = text.charAt(i);
    if (Sign.isDigit(c)) {
      return i == from || !isCaseless(text.charAt(i - 1));
    }
    if (Sign.isLetter(c)) {
      return true;
    }
    if (c == '\u00AD') {
      return true;
    }
    boolean letterNext = i + 1 < text.length() && Sign.isLetter(text.charAt(i + 1));
    if (Apostrophes.is(c)) {
      return letterNext;
    }
    return c == '.' && isInitialDot(i, from, letterNext);
  }

  /// In a script without case a number may be written together with the particle before it.
  private static boolean isCaseless(char c) {
    return Sign.isLetter(c) && !Character.isUpperCase(c) && !Character.isLowerCase(c);
  }

  /// A dot after a single capital that another single letter or the end of such a chain follows:
  /// `U.S.`.
  private boolean isInitialDot(int i, int from, boolean letterNext) {
    if (!Character.isUpperCase(text.charAt(i - 1))) {
      return false;
    }
    boolean singleBefore = i - 1 == from || text.charAt(i - 2) == '.';
    boolean singleNext =
        letterNext
            && Character.isUpperCase(text.charAt(i + 1))
            && (i + 2 >= text.length() || !Sign.isLetter(text.charAt(i + 2)));
    boolean chainEnds = i - 2 > from && text.charAt(i - 2) == '.';
    return singleBefore && (singleNext || chainEnds);
  }

  private int withoutGenitive(int from, int end) {
    boolean genitive =
        end - from > 2
            && Character.toLowerCase(text.charAt(end - 1)) == 's'
            && isApostrophe(end - 2);
    return genitive ? end - 2 : end;
  }

  /// A hyphen between word characters makes no token; it joins the second to the first.
  private int joined(int from) {
    boolean hyphen =
        from >= 2
            && isHyphen(text.charAt(from - 1))
            && buffer.size() > 0
            && buffer.end(buffer.size() - 1) == from - 1
            && (buffer.shape(buffer.size() - 1) & Tokens.WORD) != 0;
    return hyphen ? Tokens.JOINED : 0;
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private int sign(int i) {
    char c = text.charAt(i);
    boolean joins =
        isHyphen(c)
            && i > 0
            && i + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(i - 1))
            && Character.isLetterOrDigit(text.charAt(i + 1))
            && !(Sign.isDigit(text.charAt(i - 1)) && Sign.isDigit(text.charAt(i + 1)));
    if (!joins) {
      int width = Character.isHighSurrogate(c) && i + 1 < text.length() ? 2 : 1;
      buffer.add(i, i + width, 0);
      return i + width;
    }
    return i + 1;
  }
}
