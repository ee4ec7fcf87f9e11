package org.sitrep;

import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.sitrep.knowledge.Language;
import org.sitrep.knowledge.NameEndings;
import org.sitrep.knowledge.Prefixes;
import org.sitrep.knowledge.Settings;
import org.sitrep.knowledge.WordCuts;
import org.sitrep.pack.Apostrophes;
import org.sitrep.pack.Fold;

/// English as it would be if its words grew together.
public final class GrownLanguage {
  private GrownLanguage() {}

  /// With further lines of `language.txt`, and endings of names (`in the text TAB basic`).
  public static Language of(List<String> settings, List<String> endings) {
    Language english = Packs.knowledge().language("en");
    Settings all = Settings.of(settings);
    WordCuts cuts =
        new WordCuts(
            Apostrophes.of(all.list("elision"), all.yes("apostrophe-endings")), Prefixes.NONE);
    return new Language(
        "en",
        true,
        all,
        english.lexicon(),
        cuts,
        english.topics(),
        english.readerNames(),
        NameEndings.of(endings),
        english.triggers(),
        english.timePatterns(),
        english.ranges(),
        english.report(),
        english.phrases());
  }

  /// Prefixes where these words are known, and these frequent ones and names.
  public static Prefixes prefixes(
      List<String> lines, List<String> words, List<String> frequent, List<String> names) {
    return Prefixes.of(
        lines, among(Fold.WORD, words), among(Fold.WORD, frequent), among(Fold.NAME, names));
  }

  private static LongPredicate among(Fold fold, List<String> words) {
    Set<Long> hashes = words.stream().map(fold::hash).collect(Collectors.toSet());
    return hashes::contains;
  }
}
