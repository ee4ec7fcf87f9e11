package org.sitrep.mention;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.sitrep.Packs;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.Language;
import org.sitrep.model.Mention;
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
  private final List<Mention.OfPlace> places;

  private PlaceReading(String tag, String text) {
    Assumptions.assumeTrue(
        Files.exists(FOLDER.resolve("world.pack")), "no knowledge packs in " + FOLDER);
    knowledge = Packs.knowledge();
    Language language = knowledge.language(tag);
    tokens = Tokenizer.split(text, language.lexicon());
    matches = new Matcher(language).match(tokens);
    places = new PlaceFinder(knowledge.gazetteer(), language).find(tokens, matches);
  }

  static PlaceReading of(String tag, String text) {
    return new PlaceReading(tag, text);
  }

  /// Each place as `words=ref`, demonyms as `words~ref`.
  List<String> found() {
    return places.stream()
        .map(place -> place.text() + (place.demonym() ? "~" : "=") + place.place().ref())
        .toList();
  }

  /// The places themselves.
  List<Mention.OfPlace> places() {
    return places;
  }

  List<Warning> warnings() {
    return new DirectionCheck(knowledge.gazetteer()).check("test", tokens, matches, places);
  }
}
