package org.sitrep.text;

import org.sitrep.knowledge.LanguageModel;

/// Tells which language a text is in: first its script, then which of the languages of that script
/// spells most like it.
///
/// A text that does not look enough like any of them is `und`.
public final class LanguageIdentifier {
  /// What a text is called whose language is not known.
  public static final String UNDETERMINED = "und";

  private static final int ENOUGH = 4_000;

  /// The least score per letter of a text in a language that is known.
  private static final int LEAST_PER_LETTER = 57;

  /// By how much the known words of one language must outdo those of all others to settle it.
  private static final int AHEAD = 500;

  /// The part of the least score that known words alone must reach to settle it.
  private static final int KNOWN_PART = 2;

  private static final int LEAST_LETTERS = 8;

  private final LanguageModel model;
  private final Script[] scripts;

  public LanguageIdentifier(LanguageModel model) {
    this.model = model;
    this.scripts = model.scripts().stream().map(Script::ofCode).toArray(Script[]::new);
  }

  /// The BCP 47 tag of the language, or `und`. Looks at no more than the first 4,000 code units.
  public String identify(String text) {
    int end = Math.min(text.length(), ENOUGH);
    int[] letters = new int[Script.COUNT];
    for (int i = 0; i < end; i++) {
      letters[Script.of(text.charAt(i)).ordinal()]++;
    }
    Script script = Script.most(letters);
    int written = letters[script.ordinal()];
    if (script == Script.OTHER || script == Script.NONE || written < LEAST_LETTERS) {
      return UNDETERMINED;
    }
    int least = LEAST_PER_LETTER * written;
    LanguageModel.Scores scores =
        model.scores(
            text, end, (words, read) -> settled(words, script, least / KNOWN_PART * read / end));
    int best = best(scores.byLanguage(), script, -1);
    boolean sure = scores.settled() || best >= 0 && scores.byLanguage()[best] >= least;
    return sure ? model.tags().get(best) : UNDETERMINED;
  }

  private boolean settled(int[] scores, Script script, int least) {
    int best = best(scores, script, -1);
    int next = best(scores, script, best);
    boolean known = best >= 0 && scores[best] >= least;
    return known && (next < 0 || scores[best] - scores[next] >= AHEAD);
  }

  private int best(int[] scores, Script script, int except) {
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      if (i != except && scripts[i] == script && (best < 0 || scores[i] > scores[best])) {
        best = i;
      }
    }
    return best;
  }
}
