package org.sitrep.mention;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.knowledge.Language;
import org.sitrep.model.Mention;
import org.sitrep.model.Place;
import org.sitrep.model.Span;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Finds the places an article speaks of, and which places they are.
///
/// A finder belongs to a language and may be shared between threads.
public final class PlaceFinder {
  private final Gazetteer gazetteer;
  private final NameMatcher names;
  private final int language;

  public PlaceFinder(Gazetteer gazetteer, Language language) {
    this.gazetteer = gazetteer;
    this.names = new NameMatcher(gazetteer, language);
    this.language = gazetteer.language(language.tag());
  }

  /// The places named in a text, in order, none overlapping another. A name that cannot be resolved
  /// is left out.
  ///
  /// @param tokens the text
  /// @param matches hits of its language's lexicon in it
  public List<Mention.OfPlace> find(Tokens tokens, Matches matches) {
    List<PlaceSpan> spans = new PlaceSpans(gazetteer, names, tokens, matches).find();
    int[] places = new PlaceResolver(gazetteer, language, tokens, spans).resolve();
    List<Mention.OfPlace> mentions = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      if (places[i] != Gazetteer.NONE) {
        PlaceSpan span = spans.get(i);
        Place place = gazetteer.place(places[i]);
        Span where = new Span(span.start(), span.end());
        mentions.add(new Mention.OfPlace(where, where.of(tokens.text()), place, span.demonym()));
      }
    }
    return List.copyOf(mentions);
  }
}
