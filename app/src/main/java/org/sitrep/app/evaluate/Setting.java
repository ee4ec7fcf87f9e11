package org.sitrep.app.evaluate;

import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.Annotator;

/// How gold is to be read.
///
/// @param annotator reads the texts
/// @param languages tags of the languages it knows
/// @param language the language of gold that does not say its own
/// @param documents whether single sentences are also read as parts of articles
public record Setting(
    Annotator annotator, Set<String> languages, Optional<String> language, boolean documents) {
  public Setting {
    languages = Set.copyOf(languages);
  }
}
