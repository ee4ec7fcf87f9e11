package org.sitrep.mention;

import java.util.List;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.knowledge.Language;
import org.sitrep.pack.Concept;
import org.sitrep.pack.Flags;
import org.sitrep.pack.Fold;
import org.sitrep.pack.Hash;
import org.sitrep.pack.PhraseTable;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Finds the longest name of the gazetteer that begins at a token: as it stands, with a genitive
/// ending, or as the first part of a compound with a word for a kind of place.
final class NameMatcher {
  /// A name found.
  ///
  /// @param to token after the last
  /// @param end code unit after the name
  record Found(int to, int end, int posting) {}

  /// No name.
  static final Found NOTHING = new Found(0, 0, Gazetteer.NONE);

  private static final int SHORTEST_STEM = 3;
  private static final int LONGEST_SHORTENED = 3;
  private static final int LONGEST_HEARD = 3;

  private final Gazetteer gazetteer;
  private final List<String> genitives;

  NameMatcher(Gazetteer gazetteer, Language language) {
    this.gazetteer = gazetteer;
    this.genitives =
        language.settings().list("genitive").stream()
            .filter(ending -> Character.isLetter(ending.charAt(0)))
            .toList();
  }

  /// The longest name at token `i`, or [#NOTHING].
  Found at(Tokens tokens, Matches matches, int i) {
    Found best = NOTHING;
    long before = 0;
    for (int n = i; n < tokens.count() && continues(tokens, i, n); n = after(tokens, n)) {
      long key = n == i ? tokens.name(n) : Hash.chain(before, tokens.name(n));
      int cell = gazetteer.find(key);
      if (isName(cell)) {
        best = new Found(n + 1, tokens.end(n), PhraseTable.posting(cell));
      } else {
        best = genitive(tokens, i, n, before, best);
      }
      if (cell == PhraseTable.ABSENT || !PhraseTable.continues(cell)) {
        break;
      }
      before = key;
    }
    return best.equals(NOTHING) ? compound(tokens, matches, i) : best;
  }

  private static boolean continues(Tokens tokens, int i, int n) {
    return tokens.wordlike(n) && (n == i || !tokens.sentenceStart(n));
  }

  /// The next token, over the stop of a short word ("St. Louis").
  private static int after(Tokens tokens, int n) {
    boolean stop =
        tokens.is(n + 1, '.')
            && tokens.start(n + 1) == tokens.end(n)
            && tokens.end(n) - tokens.start(n) <= LONGEST_SHORTENED;
    return stop ? n + 2 : n + 1;
  }

  private static boolean isName(int cell) {
    return cell != PhraseTable.ABSENT && PhraseTable.isPhrase(cell);
  }

  private Found genitive(Tokens tokens, int i, int n, long before, Found otherwise) {
    for (String ending : genitives) {
      int end = tokens.end(n) - ending.length();
      if (end >= tokens.start(n) + SHORTEST_STEM && tokens.text().startsWith(ending, end)) {
        long last = Fold.NAME.hash(tokens.text(), tokens.start(n), end);
        int cell = gazetteer.find(n == i ? last : Hash.chain(before, last));
        if (isName(cell)) {
          return new Found(n + 1, tokens.end(n), PhraseTable.posting(cell));
        }
      }
    }
    return otherwise;
  }

  private Found compound(Tokens tokens, Matches matches, int i) {
    int hit = matches.first(i, Concept.PLACE_NOUN);
    if (hit < 0 || !matches.flagged(hit, Flags.COMPOUND)) {
      return NOTHING;
    }
    int end = matches.split(hit);
    Found found = stem(tokens, i, end);
    for (String ending : genitives) {
      int shorter = end - ending.length();
      if (found.equals(NOTHING) && tokens.text().startsWith(ending, shorter)) {
        found = stem(tokens, i, shorter);
      }
    }
    return found;
  }

  private Found stem(Tokens tokens, int i, int end) {
    if (end < tokens.start(i) + SHORTEST_STEM) {
      return NOTHING;
    }
    int cell = gazetteer.find(Fold.NAME.hash(tokens.text(), tokens.start(i), end));
    return isName(cell) ? new Found(i + 1, end, PhraseTable.posting(cell)) : NOTHING;
  }

  /// The longest name that only sounds like one of the gazetteer's.
  Found heard(Tokens tokens, int i) {
    int last = Math.min(tokens.count(), i + LONGEST_HEARD);
    int end = i + 1;
    while (end < last && continues(tokens, i, end) && (tokens.capital(end) || tokens.joined(end))) {
      end++;
    }
    for (int n = end; n > i; n--) {
      int posting = gazetteer.soundsLike(tokens.text(), tokens.start(i), tokens.end(n - 1));
      if (posting != Gazetteer.NONE && tokens.capital(n - 1)) {
        return new Found(n, tokens.end(n - 1), posting);
      }
    }
    return NOTHING;
  }
}
