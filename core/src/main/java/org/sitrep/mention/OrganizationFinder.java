package org.sitrep.mention;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Actor;
import org.sitrep.model.Mention;
import org.sitrep.model.Span;
import org.sitrep.pack.Concept;
import org.sitrep.pack.Fold;
import org.sitrep.text.Document;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Finds organisations that no list knows: a name that holds a word for a body ("Ministry",
/// "Hospital"), one with an abbreviation in it, or one somebody with a title is *at*.
final class OrganizationFinder {
  private static final List<Concept> BODIES = List.of(Concept.SOURCE, Concept.WIRE, Concept.FORCE);

  /// @param taken tokens that are mentions already
  List<Mention.OfOrganization> find(Document document, Occupied taken) {
    Tokens tokens = document.tokens();
    Matches matches = document.matches();
    List<Mention.OfOrganization> found = new ArrayList<>();
    for (int i = 0; i < tokens.count(); ) {
      NameRun run = NameRun.at(tokens, matches, taken, i);
      if (run.length() >= 2 && isOrganization(tokens, matches, run)) {
        found.add(mention(document, run));
      }
      i = Math.max(i + 1, run.to());
    }
    return found;
  }

  private static boolean isOrganization(Tokens tokens, Matches matches, NameRun run) {
    if (tokens.sentenceStart(run.from()) && run.length() == 2) {
      return false;
    }
    for (Concept body : BODIES) {
      if (matches.within(run.from(), run.to(), body)) {
        return true;
      }
    }
    return matches.has(run.from() - 1 < 0 ? 0 : run.from() - 1, Concept.AT) && titled(matches, run)
        || tokens.allCaps(run.from()) && run.length() >= 3;
  }

  /// Whether a title stands within three tokens before the preposition.
  private static boolean titled(Matches matches, NameRun run) {
    for (int i = Math.max(0, run.from() - 4); i < run.from() - 1; i++) {
      if (matches.has(i, Concept.TITLE)) {
        return true;
      }
    }
    return false;
  }

  private static Mention.OfOrganization mention(Document document, NameRun run) {
    Span span = document.tokens().span(run.from(), run.to());
    String text = span.of(document.text());
    String slug = Fold.NAME.fold(text).replace(' ', '-');
    return new Mention.OfOrganization(
        span, text, new Actor("organization:" + slug, text, "", "organization"));
  }
}
