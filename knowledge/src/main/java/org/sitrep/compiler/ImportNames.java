package org.sitrep.compiler;

import java.util.List;
import org.sitrep.pack.Fold;
import org.sitrep.pack.Hash;

/// The keys of names, as the pack's tables have them.
final class ImportNames {
  private ImportNames() {}

  /// The key of a phrase of folded words, not empty.
  static long key(List<String> words) {
    long key = Fold.NAME.hash(words.getFirst());
    for (String word : words.subList(1, words.size())) {
      key = Hash.chain(key, Fold.NAME.hash(word));
    }
    return key;
  }

  /// The key of a name; 0 if it has no words.
  static long key(String name) {
    List<String> words = DivisionNames.words(name);
    return words.isEmpty() ? 0 : key(words);
  }

  /// A key that differs by a number too; never 0.
  static long with(long key, int number) {
    return Hash.chain(key, number);
  }

  /// The key of a division: its country and the codes down to its level; 0 if one is missing.
  static long division(String country, List<String> codes, int level) {
    long key = Fold.WORD.hash(country);
    for (String code : codes.subList(0, level)) {
      if (code.isEmpty()) {
        return 0;
      }
      key = Hash.chain(key, Fold.WORD.hash(code));
    }
    return key;
  }
}
