package org.sitrep.mention;

import java.util.List;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.knowledge.Language;
import org.sitrep.knowledge.NameEndings;
import org.sitrep.pack.Apostrophes;
import org.sitrep.pack.Concept;
import org.sitrep.pack.Flags;
import org.sitrep.pack.Fold;
import org.sitrep.pack.Hash;
import org.sitrep.pack.PhraseTable;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Finds the longest name of the gazetteer that begins at a token: as it stands, inflected, or as
/// the first part of a compound with a word for a kind of place. Where the language cuts words at
/// apostrophes, a name may stand in two tokens that are one word of it.
final class NameMatcher {
  /// A name found.
  ///
  /// @param to token after the last
  /// @param end code unit after the name
  record Found(int to, int end, int posting) {
    boolean none() {
      return to == 0;
    }
  }

  /// No name.
  static final Found NOTHING = new Found(0, 0, Gazetteer.NONE);

  private static final double GREATER = 1;
  private static final int[] NOWHERE = {};
  private static final int SHORTEST_STEM = 3;
  private static final int LONGEST_SHORTENED = 3;
  private static final int LONGEST_HEARD = 3;

  private final Gazetteer gazetteer;
  private final List<String> genitives;
  private final boolean apostrophes;
  private final NameEndings endings;

  NameMatcher(Gazetteer gazetteer, Language language) {
    this.gazetteer = gazetteer;
    this.genitives = language.genitiveLetters();
    this.apostrophes = language.cuts().apostrophes().any();
    this.endings = language.nameEndings();
  }

  /// The longest name at token `i`, or [#NOTHING].
  Found at(Tokens tokens, Matches matches, int i) {
    Found best = longest(tokens, i, i, 0);
    return best.none() ? compound(tokens, matches, i) : best;
  }

  /// The longest name that goes on with token `n`: as it stands, else with a genitive ending; an
  /// inflected form only for a longer one.
  private Found longest(Tokens tokens, int i, int n, long before) {
    if (n >= tokens.count() || !continues(tokens, i, n)) {
      return NOTHING;
    }
    Found found = cut(tokens, n) ? follow(tokens, i, n + 1, together(tokens, n), before) : NOTHING;
    if (found.none()) {
      found = follow(tokens, i, n, tokens.name(n), before);
    }
    if (found.to() <= n + 1) {
      found = greater(found, genitive(tokens, i, n, before));
    }
    return n > i || tokens.capital(n) ? inflected(tokens, i, n, before, found) : found;
  }

  /// A name as it stands, unless it is that of a far greater place with a genitive ending.
  private Found greater(Found found, Found genitive) {
    if (found.none() || genitive.none()) {
      return found.none() ? genitive : found;
    }
    double own = gazetteer.weight(gazetteer.bearer(found.posting()));
    return gazetteer.weight(gazetteer.bearer(genitive.posting())) > own + GREATER
        ? genitive
        : found;
  }

  /// The longest name whose words so far have the key `before` and whose next, which ends with
  /// token `n`, is `word`.
  private Found follow(Tokens tokens, int i, int n, long word, long before) {
    long key = before == 0 ? word : Hash.chain(before, word);
    int cell = gazetteer.find(key);
    if (cell == PhraseTable.ABSENT) {
      return NOTHING;
    }
    Found longer =
        PhraseTable.continues(cell) ? longest(tokens, i, after(tokens, n), key) : NOTHING;
    return longer.none() && isName(cell)
        ? new Found(n + 1, tokens.end(n), PhraseTable.posting(cell))
        : longer;
  }

  /// Whether token `n` and the next are one word cut at an apostrophe: names have it whole.
  private boolean cut(Tokens tokens, int n) {
    return apostrophes
        && n + 1 < tokens.count()
        && tokens.wordlike(n + 1)
        && tokens.start(n + 1) == tokens.end(n)
        && (Apostrophes.is(tokens.text().charAt(tokens.end(n) - 1))
            || Apostrophes.is(tokens.text().charAt(tokens.start(n + 1))));
  }

  private static long together(Tokens tokens, int n) {
    return Fold.NAME.hash(tokens.text(), tokens.start(n), tokens.end(n + 1));
  }

  private Found inflected(Tokens tokens, int i, int n, long before, Found otherwise) {
    Found best = otherwise;
    String text = tokens.text();
    int from = tokens.start(n);
    int to = tokens.end(n);
    for (int at : endings.of(text, from, to)) {
      Found found = follow(tokens, i, n, endings.hash(Fold.NAME, at, text, from, to), before);
      best = found.to() > best.to() ? found : best;
    }
    return best;
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

  private Found genitive(Tokens tokens, int i, int n, long before) {
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
    return NOTHING;
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
      if (found.none() && tokens.text().startsWith(ending, shorter)) {
        found = stem(tokens, i, shorter);
      }
    }
    return found;
  }

  private Found stem(Tokens tokens, int i, int end) {
    if (end < tokens.start(i) + SHORTEST_STEM) {
      return NOTHING;
    }
    String text = tokens.text();
    int from = tokens.start(i);
    int cell = gazetteer.find(Fold.NAME.hash(text, from, end));
    for (int at : endings.of(text, from, end)) {
      if (isName(cell)) {
        break;
      }
      cell = gazetteer.find(endings.hash(Fold.NAME, at, text, from, end));
    }
    return isName(cell) ? new Found(i + 1, end, PhraseTable.posting(cell)) : NOTHING;
  }

  /// The longest name that only sounds like one that is borne in one of the countries.
  Found heard(Tokens tokens, int i, int[] countries) {
    if (cut(tokens, i)) {
      return NOTHING;
    }
    int last = Math.min(tokens.count(), i + LONGEST_HEARD);
    int end = i + 1;
    while (end < last && continues(tokens, i, end) && (tokens.capital(end) || tokens.joined(end))) {
      end++;
    }
    for (int n = end; n > i; n--) {
      for (int country : tokens.capital(n - 1) ? countries : NOWHERE) {
        int posting =
            gazetteer.soundsLike(tokens.text(), tokens.start(i), tokens.end(n - 1), country);
        if (posting != Gazetteer.NONE) {
          return new Found(n, tokens.end(n - 1), posting);
        }
      }
    }
    return NOTHING;
  }
}
