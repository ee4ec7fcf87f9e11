package org.sitrep.text;

import java.util.List;
import org.sitrep.knowledge.FrequentWordTable;
import org.sitrep.pack.Apostrophes;
import org.sitrep.pack.Fold;

/// Tells which language a text is in, by its frequent words.
///
/// Each word speaks for the languages in whose list it stands, with a weight that grows with its
/// rank and falls with the number of languages that share it (the common-word method; see G.
/// Grefenstette, "Comparing two language identification schemes", JADT 1995). A text of which too
/// few words are frequent in the best language is `und`.
public final class LanguageIdentifier {
  /// What a text is called whose language is not known.
  public static final String UNDETERMINED = "und";

  private static final int ENOUGH = 4_000;
  private static final double LEAST_SHARE = 0.12;
  private static final int LEAST_SCORE = 150;

  private final FrequentWordTable table;

  public LanguageIdentifier(FrequentWordTable table) {
    this.table = table;
  }

  /// The BCP 47 tag of the language, or `und`. Looks at no more than the first 4,000 code units.
  public String identify(String text) {
    List<String> tags = table.tags();
    long[] scores = new long[tags.size()];
    int words = 0;
    int known = 0;
    int end = Math.min(text.length(), ENOUGH);
    int i = 0;
    while (i < end) {
      if (!letter(text.charAt(i))) {
        i++;
        continue;
      }
      int from = i;
      while (i < end && letter(text.charAt(i))) {
        i++;
      }
      words++;
      known += table.score(Fold.WORD.hash(text, from, i), scores) ? 1 : 0;
    }
    int best = best(scores);
    boolean sure = scores[best] >= LEAST_SCORE && known >= words * LEAST_SHARE;
    return sure ? tags.get(best) : UNDETERMINED;
  }

  private static boolean letter(char c) {
    return Character.isLetter(c) || Apostrophes.is(c);
  }

  private static int best(long[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
