package org.sitrep.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.knowledge.Language;
import org.sitrep.model.Mention;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Span;
import org.sitrep.pack.Concept;
import org.sitrep.pack.Flags;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Finds places that no list knows, by where their names stand: after a preposition of place ("in
/// X"), after a word for a kind of place ("the village of X"), in a row with such a name, or ending
/// in such a word themselves ("X Street"). Names found once are found again in the whole text.
final class UnlistedFinder {
  private static final Set<PlaceKind> FEATURES =
      EnumSet.of(PlaceKind.WATER, PlaceKind.LAND, PlaceKind.DIVISION);
  private static final int LONGEST = 4;
  private static final int SHORTEST_WORD = 3;
  private static final int LONGEST_SHORTENED = 4;

  private final Tokens tokens;
  private final Matches matches;
  private final NameContext context;
  private final PlaceWords words;
  private final List<String> endings;
  private final List<String> genitives;
  private final boolean capitalNouns;
  private final boolean[] taken;
  private final LongSet names;
  private final LongSet others;
  private final List<Mention.OfUnlistedPlace> found = new ArrayList<>();

  UnlistedFinder(NameContext context, PlaceWords words, Language language) {
    this.tokens = context.tokens();
    this.matches = context.matches();
    this.context = context;
    this.words = words;
    this.endings = language.settings().list("place-endings");
    this.genitives = language.settings().list("genitive");
    this.capitalNouns = language.capitalNouns();
    this.taken = new boolean[tokens.count() + 1];
    this.names = new LongSet();
    this.others = new LongSet();
    rememberOthers();
  }

  /// Tokens that are something else.
  void take(int from, int to) {
    for (int i = from; i < to; i++) {
      taken[i] = true;
    }
  }

  /// A name that lists know but that could not be told.
  void add(PlaceSpan span) {
    boolean whole = span.end() == tokens.end(span.to() - 1);
    boolean led = span.hint().isPresent() || matches.endsBefore(span.from(), Concept.WHERE);
    if (whole && led && !any(span.from(), span.to()) && !goesOn(span.to()) && !other(span.from())) {
      add(span.from(), span.to(), span.end());
    }
  }

  /// All places found, in no particular order.
  List<Mention.OfUnlistedPlace> find() {
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.wordlike(i) && tokens.capital(i) && !taken[i]) {
        i = Math.max(i, next(i) - 1);
      }
    }
    for (int i = 0; i < tokens.count(); i++) {
      if (!taken[i] && names.contains(tokens.name(i)) && nameWord(i) && !goesOn(i + 1)) {
        add(i, i + 1, tokens.end(i));
      }
    }
    return found;
  }

  private int next(int i) {
    int end = feature(i);
    if (end > i) {
      int stop = tokens.is(end, '.') && shortened(end - 1) ? end : end - 1;
      add(i, end, tokens.end(stop));
      return end;
    }
    if (nameWord(i) && led(i) && !possessor(i) && !goesOn(i + 1)) {
      add(i, i + 1, tokens.end(i));
      return i + 1;
    }
    return i;
  }

  /// A name whose last word tells its kind, capitalised like the rest, with the number of a road:
  /// the token after it, or `i`.
  private int feature(int i) {
    if (matches.has(i, Concept.GIVEN_NAME) || matches.has(i, Concept.TITLE)) {
      return i;
    }
    if (numbered(i)) {
      return i + 2;
    }
    int end = i;
    int last = Math.min(tokens.count(), i + LONGEST);
    for (int n = i; n < last && part(n, i); n++) {
      if (numbered(n)) {
        return n + 2;
      }
      if (n > i && featureNoun(n)) {
        end = n + 1;
      }
    }
    return end > i && goesOn(end) ? i : end;
  }

  private boolean numbered(int n) {
    return words.street(n) && n + 1 < tokens.count() && tokens.digits(n + 1);
  }

  private boolean part(int n, int from) {
    return tokens.wordlike(n)
        && tokens.capital(n)
        && !taken[n]
        && (n == from || !tokens.sentenceStart(n))
        && !context.headline(n)
        && !tokens.digits(n)
        && (n > from || !context.uninformative(n) || !context.ordinary(n));
  }

  private boolean featureNoun(int n) {
    int hit = matches.first(n, Concept.PLACE_NOUN);
    if (hit < 0 || matches.flagged(hit, Flags.COMPOUND)) {
      return false;
    }
    Optional<PlaceKind> kind = words.kind(n, n, false);
    return words.street(n) || kind.filter(FEATURES::contains).isPresent();
  }

  private boolean shortened(int n) {
    return tokens.end(n) - tokens.start(n) <= LONGEST_SHORTENED;
  }

  /// Whether a capitalised word follows, so that the name is only the beginning of another.
  private boolean goesOn(int to) {
    return to < tokens.count()
        && tokens.wordlike(to)
        && tokens.capital(to)
        && !tokens.digits(to)
        && !tokens.sentenceStart(to);
  }

  /// A word in capitals and small letters that stands for nothing else.
  private boolean nameWord(int i) {
    return tokens.wordlike(i)
        && tokens.capital(i)
        && context.cased(i)
        && !tokens.digits(i)
        && !tokens.allCaps(i)
        && tokens.end(i) - tokens.start(i) >= SHORTEST_WORD
        && unknown(i)
        && !context.ordinary(i)
        && !context.headline(i)
        && !other(i);
  }

  /// Whether the word stands for nothing, or only its end does, as that of a compound, and not for
  /// a body.
  private boolean unknown(int i) {
    for (int hit = matches.from(i); hit < matches.from(i + 1); hit++) {
      Concept concept = matches.concept(hit);
      boolean body = concept == Concept.SOURCE || concept == Concept.FORCE;
      if (body || !matches.flagged(hit, Flags.COMPOUND)) {
        return false;
      }
    }
    return true;
  }

  /// A word that is part of a person's or a longer name here or elsewhere in the text.
  private boolean other(int i) {
    return context.person(i, i + 1) || context.afterPerson(i) || others.contains(tokens.name(i));
  }

  /// Words that speak, or that follow another capitalised word, name something else.
  private void rememberOthers() {
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.wordlike(i) && tokens.capital(i) && context.cased(i)) {
        boolean second =
            i > 0
                && tokens.sentence(i - 1) == tokens.sentence(i)
                && !tokens.joined(i)
                && tokens.wordlike(i - 1)
                && tokens.capital(i - 1)
                && context.cased(i - 1)
                && !context.headline(i)
                && !context.descriptive(i - 1)
                && !(tokens.sentenceStart(i - 1) && matches.endsBefore(i, Concept.WHERE));
        if (second || context.speaks(i, i + 1)) {
          others.add(tokens.name(i));
        }
      }
    }
  }

  /// Whether the word is a genitive, so that what follows is the place or thing.
  private boolean possessor(int i) {
    boolean mark =
        i + 1 < tokens.count()
            && tokens.start(i + 1) == tokens.end(i)
            && !tokens.joined(i + 1)
            && tokens.wordlike(i + 1);
    if (mark) {
      return true;
    }
    return ends(i, genitives)
        && i + 1 < tokens.count()
        && tokens.wordlike(i + 1)
        && !tokens.sentenceStart(i + 1)
        && !functional(i + 1);
  }

  private boolean functional(int i) {
    return matches.has(i, Concept.FREQUENT)
        || matches.has(i, Concept.AT)
        || matches.has(i, Concept.COORDINATOR);
  }

  /// Whether what stands before leads to a place.
  private boolean led(int i) {
    if (i == 0 || tokens.sentence(i - 1) != tokens.sentence(i)) {
      return false;
    }
    if (words.before(i).isPresent() && !tokens.capital(i - 1)) {
      return true;
    }
    boolean listed = (tokens.is(i - 1, ',') || matches.has(i - 1, Concept.COORDINATOR)) && row(i);
    return listed || !capitalNouns && (matches.endsBefore(i, Concept.WHERE) || typical(i));
  }

  /// Whether the name goes on a row of unlisted places.
  private boolean row(int i) {
    return !found.isEmpty() && found.getLast().span().end() == tokens.end(Math.max(0, i - 2));
  }

  /// A word that ends as names of places do, after whatever preposition of place.
  private boolean typical(int i) {
    boolean after =
        matches.endsBefore(i, Concept.AT)
            || matches.endsBefore(i, Concept.FROM)
            || matches.endsBefore(i, Concept.TO);
    return after && ends(i, endings);
  }

  private boolean ends(int i, List<String> endings) {
    for (String ending : endings) {
      if (tokens.text().startsWith(ending, tokens.end(i) - ending.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean any(int from, int to) {
    for (int i = from; i < to; i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  private void add(int from, int to, int end) {
    take(from, to);
    if (to == from + 1) {
      names.add(tokens.name(from));
    }
    Span span = new Span(tokens.start(from), end);
    found.add(new Mention.OfUnlistedPlace(span, span.of(tokens.text())));
  }
}
