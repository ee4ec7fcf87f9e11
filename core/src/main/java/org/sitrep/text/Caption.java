package org.sitrep.text;

import org.sitrep.pack.Concept;

/// Tells captions: they begin with a caption's words, or carry a credit, a marked one anywhere, a
/// bare one at their end.
final class Caption {
  private static final int LONGEST = 90;
  private static final int SHORT = 45;
  private static final int CREDIT_REACH = 5;
  private static final int CREDIT_WORDS = 8;
  private static final int HOLDER_WORDS = 6;

  private final PageLine line;
  private final Tokens tokens;

  private Caption(PageLine line) {
    this.line = line;
    this.tokens = line.tokens();
  }

  static boolean is(PageLine line) {
    Caption caption = new Caption(line);
    return line.words() < LONGEST
            && (line.hit(line.first(), Concept.CAPTION) >= 0 || caption.credited())
        || line.words() < SHORT && (caption.holder() || caption.bracket() || caption.slashed());
  }

  private boolean credited() {
    Matches matches = line.matches();
    for (int hit = 0; hit < matches.count(); hit++) {
      if (matches.concept(hit) == Concept.CREDIT && line.signed(hit)) {
        boolean bare = matches.value(hit).isEmpty();
        if (!bare || matches.end(hit) >= tokens.count() - CREDIT_REACH) {
          return true;
        }
      }
    }
    return false;
  }

  /// The sign of copyright and up to a few names at the end: "© AFP", "(c) Jane Doe".
  private boolean holder() {
    for (int i = tokens.count() - 1; i >= 0; i--) {
      boolean letter =
          tokens.is(i - 1, '(')
              && tokens.is(i + 1, ')')
              && (tokens.is(i, 'c') || tokens.is(i, 'C'));
      if (tokens.is(i, '\u00A9') || letter) {
        return words(i + 1, tokens.count()) <= HOLDER_WORDS && named(letter ? i + 2 : i + 1);
      }
    }
    return false;
  }

  private boolean named(int from) {
    for (int i = from; i < tokens.count(); i++) {
      if (tokens.wordlike(i)) {
        return tokens.digits(i) || tokens.capital(i);
      }
    }
    return false;
  }

  /// A bracket that closes the paragraph and begins with a word of credits or captions, without the
  /// sign that it needs elsewhere: "(Photo City Museum)".
  private boolean bracket() {
    int open = open();
    int words = words(Math.max(open, 0), tokens.count());
    if (open < 0 || words < 2 || words > CREDIT_WORDS) {
      return false;
    }
    Matches matches = line.matches();
    return open + 1 < tokens.count()
        && (matches.has(open + 1, Concept.CREDIT) || matches.has(open + 1, Concept.CAPTION));
  }

  /// The bracket that the paragraph ends in, or -1.
  private int open() {
    int end = tokens.count() - 1;
    end -= tokens.is(end, '.') ? 1 : 0;
    if (!tokens.is(end, ')')) {
      return -1;
    }
    int i = end;
    while (i > 0 && !tokens.is(i, '(')) {
      i--;
    }
    return tokens.is(i, '(') ? i : -1;
  }

  /// A name and an agency with a slash between them behind the last sentence: "Jane Doe/AP",
  /// "REUTERS/File". Agencies alone sign articles: the name has two words, or one that is no agency
  /// behind the slash and outside brackets.
  private boolean slashed() {
    int from = tail();
    if (from == 0 || words(from, tokens.count()) > CREDIT_WORDS) {
      return false;
    }
    int slash = -1;
    boolean agency = false;
    int person = 0;
    for (int i = from; i < tokens.count(); i++) {
      slash = slash < 0 && tokens.is(i, '/') ? i : slash;
      if (tokens.wordlike(i) && !cased(i)) {
        return false;
      }
      agency |= tokens.allCaps(i);
      person += isPerson(i) ? 1 : 0;
    }
    boolean file = person == 1 && tokens.allCaps(from) && !tokens.is(from - 1, '(');
    return slash > from && agency && (person > 1 || file);
  }

  private boolean isPerson(int i) {
    return tokens.wordlike(i) && !tokens.allCaps(i) && !line.matches().has(i, Concept.ACTOR);
  }

  /// The token after the last full stop or bracket that opens; the number of tokens if the
  /// paragraph ends in a full stop itself.
  private int tail() {
    int i = tokens.count() - 1;
    if (tokens.is(i, '.') || tokens.is(i, '!') || tokens.is(i, '?')) {
      return tokens.count();
    }
    while (i >= 0 && !tokens.is(i, '.') && !tokens.is(i, '(') && !tokens.is(i, '|')) {
      i--;
    }
    return i + 1;
  }

  private boolean cased(int i) {
    return Character.isUpperCase(tokens.text().charAt(tokens.start(i)));
  }

  private int words(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += tokens.wordlike(i) ? 1 : 0;
    }
    return words;
  }
}
