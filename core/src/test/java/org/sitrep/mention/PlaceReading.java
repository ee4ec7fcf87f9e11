package org.sitrep.mention;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.sitrep.Packs;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.Language;
import org.sitrep.model.Mention;
import org.sitrep.model.PlaceDecision;
import org.sitrep.model.Warning;
import org.sitrep.text.Matcher;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokenizer;
import org.sitrep.text.Tokens;

/// Reads the places of a short text with the packs of the build; the test is passed over where they
/// are missing.
final class PlaceReading {
  private static final Path FOLDER = Path.of(System.getProperty("sitrep.knowledge", ""));

  private final Knowledge knowledge;
  private final Tokens tokens;
  private final Matches matches;
  private final PlaceFinder finder;
  private final PlaceFinder.Found found;

  private PlaceReading(String tag, String text) {
    Assumptions.assumeTrue(
        Files.exists(FOLDER.resolve("world.pack")), "no knowledge packs in " + FOLDER);
    knowledge = Packs.knowledge();
    Language language = knowledge.language(tag);
    tokens = Tokenizer.split(text, language);
    matches = new Matcher(language).match(tokens);
    finder = new MentionFinder(knowledge).places(language);
    found = finder.find(tokens, matches);
  }

  static PlaceReading of(String tag, String text) {
    return new PlaceReading(tag, text);
  }

  /// Each place as `words=ref`, demonyms as `words~ref`.
  List<String> found() {
    return found.listed().stream()
        .map(place -> place.text() + (place.demonym() ? "~" : "=") + place.place().ref())
        .toList();
  }

  /// The places themselves.
  List<Mention.OfPlace> places() {
    return found.listed();
  }

  /// The words of places that no list knows.
  List<String> unlisted() {
    return found.unlisted().stream().map(Mention.OfUnlistedPlace::text).toList();
  }

  /// Why each place was taken for what it was.
  List<PlaceDecision> decisions() {
    return finder.explain(tokens, matches);
  }

  List<Warning> warnings() {
    return new DirectionCheck(knowledge.gazetteer()).check("test", tokens, matches, found.listed());
  }
}
