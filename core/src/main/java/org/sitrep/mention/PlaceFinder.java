package org.sitrep.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.knowledge.Language;
import org.sitrep.model.Mention;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceDecision;
import org.sitrep.model.Span;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Finds the places an article speaks of, and which places they are.
///
/// A finder belongs to a language and may be shared between threads.
public final class PlaceFinder {
  private final Gazetteer gazetteer;
  private final NameMatcher names;
  private final int language;
  private final Language spoken;
  private final boolean smallNouns;
  private final HomeCountries home;
  private final LongSet surnames;

  /// The places of an article, in order, none overlapping another.
  ///
  /// @param listed those that are known where they lie
  /// @param unlisted names of places of which that is not known
  public record Found(List<Mention.OfPlace> listed, List<Mention.OfUnlistedPlace> unlisted) {
    public Found {
      listed = List.copyOf(listed);
      unlisted = List.copyOf(unlisted);
    }
  }

  /// @param surnames hashes of names that are rather those of well-known people
  PlaceFinder(Gazetteer gazetteer, Language language, LongSet surnames) {
    this.gazetteer = gazetteer;
    this.names = new NameMatcher(gazetteer, language);
    this.language = gazetteer.language(language.tag());
    this.spoken = language;
    this.smallNouns = language.settings().yes("small-nouns-in-names");
    this.surnames = surnames;
    this.home = HomeCountries.of(language);
  }

  /// The places named in a text.
  ///
  /// @param tokens the text
  /// @param matches hits of its language's lexicon in it
  public Found find(Tokens tokens, Matches matches) {
    return find(context(tokens, matches));
  }

  /// The places named in a text whose capitals have been looked at.
  Found find(NameContext context) {
    Tokens tokens = context.tokens();
    Matches matches = context.matches();
    PlaceWords words = words(tokens, matches);
    List<PlaceSpan> spans = spans(context, words);
    int[] places = resolver(tokens, spans).resolve();
    UnlistedFinder unlisted = new UnlistedFinder(context, words, spoken);
    List<Mention.OfPlace> mentions = new ArrayList<>();
    Map<Integer, Place> known = new HashMap<>();
    for (int i = 0; i < places.length; i++) {
      if (places[i] != Gazetteer.NONE) {
        PlaceSpan span = spans.get(i);
        Place place = known.computeIfAbsent(places[i], gazetteer::place);
        Span where = new Span(span.start(), span.end());
        mentions.add(new Mention.OfPlace(where, where.of(tokens.text()), place, span.demonym()));
        unlisted.take(span.from(), span.to());
      }
    }
    takeActors(matches, tokens.count(), unlisted);
    for (int i = 0; i < places.length; i++) {
      if (places[i] == Gazetteer.NONE) {
        unlisted.add(spans.get(i));
      }
    }
    return new Found(mentions, unlisted.find());
  }

  /// Why the names of a text were taken for what [#find] says; slow, for people who ask.
  public List<PlaceDecision> explain(Tokens tokens, Matches matches) {
    NameContext context = context(tokens, matches);
    List<PlaceSpan> spans = spans(context, words(tokens, matches));
    PlaceResolver resolver = resolver(tokens, spans);
    return resolver.explain(resolver.resolve());
  }

  /// What the capitals of a text tell.
  NameContext context(Tokens tokens, Matches matches) {
    return new NameContext(tokens, matches, surnames, spoken.capitalNouns());
  }

  private PlaceWords words(Tokens tokens, Matches matches) {
    return new PlaceWords(tokens, matches, smallNouns);
  }

  private List<PlaceSpan> spans(NameContext context, PlaceWords words) {
    return new PlaceSpans(gazetteer, names, context, words).find();
  }

  private PlaceResolver resolver(Tokens tokens, List<PlaceSpan> spans) {
    return new PlaceResolver(gazetteer, language, home, tokens, spans);
  }

  private static void takeActors(Matches matches, int tokens, UnlistedFinder unlisted) {
    for (int i = 0; i < tokens; i++) {
      int actor = matches.first(i, Concept.ACTOR);
      if (actor >= 0) {
        unlisted.take(i, matches.end(actor));
      }
    }
  }
}
