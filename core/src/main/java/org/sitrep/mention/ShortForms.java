package org.sitrep.mention;

import org.sitrep.knowledge.Gazetteer;
import org.sitrep.text.Tokens;

/// Reads short forms of divisions: "Tenn." after a town and a comma, "B.C." by itself.
final class ShortForms {
  private static final int MOST_TOKENS = 4;

  private final Gazetteer gazetteer;
  private final Tokens tokens;

  ShortForms(Gazetteer gazetteer, Tokens tokens) {
    this.gazetteer = gazetteer;
    this.tokens = tokens;
  }

  /// The division that the tokens are a short form of, or [Gazetteer#NONE].
  int division(int from, int to) {
    return gazetteer.abbreviated(tokens.text(), tokens.start(from), tokens.end(to - 1));
  }

  /// The token after a short form at token `i` that has a stop inside, or one behind and a name
  /// with a comma before; `i` if there is none.
  int end(int i) {
    boolean inner =
        tokens.end(i) - tokens.start(i) > 2 && tokens.text().charAt(tokens.start(i) + 1) == '.';
    boolean afterName = i > 1 && tokens.is(i - 1, ',') && tokens.capital(i - 2);
    int to = inner || afterName ? reach(i) : i;
    while (to > i && !((inner || tokens.is(to - 1, '.')) && division(i, to) != Gazetteer.NONE)) {
      to--;
    }
    return to;
  }

  /// The token after a short form that follows the comma, if a bearer of the name before lies
  /// there; else `comma`.
  int endAfter(int comma, int posting) {
    if (!tokens.is(comma, ',')) {
      return comma;
    }
    for (int to = reach(comma + 1); to > comma + 1; to--) {
      int division = division(comma + 1, to);
      if (division != Gazetteer.NONE && bearerIn(posting, division)) {
        return to;
      }
    }
    return comma;
  }

  /// The end of the tokens from `i` on that no blank separates.
  private int reach(int i) {
    if (i >= tokens.count() || !tokens.capital(i)) {
      return i;
    }
    int to = i + 1;
    while (to < tokens.count() && to < i + MOST_TOKENS && tokens.start(to) == tokens.end(to - 1)) {
      to++;
    }
    return to;
  }

  private boolean bearerIn(int posting, int division) {
    for (int at = posting; ; at += Gazetteer.STEP) {
      if (gazetteer.division(gazetteer.bearer(at)) == division) {
        return true;
      }
      if (gazetteer.last(at)) {
        return false;
      }
    }
  }
}
