package org.sitrep.mention;

import java.util.BitSet;
import java.util.List;
import org.sitrep.model.Mention;
import org.sitrep.text.Tokens;

/// Which tokens are already part of a mention.
final class Occupied {
  private final Tokens tokens;
  private final BitSet taken = new BitSet();

  Occupied(Tokens tokens) {
    this.tokens = tokens;
  }

  void addAll(List<? extends Mention> mentions) {
    for (Mention mention : mentions) {
      int from = tokens.at(mention.span().start());
      taken.set(from, Math.max(from + 1, tokens.at(mention.span().end() - 1) + 1));
    }
  }

  /// Whether one of the tokens from `from` to before `to` is taken.
  boolean any(int from, int to) {
    int next = taken.nextSetBit(from);
    return next >= 0 && next < to;
  }
}
