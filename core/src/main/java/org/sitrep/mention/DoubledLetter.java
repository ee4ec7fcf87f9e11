package org.sitrep.mention;

import org.sitrep.knowledge.Lexicon;
import org.sitrep.pack.Concept;
import org.sitrep.pack.Fold;

/// Reads a word in which a double letter was written single.
final class DoubledLetter {
  private DoubledLetter() {}

  /// Whether doubling one letter makes the word one that stands for the concept.
  static boolean makes(Lexicon lexicon, String word, Concept concept) {
    for (int i = 0; i < word.length(); i++) {
      String doubled = word.substring(0, i + 1) + word.substring(i);
      if (lexicon.has(Fold.WORD.hash(doubled), concept)) {
        return true;
      }
    }
    return false;
  }
}
