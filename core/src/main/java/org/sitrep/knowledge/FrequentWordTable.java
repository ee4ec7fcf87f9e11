package org.sitrep.knowledge;

import java.util.List;
import org.sitrep.pack.PackFile;
import org.sitrep.pack.PhraseTable;

/// The frequent words of all languages.
public final class FrequentWordTable {
  private final List<String> tags;
  private final PhraseTable table;
  private final int[] weights;

  FrequentWordTable(PackFile world) {
    this.tags = world.strings("tags").all();
    this.table = world.phrases("frequent");
    this.weights = world.ints("weights");
  }

  /// The languages, by number.
  public List<String> tags() {
    return tags;
  }

  /// Whether a word is frequent in any language.
  ///
  /// @param word [org.sitrep.pack.Fold#WORD] hash
  public boolean contains(long word) {
    int cell = table.find(word);
    return cell != PhraseTable.ABSENT && PhraseTable.isPhrase(cell);
  }

  /// Adds what a word says for each language to the scores.
  ///
  /// @param word [org.sitrep.pack.Fold#WORD] hash
  /// @param scores one per language, in order of [#tags]
  /// @return whether the word is frequent in any language
  public boolean score(long word, long[] scores) {
    int cell = table.find(word);
    if (cell == PhraseTable.ABSENT || !PhraseTable.isPhrase(cell)) {
      return false;
    }
    int posting = PhraseTable.posting(cell);
    for (int n = 0; n < weights[posting]; n++) {
      scores[weights[posting + 1 + 2 * n]] += weights[posting + 2 + 2 * n];
    }
    return true;
  }
}
