package org.sitrep.app.page;

import java.nio.charset.Charset;
import java.util.List;

/// Guesses an encoding of one byte a letter by what the bytes would spell: words are of one script,
/// begin large or are small throughout, and hold no signs.
final class CharsetGuess {
  /// In order of preference where they tell the same.
  private static final List<Charset> KNOWN =
      List.of(
          Charset.forName("windows-1252"),
          Charset.forName("windows-1251"),
          Charset.forName("windows-1250"),
          Charset.forName("iso-8859-2"),
          Charset.forName("windows-1254"),
          Charset.forName("windows-1256"),
          Charset.forName("koi8-r"));

  private static final int SAMPLE = 200_000;

  private CharsetGuess() {}

  static Charset of(byte[] bytes) {
    Charset best = KNOWN.getFirst();
    double score = Double.NEGATIVE_INFINITY;
    for (Charset charset : KNOWN) {
      double its = score(new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset));
      if (its > score) {
        score = its;
        best = charset;
      }
    }
    return best;
  }

  /// What speaks for the letters beyond ASCII, each judged by the one before it.
  private static double score(String text) {
    double score = 0;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F) {
        score += fit(text.charAt(i - 1), c);
      }
    }
    return score;
  }

  private static double fit(char before, char c) {
    if (!Character.isLetter(c)) {
      return Character.isLetter(before) && !isMark(c) || Character.isISOControl(c) ? -1 : 0;
    }
    if (!Character.isLetter(before)) {
      return Character.isLowerCase(c) ? 0.3 : 0.2;
    }
    if (Character.UnicodeScript.of(before) != Character.UnicodeScript.of(c)) {
      return -1;
    }
    boolean turned = Character.isLowerCase(before) && Character.isUpperCase(c);
    return turned ? -1 : rare(c) ? 0.2 : 0.6;
  }

  /// Letters that hardly any language of news uses in the midst of words.
  private static boolean rare(char c) {
    return c == '\u00B9' || c == '\u00B3' || c == '\u00AA' || c == '\u00BA' || c > 0x2100;
  }

  private static boolean isMark(char c) {
    return c == '\u2019'
        || c == '\u201D'
        || c == '\u00BB'
        || c == '\u2026'
        || c == '\u2013'
        || c == '\u00A0';
  }
}
