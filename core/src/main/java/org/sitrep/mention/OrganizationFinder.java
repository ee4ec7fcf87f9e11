package org.sitrep.mention;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Actor;
import org.sitrep.model.Mention;
import org.sitrep.model.Span;
import org.sitrep.pack.Fold;
import org.sitrep.text.Document;

/// Makes mentions of the names that are told to be those of organisations.
final class OrganizationFinder {
  private OrganizationFinder() {}

  /// @param taken tokens that are people already
  static List<Mention.OfOrganization> find(
      Document document, List<NameReader.Name> names, Occupied taken) {
    List<Mention.OfOrganization> found = new ArrayList<>();
    for (NameReader.Name name : names) {
      NameRun run = name.run();
      if (name.kind() == NameClassifier.Kind.BODY && !taken.any(run.from(), run.to())) {
        found.add(mention(document, run));
      }
    }
    return found;
  }

  private static Mention.OfOrganization mention(Document document, NameRun run) {
    Span span = document.tokens().span(run.from(), run.to());
    String text = span.of(document.text());
    String slug = Fold.NAME.fold(text).replace(' ', '-');
    return new Mention.OfOrganization(
        span, text, new Actor("organization:" + slug, text, "", "organization"));
  }
}
