package org.sitrep.knowledge;

import java.util.List;
import java.util.function.LongPredicate;
import org.sitrep.pack.Apostrophes;
import org.sitrep.pack.Concept;
import org.sitrep.pack.PackFile;
import org.sitrep.pack.PhraseTable;

/// Where the words of a language that grow together are cut, as `language.txt` says.
///
/// @param apostrophes at elisions and endings
/// @param prefixes behind particles
public record WordCuts(Apostrophes apostrophes, Prefixes prefixes) {
  /// Of languages that leave words whole.
  public static final WordCuts NONE = new WordCuts(Apostrophes.NONE, Prefixes.NONE);

  static WordCuts of(Settings settings, PackFile pack, Lexicon lexicon, Gazetteer gazetteer) {
    return new WordCuts(
        Apostrophes.of(settings.list("elision"), settings.yes("apostrophe-endings")),
        prefixes(settings.list("prefix"), pack, lexicon, gazetteer));
  }

  private static Prefixes prefixes(
      List<String> lines, PackFile pack, Lexicon lexicon, Gazetteer gazetteer) {
    if (lines.isEmpty()) {
      return Prefixes.NONE;
    }
    PhraseTable vocabulary = pack.phrases("vocabulary");
    LongPredicate words = word -> vocabulary.find(word) != PhraseTable.ABSENT;
    return Prefixes.of(
        lines,
        words,
        word -> lexicon.has(word, Concept.FREQUENT),
        name -> gazetteer.find(name) != PhraseTable.ABSENT);
  }
}
