package org.sitrep.benchmark;

import java.util.List;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.pack.Fold;
import org.sitrep.pack.Hash;
import org.sitrep.pack.PhraseTable;

/// Finds names that fold alike: but for accents and capitals the same letters.
record FoldedFinder(Gazetteer gazetteer) implements NameFinder {
  @Override
  public List<Integer> find(String name, int country) {
    long key = 0;
    for (String word : Spelling.folded(name).split(" ")) {
      long hash = Fold.NAME.hash(word);
      key = key == 0 ? hash : Hash.chain(key, hash);
    }
    int cell = gazetteer.find(key);
    return cell == PhraseTable.ABSENT || !PhraseTable.isPhrase(cell)
        ? List.of()
        : NameFinder.bearers(gazetteer, PhraseTable.posting(cell), country);
  }
}
