package org.sitrep.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.knowledge.Language;
import org.sitrep.knowledge.Lexicon;
import org.sitrep.pack.Concept;
import org.sitrep.pack.Flags;
import org.sitrep.pack.Fold;
import org.sitrep.pack.Hash;
import org.sitrep.pack.PhraseTable;

/// Finds all phrases of a language's lexicon in a text, in one pass.
///
/// From each token the longest chains that the lexicon knows are followed. The last word of a
/// phrase may carry a genitive ending, any word of a name one of the language's name endings. A
/// word that stands for nothing as a whole is tried as a compound, unless it is too long for any:
/// its longest known end counts.
public final class Matcher {
  private static final Set<Concept> HEADS =
      EnumSet.of(
          Concept.NOUN,
          Concept.PLACE_NOUN,
          Concept.FORCE,
          Concept.PEOPLE,
          Concept.SOURCE,
          Concept.BODY,
          Concept.COUNTED,
          Concept.CLASS,
          Concept.STATE,
          Concept.TITLE,
          Concept.DAY_PART);
  private static final int SHORTEST_COMPOUND = 7;
  private static final int LONGEST_COMPOUND = 60;
  private static final int SHORTEST_PART = 3;

  private final Lexicon lexicon;
  private final boolean compounds;
  private final List<String> genitives;

  /// What genitives end in.
  private final String lasts;

  private final InflectedNames inflected;

  public Matcher(Language language) {
    this.lexicon = language.lexicon();
    this.compounds = language.compounds();
    this.genitives = language.genitiveLetters();
    this.lasts =
        genitives.stream()
            .map(ending -> ending.substring(ending.length() - 1))
            .distinct()
            .collect(Collectors.joining());
    this.inflected = new InflectedNames(lexicon, language.nameEndings(), this);
  }

  /// All hits in the tokens.
  public Matches match(Tokens tokens) {
    MatchBuffer hits = new MatchBuffer(2 * tokens.count() + 16);
    for (int i = 0; i < tokens.count(); i++) {
      int before = hits.size();
      if (tokens.wordlike(i)) {
        chains(tokens, i, hits);
        inflected.match(tokens, i, before, hits);
        if (compounds && hits.size() == before) {
          compound(tokens, i, hits);
        }
      } else {
        symbol(tokens, i, hits);
      }
      hits.longestFirst(before);
    }
    return new Matches(lexicon, hits, tokens.count());
  }

  private void symbol(Tokens tokens, int i, MatchBuffer hits) {
    int cell = lexicon.find(tokens.word(i));
    if (cell != PhraseTable.ABSENT && PhraseTable.isPhrase(cell)) {
      add(tokens, i, 1, PhraseTable.posting(cell), 0, hits);
    }
  }

  private void chains(Tokens tokens, int i, MatchBuffer hits) {
    long key = tokens.word(i);
    int cell = lexicon.find(key);
    if (cell == PhraseTable.ABSENT || !PhraseTable.isPhrase(cell)) {
      stripped(tokens, i, i, 0, hits);
    }
    for (int n = i; cell != PhraseTable.ABSENT; ) {
      if (PhraseTable.isPhrase(cell)) {
        add(tokens, i, n - i + 1, PhraseTable.posting(cell), 0, hits);
      }
      n = PhraseTable.continues(cell) ? next(tokens, n) : tokens.count();
      if (n >= tokens.count() || !tokens.wordlike(n) || broken(tokens, n)) {
        return;
      }
      long before = key;
      key = Hash.chain(before, tokens.word(n));
      cell = lexicon.find(key);
      if (cell == PhraseTable.ABSENT) {
        stripped(tokens, i, n, before, hits);
      }
    }
  }

  /// The word after token `n`, past the full stop of a short abbreviation.
  static int next(Tokens tokens, int n) {
    boolean dotted = tokens.is(n + 1, '.') && tokens.end(n) - tokens.start(n) <= 4;
    return dotted && n + 2 < tokens.count() && !tokens.sentenceStart(n + 2) ? n + 2 : n + 1;
  }

  /// A phrase does not reach over a line break or into the next sentence.
  private static boolean broken(Tokens tokens, int n) {
    return tokens.sentenceStart(n);
  }

  /// Adds the phrase from token `i` to `n` whose last word stands in the genitive, if there is one.
  private void stripped(Tokens tokens, int i, int n, long before, MatchBuffer hits) {
    if (!tokens.capital(i) || lasts.indexOf(tokens.text().charAt(tokens.end(n) - 1)) < 0) {
      return;
    }
    for (String ending : genitives) {
      int end = tokens.end(n) - ending.length();
      if (end > tokens.start(n) + 1 && tokens.text().startsWith(ending, end)) {
        long last = Fold.WORD.hash(tokens.text(), tokens.start(n), end);
        int cell = lexicon.find(n == i ? last : Hash.chain(before, last));
        if (cell != PhraseTable.ABSENT && PhraseTable.isPhrase(cell)) {
          add(tokens, i, n - i + 1, PhraseTable.posting(cell), Flags.GENITIVE, hits);
        }
      }
    }
  }

  private void compound(Tokens tokens, int i, MatchBuffer hits) {
    int start = tokens.start(i);
    int end = tokens.end(i);
    if (end - start < SHORTEST_COMPOUND || end - start > LONGEST_COMPOUND) {
      return;
    }
    int before = hits.size();
    for (int at = start + SHORTEST_PART; at <= end - SHORTEST_PART; at++) {
      int cell = lexicon.find(Fold.WORD.hash(tokens.text(), at, end));
      if (cell != PhraseTable.ABSENT && PhraseTable.isPhrase(cell)) {
        heads(i, at, PhraseTable.posting(cell), hits);
        if (hits.size() > before) {
          return;
        }
      }
    }
  }

  private void heads(int i, int at, int posting, MatchBuffer hits) {
    for (int n = 0; n < lexicon.count(posting); n++) {
      int entry = lexicon.entry(posting, n);
      int flags = lexicon.flags(entry);
      if (HEADS.contains(lexicon.concept(entry)) && (flags & (Flags.CAPS | Flags.CAPITAL)) == 0) {
        hits.add(i, 1, entry, flags | Flags.COMPOUND, at);
      }
    }
  }

  private void add(Tokens tokens, int i, int length, int posting, int bits, MatchBuffer hits) {
    for (int n = 0; n < lexicon.count(posting); n++) {
      addEntry(tokens, i, length, lexicon.entry(posting, n), bits, hits);
    }
  }

  /// Adds a hit if the text has the case that the entry demands.
  void addEntry(Tokens tokens, int i, int length, int entry, int bits, MatchBuffer hits) {
    int flags = lexicon.flags(entry);
    if (fits(tokens, i, flags)) {
      hits.add(i, length, entry, flags | bits, tokens.start(i));
    }
  }

  private static boolean fits(Tokens tokens, int i, int flags) {
    if ((flags & Flags.CAPS) != 0) {
      return tokens.allCaps(i);
    }
    return (flags & Flags.CAPITAL) == 0 || tokens.capital(i);
  }
}
