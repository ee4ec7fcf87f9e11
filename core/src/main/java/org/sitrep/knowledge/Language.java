package org.sitrep.knowledge;

import java.util.List;
import org.sitrep.pack.PackFile;

/// Everything known of one language.
///
/// @param tag BCP 47
/// @param full whether articles in it are read for claims, not for names only
/// @param settings `language.txt`
/// @param lexicon its words
/// @param cuts where words that grow together are cut
/// @param topics its words for topics of the news
/// @param readerNames what its readers call places and actors
/// @param nameEndings how names are inflected
/// @param triggers compiled lines of `events.txt`
/// @param timePatterns lines `pattern = rule` of `time.txt`
/// @param ranges range patterns of `quantities.txt`
/// @param report labels and statements
/// @param phrases headings and messages of the report and the page
public record Language(
    String tag,
    boolean full,
    Settings settings,
    Lexicon lexicon,
    WordCuts cuts,
    Topics topics,
    ReaderNames readerNames,
    NameEndings nameEndings,
    List<String> triggers,
    List<String> timePatterns,
    List<String> ranges,
    Settings report,
    Settings phrases) {
  public Language {
    triggers = List.copyOf(triggers);
    timePatterns = List.copyOf(timePatterns);
    ranges = List.copyOf(ranges);
  }

  static Language of(
      String tag, boolean full, PackFile pack, Gazetteer gazetteer, List<String> topicIds) {
    Settings settings = Settings.of(pack.strings("settings").all());
    Lexicon lexicon = new Lexicon(pack);
    Topics topics = new Topics(pack, topicIds);
    return new Language(
        tag,
        full,
        settings,
        lexicon,
        WordCuts.of(settings, pack, lexicon, gazetteer),
        topics,
        new ReaderNames(pack.strings("reader-names").all()),
        NameEndings.of(pack.strings("name-endings").all()),
        pack.strings("triggers").all(),
        pack.strings("time-patterns").all(),
        pack.strings("ranges").all(),
        Settings.of(pack.strings("report").all()),
        Settings.of(pack.strings("interface").all()));
  }

  /// Whether words are written together, so that a word's end may stand for itself.
  public boolean compounds() {
    return settings.yes("compounds");
  }

  /// The genitive endings that are written in letters.
  public List<String> genitiveLetters() {
    return settings.list("genitive").stream()
        .filter(ending -> Character.isLetter(ending.charAt(0)))
        .toList();
  }

  /// Whether the verb may stand before its subject.
  public boolean verbSecond() {
    return settings.yes("verb-second");
  }

  /// Whether objects and subjects stand before their verb.
  public boolean verbFinal() {
    return settings.yes("verb-final");
  }

  /// Whether the word that binds a source stands behind it: "X according-to".
  public boolean postpositions() {
    return settings.yes("postpositions");
  }

  /// Whether all nouns are written with a capital, so that a capital makes no name.
  public boolean capitalNouns() {
    return settings.yes("capital-nouns");
  }
}
