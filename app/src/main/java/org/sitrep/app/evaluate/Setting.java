package org.sitrep.app.evaluate;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.Annotator;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.Ontology;
import org.sitrep.story.StoryFormer;

/// How gold is to be read.
///
/// @param annotator reads the texts
/// @param ontology the event types
/// @param languages tags of the languages it knows
/// @param language the language of gold that does not say its own
/// @param documents whether single sentences are also read as parts of articles
/// @param peaceful stories that tell of no violence
/// @param stories groups the articles
public record Setting(
    Annotator annotator,
    Ontology ontology,
    Set<String> languages,
    Optional<String> language,
    boolean documents,
    Set<String> peaceful,
    StoryFormer stories) {
  public Setting {
    languages = Set.copyOf(languages);
    peaceful = Set.copyOf(peaceful);
  }

  /// With no story known to be peaceful.
  public static Setting of(Knowledge knowledge, Optional<String> language, boolean documents) {
    return new Setting(
        new Annotator(knowledge),
        knowledge.ontology(),
        new HashSet<>(knowledge.tags()),
        language,
        documents,
        Set.of(),
        new StoryFormer(knowledge));
  }

  /// The same, and these stories tell of no violence.
  public Setting withPeaceful(Set<String> peaceful) {
    return new Setting(annotator, ontology, languages, language, documents, peaceful, stories);
  }
}
