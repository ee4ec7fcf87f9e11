package org.sitrep.claim;

import java.util.Optional;
import java.util.Set;
import org.sitrep.knowledge.ActorEntry;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.Language;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matcher;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokenizer;
import org.sitrep.text.Tokens;

/// Looks up an outlet by the name it goes by.
final class OutletReader {
  private static final Set<String> KINDS = Set.of("outlet", "agency", "state-media");

  private final Knowledge knowledge;
  private final Language language;

  OutletReader(Knowledge knowledge, Language language) {
    this.knowledge = knowledge;
    this.language = language;
  }

  /// The outlet of `knowledge/actors` that a name, as a whole, names; its id leads to more.
  Optional<ActorEntry> find(String name) {
    Tokens tokens = Tokenizer.split(name, language);
    Matches matches = new Matcher(language).match(tokens);
    int hit = matches.count() == 0 ? -1 : matches.first(0, Concept.ACTOR);
    return hit < 0 || matches.end(hit) != tokens.count()
        ? Optional.empty()
        : knowledge.actors().byId(matches.value(hit)).filter(OutletReader::isOutlet);
  }

  private static boolean isOutlet(ActorEntry entry) {
    return KINDS.contains(entry.actor().kind());
  }
}
