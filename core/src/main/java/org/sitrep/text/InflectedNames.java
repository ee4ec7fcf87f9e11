package org.sitrep.text;

import java.util.EnumSet;
import java.util.Set;
import org.sitrep.knowledge.Lexicon;
import org.sitrep.knowledge.NameEndings;
import org.sitrep.pack.Concept;
import org.sitrep.pack.Fold;
import org.sitrep.pack.Hash;
import org.sitrep.pack.PhraseTable;

/// Finds the names that a lexicon lists in their basic form where the text has them inflected: any
/// word of a name may be.
///
/// A name begins with a capital, or in a script without case. What the lexicon knows as a name as
/// it stands is left alone.
final class InflectedNames {
  private static final Set<Concept> NAMES =
      EnumSet.of(Concept.ACTOR, Concept.COUNTRY, Concept.PLACE_NAME, Concept.GIVEN_NAME);

  private final Lexicon lexicon;
  private final NameEndings endings;
  private final Matcher matcher;

  InflectedNames(Lexicon lexicon, NameEndings endings, Matcher matcher) {
    this.lexicon = lexicon;
    this.endings = endings;
    this.matcher = matcher;
  }

  /// Adds the names that begin at token `i`, to hits that hold, from number `before` on, what was
  /// found there as it stands.
  void match(Tokens tokens, int i, int before, MatchBuffer hits) {
    if (!endings.isEmpty() && tokens.capital(i)) {
      new Walk(tokens, i, before, hits).word(i, 0, false);
    }
  }

  /// The search for names that begin at one token.
  private final class Walk {
    private final Tokens tokens;
    private final int first;
    private final int before;
    private final MatchBuffer hits;

    Walk(Tokens tokens, int first, int before, MatchBuffer hits) {
      this.tokens = tokens;
      this.first = first;
      this.before = before;
      this.hits = hits;
    }

    /// Tries token `n` as the next word of a name, as it stands and in each basic form.
    void word(int n, long phrase, boolean inflected) {
      if (n >= tokens.count() || !tokens.wordlike(n) || n > first && tokens.sentenceStart(n)) {
        return;
      }
      key(n, n == first ? tokens.word(n) : Hash.chain(phrase, tokens.word(n)), inflected);
      int from = tokens.start(n);
      int to = tokens.end(n);
      String text = tokens.text();
      for (int at : endings.of(text, from, to)) {
        long word = endings.hash(Fold.WORD, at, text, from, to);
        key(n, n == first ? word : Hash.chain(phrase, word), true);
      }
    }

    private void key(int n, long key, boolean inflected) {
      int cell = lexicon.find(key);
      if (cell == PhraseTable.ABSENT) {
        return;
      }
      if (inflected && PhraseTable.isPhrase(cell)) {
        add(n, PhraseTable.posting(cell));
      }
      if (PhraseTable.continues(cell)) {
        word(Matcher.next(tokens, n), key, inflected);
      }
    }

    private void add(int n, int posting) {
      int length = n - first + 1;
      for (int k = 0; k < lexicon.count(posting); k++) {
        int entry = lexicon.entry(posting, k);
        Concept concept = lexicon.concept(entry);
        if (NAMES.contains(concept) && !known(length, concept)) {
          matcher.addEntry(tokens, first, length, entry, 0, hits);
        }
      }
    }

    /// Whether a name of that sort and length was found before.
    private boolean known(int length, Concept concept) {
      for (int hit = before; hit < hits.size(); hit++) {
        if (hits.length(hit) == length && lexicon.concept(hits.entry(hit)) == concept) {
          return true;
        }
      }
      return false;
    }
  }
}
