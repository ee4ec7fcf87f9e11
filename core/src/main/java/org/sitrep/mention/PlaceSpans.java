package org.sitrep.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.model.PlaceKind;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Walks through a text once and collects the words that may name places, longest names first, none
/// overlapping.
final class PlaceSpans {
  private static final long BEGINNINGS =
      Matches.bits(
          Concept.PLACE_NAME,
          Concept.COUNTRY,
          Concept.DEMONYM,
          Concept.ACTOR,
          Concept.PARTICLE,
          Concept.PLACE_NOUN);
  private static final int PARTICLE_LENGTH = 3;
  private static final int LONGEST_LEAD = 3;

  private final Gazetteer gazetteer;
  private final NameMatcher names;
  private final Tokens tokens;
  private final Matches matches;
  private final NameContext context;
  private final PlaceWords words;
  private final NameJudge judge;
  private final ShortForms shortForms;
  private final UnknownNames unknown;
  private final List<PlaceSpan> found = new ArrayList<>();

  PlaceSpans(Gazetteer gazetteer, NameMatcher names, NameContext context, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.names = names;
    this.tokens = context.tokens();
    this.matches = context.matches();
    this.context = context;
    this.words = words;
    this.judge = new NameJudge(gazetteer, tokens, matches, context, words);
    this.unknown = new UnknownNames(names, context, words);
    this.shortForms = new ShortForms(gazetteer, tokens);
  }

  List<PlaceSpan> find() {
    int i = 0;
    while (i < tokens.count()) {
      i = tokens.wordlike(i) && begins(i) ? next(i) : i + 1;
    }
    unknown.hear(RomanisedCountries.of(gazetteer, found), found);
    return found;
  }

  /// Whether a name may begin at token `i`: the quick question.
  private boolean begins(int i) {
    return tokens.capital(i)
        || matches.mayHave(i, BEGINNINGS)
        || i + 1 < tokens.count() && tokens.joined(i + 1);
  }

  /// Reads at token `i`; returns the token to go on with.
  private int next(int i) {
    int lexicon = lexiconHit(i);
    NameMatcher.Found name = nameBegins(i) ? names.at(tokens, matches, i) : NameMatcher.NOTHING;
    int to = Math.max(name.to(), lexicon < 0 ? 0 : matches.end(lexicon));
    int actor = matches.first(i, Concept.ACTOR);
    if (actor >= 0 && matches.end(actor) > Math.max(to, i + 1)) {
      return matches.end(actor);
    }
    int reach = lexicon < 0 ? 0 : matches.end(lexicon);
    if (reach > name.to() || reach > 0 && reach == name.to() && !sharesBearer(lexicon, name)) {
      return addKnown(i, lexicon);
    }
    int shortened = tokens.capital(i) ? shortForms.end(i) : i;
    if (shortened > i) {
      addPlace(i, shortened, shortForms.division(i, shortened), false);
      return shortened;
    }
    if (!name.none()) {
      return addName(i, name);
    }
    return Math.max(i + 1, nameBegins(i) ? unknown.add(i) : i);
  }

  /// The longest hit by which the lexicon names a place.
  private int lexiconHit(int i) {
    int name = longer(-1, matches.first(i, Concept.PLACE_NAME));
    int country = longer(name, matches.first(i, Concept.COUNTRY));
    return longer(country, matches.first(i, Concept.DEMONYM));
  }

  private int longer(int best, int hit) {
    return hit >= 0 && (best < 0 || matches.length(hit) > matches.length(best)) ? hit : best;
  }

  /// A country that bears a gazetteer name competes with its namesakes; all else the lexicon says
  /// is settled.
  private boolean sharesBearer(int hit, NameMatcher.Found name) {
    boolean writtenAsName =
        matches.concept(hit) == Concept.COUNTRY
            || matches.concept(hit) == Concept.DEMONYM && tokens.capital(matches.token(hit));
    if (name.none() || !writtenAsName) {
      return false;
    }
    int number = number(hit);
    if (matches.concept(hit) == Concept.DEMONYM) {
      return gazetteer.bearer(name.posting()) == number;
    }
    for (int at = name.posting(); ; at += Gazetteer.STEP) {
      if (gazetteer.bearer(at) == number) {
        return true;
      }
      if (gazetteer.last(at)) {
        return false;
      }
    }
  }

  private int number(int hit) {
    String value = matches.value(hit);
    return gazetteer.number(value.indexOf(':') < 0 ? "country:" + value : value);
  }

