package org.sitrep.samples;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.claim.Annotator;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Article;
import org.sitrep.model.Mention;

/// Whom and what names mean by themselves: what is cut off a text, such as the agency of a
/// dateline, is no mention of it.
final class ActorNames {
  private final Annotator annotator;
  private final Map<String, List<String>> refs = new HashMap<>();

  ActorNames(Knowledge knowledge) {
    this.annotator = new Annotator(knowledge);
  }

  /// Whether a name in a language means the actor or place of a ref.
  boolean mean(String name, String language, String ref) {
    return !ref.isEmpty()
        && refs.computeIfAbsent(language + name, n -> refs(name, language)).contains(ref);
  }

  private List<String> refs(String name, String language) {
    return annotator.annotate(Article.ofText("name", name), language).mentions().stream()
        .map(ActorNames::ref)
        .filter(ref -> !ref.isEmpty())
        .toList();
  }

  private static String ref(Mention mention) {
    return switch (mention) {
      case Mention.OfActor actor -> actor.actor().ref();
      case Mention.OfPlace place -> place.place().ref();
      default -> "";
    };
  }
}
