package org.sitrep.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.knowledge.ActorEntry;
import org.sitrep.knowledge.Actors;
import org.sitrep.model.Actor;
import org.sitrep.model.Mention;
import org.sitrep.model.Span;
import org.sitrep.pack.Concept;
import org.sitrep.pack.Flags;
import org.sitrep.text.Document;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Finds actors: those of `knowledge/actors` by name, those a country and a force make together
/// ("Syria's army"), and descriptions that point back to one named before ("the group").
final class ActorFinder {
  private static final int ADJECTIVES = 3;
  private static final Set<String> STATE_KINDS =
      Set.of(
          "military",
          "government",
          "police",
          "court",
          "parliament",
          "ministry",
          "president",
          "coast-guard",
          "rescue-service",
          "central-bank");

  private final Actors actors;

  ActorFinder(Actors actors) {
    this.actors = actors;
  }

  /// Actors and persons known by name, in order.
  ///
  /// @param focus the country the article is mostly about, to which a bare "the army" belongs;
  ///   empty if there is none
  List<Mention> find(Document document, String focus) {
    Scan scan = new Scan(document, focus);
    for (int i = 0; i < document.tokens().count(); ) {
      i = scan.at(i);
    }
    return scan.found;
  }

  /// One pass over a document.
  private final class Scan {
    private final Document document;
    private final Tokens tokens;
    private final Matches matches;
    private final String focus;
    private final List<Mention> found = new ArrayList<>();
    private final Map<String, Actor> latest = new HashMap<>();

    Scan(Document document, String focus) {
      this.document = document;
      this.tokens = document.tokens();
      this.matches = document.matches();
      this.focus = focus;
    }

    /// Looks at token `i` and answers the token to go on with.
    int at(int i) {
      int named = matches.first(i, Concept.ACTOR);
      if (named >= 0) {
        Optional<ActorEntry> entry = actors.byId(matches.value(named));
        if (entry.isPresent()) {
          return add(i, matches.end(named), entry.get().actor());
        }
      }
      int back = matches.first(i, Concept.GENERIC);
      Optional<Actor> known =
          back < 0 ? Optional.empty() : Optional.ofNullable(latest.get(matches.value(back)));
      if (known.isPresent()) {
        return add(i, matches.end(back), known.get());
      }
      int country = country(i);
      if (country >= 0) {
        int force = force(matches.end(country));
        return force < 0
            ? matches.end(country)
            : add(i, matches.end(force), composed(matches.value(country), force, i));
      }
      int force = matches.first(i, Concept.FORCE);
      return force < 0 ? i + 1 : bare(i, force);
    }

    private int bare(int i, int force) {
      int after = matches.end(force);
      if (matches.has(i, Concept.TITLE) && nameAt(after)) {
        return after;
      }
      int owner = countryAfter(after);
      if (owner >= 0) {
        return add(i, matches.end(owner), composed(matches.value(owner), force, i));
      }
      String first = "";
      if (matches.flagged(force, Flags.COMPOUND)) {
        first = CompoundPart.valueBefore(document, i, matches.split(force), Concept.DEMONYM);
        first =
            first.isEmpty()
                ? CompoundPart.valueBefore(document, i, matches.split(force), Concept.COUNTRY)
                : first;
      }
      return add(i, after, composed(first.isEmpty() ? focus : first, force, i));
    }

    /// Whether a name follows, whose title the word before it is.
    private boolean nameAt(int i) {
      return i < tokens.count()
          && (matches.has(i, Concept.ACTOR)
              || tokens.capital(i)
                  && (matches.has(i, Concept.GIVEN_NAME) || matches.has(i, Concept.FAMILY_NAME)));
    }

    private int country(int i) {
      int hit = matches.first(i, Concept.DEMONYM);
      return hit >= 0 ? hit : matches.first(i, Concept.COUNTRY);
    }

    /// "the army of X": the country after a preposition.
    private int countryAfter(int i) {
      boolean binds =
          i + 1 < tokens.count() && (matches.has(i, Concept.OF) || matches.has(i, Concept.AT));
      return binds ? matches.first(i + 1, Concept.COUNTRY) : -1;
    }

    /// A force word after a country, past a genitive mark and adjectives; not past a word that says
    /// the country merely backs it.
    private int force(int from) {
      int i = from;
      if (i < tokens.count()
          && !Character.isLetterOrDigit(tokens.text().charAt(tokens.start(i)))
          && tokens.wordlike(i)) {
        i++;
      }
      if (i < tokens.count() && tokens.joined(i) && !matches.has(i, Concept.FORCE)) {
        return -1;
      }
      for (int n = 0; n <= ADJECTIVES && i < tokens.count(); n++, i++) {
        int hit = matches.first(i, Concept.FORCE);
        if (hit >= 0) {
          return hit;
        }
        if (!tokens.wordlike(i) || tokens.sentenceStart(i) || stops(i)) {
          return -1;
        }
      }
      return -1;
    }

    private boolean stops(int i) {
      for (int hit = matches.from(i); hit < matches.from(i + 1); hit++) {
        switch (matches.concept(hit)) {
          case VERB,
              SAY,
              AT,
              OF,
              BY,
              FROM,
              TO,
              WITH,
              AGAINST,
              COORDINATOR,
              SUBORDINATOR,
              RELATIVE,
              PASSIVE,
              PERFECT,
              ACTOR,
              COUNTRY,
              DEMONYM,
              ARTICLE,
              ACCORDING -> {
            return true;
          }
          default -> {}
        }
      }
      return false;
    }

    private Actor composed(String country, int force, int from) {
      String kind = matches.value(force);
      String text = tokens.span(from, matches.end(force)).of(document.text());
      String iso = country.indexOf(':') < 0 ? country : "";
      String prefix = STATE_KINDS.contains(kind) ? "state:" : "group:";
      String ref = iso.isEmpty() ? "" : prefix + iso + ":" + kind;
      return new Actor(ref, text, iso, kind);
    }

    private int add(int from, int to, Actor actor) {
      Span span = tokens.span(from, to);
      String text = span.of(document.text());
      if (actor.kind().equals("person")) {
        found.add(new Mention.OfPerson(span, text, actor, ""));
      } else {
        found.add(new Mention.OfActor(span, text, actor));
        latest.put(actor.kind(), actor);
      }
      return to;
    }
  }
}
