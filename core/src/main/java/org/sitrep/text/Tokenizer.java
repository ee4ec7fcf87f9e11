package org.sitrep.text;

import org.sitrep.knowledge.Lexicon;
import org.sitrep.pack.Concept;

/// Splits text into tokens and sentences.
///
/// A sentence ends at a line break, or at a full stop, question or exclamation mark with its
/// closing quotation marks, unless the stop belongs to an abbreviation, an initial or an ordinal
/// number, or a small letter follows. It also ends after 250 tokens, so that what is done for each
/// pair of words in a sentence stays linear in the text.
public final class Tokenizer {
  private static final int LONGEST_SENTENCE = 250;

  private Tokenizer() {}

  /// Tokens of a text, with sentences by the abbreviations of a language.
  public static Tokens split(String text, Lexicon lexicon) {
    TokenBuffer buffer = new TokenBuffer(text);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c)) {
        i++;
      } else if (isDigit(c)) {
        i = number(text, i, buffer);
      } else if (isLetter(c)) {
        i = word(text, i, buffer);
      } else {
        i = sign(text, i, buffer);
      }
    }
    sentences(buffer, lexicon);
    return new Tokens(buffer);
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isDigit(char c) {
    return Character.isDigit(c);
  }

  private static boolean isInvisible(char c) {
    return c == '\u200B' || c == '\uFEFF' || Character.isISOControl(c);
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  /// A number takes in separators between digits, and letters that follow at once ("5th").
  private static int number(String text, int from, TokenBuffer buffer) {
    int i = from;
    boolean letters = false;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean separator =
          (c == '.' || c == ',')
              && i + 1 < text.length()
              && isDigit(text.charAt(i + 1))
              && !letters;
      if (isLetter(c)) {
        letters = true;
      } else if (!isDigit(c) && !separator) {
        break;
      }
      i++;
    }
    buffer.add(from, i, Tokens.WORD | (letters ? 0 : Tokens.DIGITS) | joined(text, from, buffer));
    return i;
  }

  private static int word(String text, int from, TokenBuffer buffer) {
    int i = from;
    int capitals = 0;
    int letters = 0;
    while (i < text.length() && inWord(text, i, from)) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      capitals += Character.isUpperCase(c) ? 1 : 0;
      i++;
    }
    int end = withoutGenitive(text, from, i);
    int shape = Tokens.WORD | joined(text, from, buffer);
    char first = text.charAt(from);
    if (Character.isUpperCase(first)
        || Character.isTitleCase(first)
        || (Character.isLetter(first) && !Character.isLowerCase(first))) {
      shape |= Tokens.CAPITAL;
    }
    if (capitals > 1 && capitals == letters) {
      shape |= Tokens.CAPS;
    }
    buffer.add(from, end, shape);
    if (end < i) {
      buffer.add(end, i, Tokens.WORD);
    }
    return afterColonEnding(text, i, shape);
  }

  /// Nordic endings of abbreviations ("FN:s", "EU:n") are passed over: a colon and up to three
  /// small letters.
  private static int afterColonEnding(String text, int end, int shape) {
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

  private static boolean inWord(String text, int i, int from) {
    char c = text.charAt(i);
    if (isLetter(c) || isDigit(c)) {
      return true;
    }
    if (c == '\u00AD') {
      return true;
    }
    boolean letterNext = i + 1 < text.length() && isLetter(text.charAt(i + 1));
    if (isApostrophe(c)) {
      return letterNext;
    }
    return c == '.' && isInitialDot(text, i, from, letterNext);
  }

  /// A dot after a single capital that another single letter or the end of such a chain follows:
  /// `U.S.`.
  private static boolean isInitialDot(String text, int i, int from, boolean letterNext) {
    if (!Character.isUpperCase(text.charAt(i - 1))) {
      return false;
    }
    boolean singleBefore = i - 1 == from || text.charAt(i - 2) == '.';
    boolean singleNext =
        letterNext
            && Character.isUpperCase(text.charAt(i + 1))
            && (i + 2 >= text.length() || !isLetter(text.charAt(i + 2)));
    boolean chainEnds = i - 2 > from && text.charAt(i - 2) == '.';
    return singleBefore && (singleNext || chainEnds);
  }

  private static int withoutGenitive(String text, int from, int end) {
    boolean genitive =
        end - from > 2
            && Character.toLowerCase(text.charAt(end - 1)) == 's'
            && isApostrophe(text.charAt(end - 2));
    return genitive ? end - 2 : end;
  }

  /// A hyphen between word characters makes no token; it joins the second to the first.
  private static int joined(String text, int from, TokenBuffer buffer) {
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

  private static int sign(String text, int i, TokenBuffer buffer) {
    char c = text.charAt(i);
    boolean joins =
        isHyphen(c)
            && i > 0
            && i + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(i - 1))
            && Character.isLetterOrDigit(text.charAt(i + 1))
            && !(isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1)));
    if (!joins) {
      int width = Character.isHighSurrogate(c) && i + 1 < text.length() ? 2 : 1;
      buffer.add(i, i + width, 0);
      return i + width;
    }
    return i + 1;
  }

  private static void sentences(TokenBuffer buffer, Lexicon lexicon) {
    boolean first = true;
    int from = 0;
    for (int i = 0; i < buffer.size(); i++) {
      if (i > 0 && !first && (lineBreak(buffer, i) || i - from >= LONGEST_SENTENCE)) {
        first = true;
      }
      if (first) {
        buffer.mark(i, Tokens.FIRST);
        first = false;
        from = i;
      }
      if (ends(buffer, i, lexicon)) {
        while (i + 1 < buffer.size() && closes(buffer, i + 1)) {
          i++;
        }
        first = true;
      }
    }
  }

  private static boolean lineBreak(TokenBuffer buffer, int i) {
    for (int k = buffer.end(i - 1); k < buffer.start(i); k++) {
      if (buffer.text().charAt(k) == '\n') {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(TokenBuffer buffer, int i, Lexicon lexicon) {
    char c = buffer.text().charAt(buffer.start(i));
    if (c == '?' || c == '!' || c == '\u061F' || c == '\u2026') {
      return !smallFollows(buffer, i);
    }
    if (c != '.' || (buffer.shape(i) & Tokens.WORD) != 0) {
      return endsInDottedWord(buffer, i)
          && !smallFollows(buffer, i)
          && capitalWordFollows(buffer, i);
    }
    return !smallFollows(buffer, i) && (i == 0 || !abbreviated(buffer, i - 1, lexicon));
  }

  /// "…the U.S. The…" ends a sentence; "U.S. Army" does not, and the two cannot be told apart by
  /// form: only a quotation mark ends it.
  private static boolean capitalWordFollows(TokenBuffer buffer, int i) {
    return i + 1 < buffer.size() && closes(buffer, i + 1);
  }

  private static boolean endsInDottedWord(TokenBuffer buffer, int i) {
    return (buffer.shape(i) & Tokens.WORD) != 0 && buffer.text().charAt(buffer.end(i) - 1) == '.';
  }

  private static boolean smallFollows(TokenBuffer buffer, int i) {
    for (int k = buffer.end(i); k < buffer.text().length(); k++) {
      char c = buffer.text().charAt(k);
      if (c == '\n') {
        return false;
      }
      if (Character.isLetterOrDigit(c)) {
        return Character.isLowerCase(c);
      }
      if (c == ',' || c == ';') {
        return true;
      }
    }
    return false;
  }

  private static boolean abbreviated(TokenBuffer buffer, int before, Lexicon lexicon) {
    if (buffer.end(before) != buffer.start(before + 1)) {
      return false;
    }
    boolean initial =
        buffer.end(before) - buffer.start(before) == 1
            && (buffer.shape(before) & Tokens.CAPITAL) != 0;
    return initial || lexicon.has(buffer.word(before), Concept.ABBREVIATION);
  }

  private static boolean closes(TokenBuffer buffer, int i) {
    char c = buffer.text().charAt(buffer.start(i));
    boolean closer =
        c == '"' || c == '\u201D' || c == '\u2019' || c == '\u00BB' || c == ')' || c == ']';
    return closer && buffer.end(i - 1) == buffer.start(i);
  }
}
