package org.sitrep.claim;

import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.Language;
import org.sitrep.model.Source;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matcher;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokenizer;

/// Looks up the agency that a dateline or credit line names.
final class CreditReader {
  private final Knowledge knowledge;
  private final Language language;

  CreditReader(Knowledge knowledge, Language language) {
    this.knowledge = knowledge;
    this.language = language;
  }

  /// The actor of that name, or an agency under the name as it stands.
  Source source(String name) {
    Matches matches = new Matcher(language).match(Tokenizer.split(name, language));
    int hit = matches.count() == 0 ? -1 : matches.first(0, Concept.ACTOR);
    return (hit < 0
            ? java.util.Optional.<String>empty()
            : java.util.Optional.of(matches.value(hit)))
        .flatMap(knowledge.actors()::byId)
        .map(entry -> new Source(entry.actor().name(), entry.actor().kind(), entry.actor().ref()))
        .orElseGet(() -> new Source(name, "agency", ""));
  }
}
