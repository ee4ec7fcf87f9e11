package org.sitrep.mention;

import org.sitrep.knowledge.Lexicon;
import org.sitrep.pack.Concept;
import org.sitrep.pack.Fold;
import org.sitrep.pack.PhraseTable;
import org.sitrep.text.Document;

/// Looks up the first part of a compound word, with or without a linking `s`.
final class CompoundPart {
  private CompoundPart() {}

  /// The value the first part has for a concept; empty if it has none.
  ///
  /// @param token the compound
  /// @param split code unit at which its second part begins
  static String valueBefore(Document document, int token, int split, Concept concept) {
    int from = document.tokens().start(token);
    String value = value(document, from, split, concept);
    boolean linked = split - from > 3 && document.text().charAt(split - 1) == 's';
    return value.isEmpty() && linked ? value(document, from, split - 1, concept) : value;
  }

  private static String value(Document document, int from, int to, Concept concept) {
    Lexicon lexicon = document.language().lexicon();
    int cell = lexicon.find(Fold.WORD.hash(document.text(), from, to));
    if (cell == PhraseTable.ABSENT || !PhraseTable.isPhrase(cell)) {
      return "";
    }
    int posting = PhraseTable.posting(cell);
    for (int n = 0; n < lexicon.count(posting); n++) {
      if (lexicon.concept(lexicon.entry(posting, n)) == concept) {
        return lexicon.value(lexicon.entry(posting, n));
      }
    }
    return "";
  }
}
