package org.sitrep.knowledge;

import java.util.List;
import org.sitrep.pack.Grams;
import org.sitrep.pack.MarkTable;
import org.sitrep.pack.PackFile;

/// How each language is spelt, for telling languages apart.
public final class LanguageModel {
  private final List<String> tags;
  private final List<String> scripts;
  private final MarkTable runs;
  private final MarkTable words;

  LanguageModel(PackFile world) {
    this.tags = world.strings("tags").all();
    this.scripts = world.strings("scripts").all();
    this.runs = MarkTable.read(world, "language-runs", tags.size());
    this.words = MarkTable.read(world, "language-words", tags.size());
  }

  /// The languages, by number.
  public List<String> tags() {
    return tags;
  }

  /// The script of each language, an ISO 15924 code, in order of [#tags].
  public List<String> scripts() {
    return scripts;
  }

  /// What `text[0, end)` says for each language, in order of [#tags]: sums of log-likelihoods, in
  /// sixteenths, less what a language of the same script says on average. Scores of languages of
  /// different scripts cannot be compared.
  ///
  /// @param end in UTF-16 code units, exclusive
  public int[] scores(CharSequence text, int end) {
    int[] scores = new int[tags.size()];
    long[] sum = new long[MarkTable.width(scores.length)];
    Grams.words(
        text,
        end,
        (letters, length, word, pair) -> {
          if (!words.add(word, sum)) {
            Grams.runs(letters, length, run -> runs.add(run, sum));
          }
          if (pair != 0) {
            runs.add(pair, sum);
          }
          MarkTable.flush(sum, scores);
        });
    return scores;
  }
}
