package org.sitrep.knowledge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sitrep.pack.Concept;
import org.sitrep.pack.PackFile;
import org.sitrep.pack.PhraseTable;

/// The words and phrases of one language, with what each stands for.
///
/// Look-ups go by [org.sitrep.pack.Fold#WORD] hashes, chained for phrases, and create no objects. A
/// posting lists entries; entry numbers are handed to [#concept], [#flags] and [#value].
public final class Lexicon {
  private final PhraseTable table;
  private final int[] entries;
  private final List<String> values;

  Lexicon(PackFile pack) {
    this.table = pack.phrases("lexicon");
    this.entries = pack.ints("entries");
    this.values = pack.strings("values").all();
  }

  /// The cell of a key in the phrase table, to be read with the static methods of [PhraseTable].
  public int find(long key) {
    return table.find(key);
  }

  /// How many entries a posting has; they are numbered `posting + 1`, `posting + 3`, ….
  public int count(int posting) {
    return entries[posting];
  }

  /// The number of the n-th entry of a posting, from 0.
  public int entry(int posting, int n) {
    return posting + 1 + 2 * n;
  }

  /// What an entry stands for.
  public Concept concept(int entry) {
    return Concept.of(entries[entry] & 0xFF);
  }

  /// The flags of an entry, bits of [org.sitrep.pack.Flags].
  public int flags(int entry) {
    return entries[entry] >>> 8;
  }

  /// The value of an entry.
  public String value(int entry) {
    return values.get(entries[entry + 1]);
  }

  /// How many words and phrases stand for each concept.
  public Map<Concept, Integer> counts() {
    Map<Concept, Integer> counts = new EnumMap<>(Concept.class);
    for (int posting = 0; posting < entries.length; posting += 1 + 2 * count(posting)) {
      for (int n = 0; n < count(posting); n++) {
        counts.merge(concept(entry(posting, n)), 1, Integer::sum);
      }
    }
    return counts;
  }

  /// Whether a single word stands for a concept.
  public boolean has(long word, Concept concept) {
    int cell = table.find(word);
    if (cell == PhraseTable.ABSENT || !PhraseTable.isPhrase(cell)) {
      return false;
    }
    int posting = PhraseTable.posting(cell);
    for (int n = 0; n < count(posting); n++) {
      if (concept(entry(posting, n)) == concept) {
        return true;
      }
    }
    return false;
  }
}