  private int addKnown(int i, int hit) {
    int place = number(hit);
    int to = matches.end(hit);
    boolean demonym = matches.concept(hit) == Concept.DEMONYM;
    if (place != Gazetteer.NONE && !(demonym && context.afterPerson(i) && tokens.capital(i))) {
      addPlace(i, to, place, demonym);
    }
    return to;
  }

  private void addPlace(int from, int to, int place, boolean demonym) {
    found.add(
        new PlaceSpan(
            from,
            to,
            tokens.start(from),
            tokens.end(to - 1),
            Gazetteer.NONE,
            place,
            demonym,
            Optional.empty(),
            PlaceSpan.Trust.FAIR));
  }

  /// A name begins with a capital, or with a small particle that is joined to or followed by one.
  private boolean nameBegins(int i) {
    if (tokens.digits(i)) {
      return false;
    }
    boolean before = i + 1 < tokens.count() && tokens.capital(i + 1) && tokens.wordlike(i + 1);
    boolean joined =
        before && tokens.joined(i + 1) && tokens.end(i) - tokens.start(i) <= PARTICLE_LENGTH;
    return tokens.capital(i)
        || joined
        || before && matches.has(i, Concept.PARTICLE)
        || matches.has(i, Concept.PLACE_NOUN) && capitalSoon(i);
  }

  /// Whether a name follows a word for its kind: "provincia di Bologna".
  private boolean capitalSoon(int i) {
    int last = Math.min(tokens.count() - 1, i + LONGEST_LEAD);
    for (int n = i + 1; n <= last && tokens.wordlike(n) && !tokens.sentenceStart(n); n++) {
      if (tokens.capital(n)) {
        return true;
      }
    }
    return false;
  }

  private int addName(int i, NameMatcher.Found name) {
    int from = i;
    int to = name.to();
    while (to - from > 1
        && (!words.smallNouns() || tokens.joined(to - 1))
        && !tokens.capital(to - 1)
        && matches.has(to - 1, Concept.PLACE_NOUN)) {
      to--;
    }
    while (to - from > 1 && !tokens.capital(from) && leads(from)) {
      from++;
    }
    boolean whole = to == name.to();
    Optional<PlaceKind> told = words.kind(from, to, whole && name.end() < tokens.end(to - 1));
    PlaceSpan.Trust trust = judge.trust(from, to, name.posting(), told.isPresent());
    boolean allowed = ends(from, to, name.posting()) && judge.allows(from, to, name.posting());
    Optional<PlaceKind> kind = whole ? told : Optional.of(PlaceKind.DIVISION);
    int end = whole ? name.end() : tokens.end(to - 1);
    if (words.smallNouns() && end < tokens.end(to - 1) && words.feature(to - 1)) {
      end = tokens.end(to - 1);
    }
    if (whole && extensible(name) && words.titled(to)) {
      end = tokens.end(to++);
    }
    if (allowed) {
      found.add(
          new PlaceSpan(
              from,
              to,
              tokens.start(from),
              end,
              name.posting(),
              Gazetteer.NONE,
              false,
              kind,
              trust));
      return shortForm(Math.max(to, name.to()), name.posting());
    }
    return Math.max(Math.max(to, name.to()), unknown.add(i));
  }

  /// Reads a short form of a division after the name and a comma; returns the token to go on with.
  private int shortForm(int comma, int posting) {
    int to = shortForms.endAfter(comma, posting);
    if (to > comma) {
      addPlace(comma + 1, to, shortForms.division(comma + 1, to), false);
    }
    return to;
  }

  /// A word in small letters before the name proper; a name's own particle is none.
  private boolean leads(int i) {
    return matches.has(i, Concept.PLACE_NOUN)
        || i > 0 && matches.has(i - 1, Concept.PLACE_NOUN)
        || !tokens.joined(i + 1) && !matches.has(i, Concept.PARTICLE);
  }

  /// A name ends with a capital, unless it is a wide land's of several words ("Arabie saoudite").
  private boolean ends(int from, int to, int posting) {
    boolean town = gazetteer.kind(gazetteer.bearer(posting)) == PlaceKind.SETTLEMENT;
    return tokens.capital(to - 1) || words.smallNouns() || to - from > 1 && !town;
  }

  private boolean extensible(NameMatcher.Found name) {
    return words.smallNouns() && name.end() == tokens.end(name.to() - 1)
        || gazetteer.kind(gazetteer.bearer(name.posting())) == PlaceKind.SETTLEMENT;
  }
}
