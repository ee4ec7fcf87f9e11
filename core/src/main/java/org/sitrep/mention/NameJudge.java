package org.sitrep.mention;

import org.sitrep.knowledge.Gazetteer;
import org.sitrep.model.PlaceKind;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Judges from its surroundings whether a name of the gazetteer can be a place where it stands, and
/// how far that can be trusted.
final class NameJudge {
  private static final int ABBREVIATION = 4;
  private static final double FAMOUS = 6;
  private static final double KNOWN = 5;
  private static final double LESSER = 4.3;
  private static final double NOTED = 5.5;

  private final Gazetteer gazetteer;
  private final Tokens tokens;
  private final Matches matches;
  private final NameContext context;
  private final PlaceWords words;

  NameJudge(
      Gazetteer gazetteer, Tokens tokens, Matches matches, NameContext context, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.tokens = tokens;
    this.matches = matches;
    this.context = context;
    this.words = words;
  }

  /// Whether nothing rules out that the words name a place.
  boolean allows(int from, int to, int posting) {
    if (words.street(to) || afterPerson(from, to) || otherName(from, to)) {
      return false;
    }
    boolean country = gazetteer.kind(gazetteer.bearer(posting)) == PlaceKind.COUNTRY;
    boolean plain = context.descriptive(from) || abbreviation(from) && !wide(posting);
    if (!country && to - from == 1 && plain) {
      return false;
    }
    if (settled(posting)) {
      return true;
    }
    return !context.goesBefore(from) && !(context.person(from, to) && !words.located(from, to));
  }

  /// Countries and well-known divisions are meant even inside a longer name.
  private boolean settled(int posting) {
    int top = gazetteer.bearer(posting);
    return gazetteer.kind(top) == PlaceKind.COUNTRY
        || gazetteer.kind(top) == PlaceKind.DIVISION && gazetteer.weight(top) >= FAMOUS;
  }

  private boolean wide(int posting) {
    int top = gazetteer.bearer(posting);
    return gazetteer.kind(top) == PlaceKind.REGION && gazetteer.weight(top) >= FAMOUS;
  }

  /// Few capitals are rather an organisation's initials.
  private boolean abbreviation(int i) {
    return tokens.allCaps(i) && tokens.end(i) - tokens.start(i) < ABBREVIATION;
  }

  /// A title makes a person of the name after it, unless that is called a city, a province or the
  /// like.
  private boolean afterPerson(int from, int to) {
    return context.afterPerson(from) && words.kind(from, to, false).isEmpty();
  }

  private boolean otherName(int from, int to) {
    return covered(from, to, Concept.NOT_NAME)
        || covered(from, to, Concept.MONTH)
        || covered(from, to, Concept.WEEKDAY);
  }

  private boolean covered(int from, int to, Concept concept) {
    int hit = matches.first(from, concept);
    return hit >= 0 && matches.end(hit) >= to;
  }

  /// How well the surroundings bear out a name that [#allows].
  ///
  /// @param kindTold whether a word beside the name tells its kind
  PlaceSpan.Trust trust(int from, int to, int posting, boolean kindTold) {
    boolean part = context.insideLongerName(from, to) && !settled(posting);
    if (part || covered(from, to, Concept.NOT_PLACE)) {
      return PlaceSpan.Trust.UNLIKELY;
    }
    double weight = gazetteer.weight(gazetteer.bearer(posting));
    if (to - from == 1 && weight < FAMOUS && context.surname(from) && !kindTold) {
      return PlaceSpan.Trust.UNLIKELY;
    }
    boolean speaker = context.speaks(from, to);
    if (speaker && to - from == 1 && matches.has(from, Concept.GIVEN_NAME)) {
      return PlaceSpan.Trust.UNLIKELY;
    }
    boolean located = words.located(from, to) && !speaker;
    if (to - from == 1 && weak(from, posting, located)) {
      return PlaceSpan.Trust.WEAK;
    }
    boolean doubtful = speaker && weight < FAMOUS || weight < LESSER && determined(from, to);
    if (doubtful && !located) {
      return PlaceSpan.Trust.WEAK;
    }
    if (located || kindTold) {
      return PlaceSpan.Trust.LOCATED;
    }
    return to - from == 1 && context.uninformative(from)
        ? PlaceSpan.Trust.START
        : PlaceSpan.Trust.FAIR;
  }

  /// Whether a single word may well be an ordinary word, or somebody's given name.
  private boolean weak(int i, int posting, boolean located) {
    double weight = gazetteer.weight(gazetteer.bearer(posting));
    boolean caseless = !context.cased(i) && weight < KNOWN;
    boolean plain = context.uninformative(i) || caseless;
    boolean word = context.ordinary(i) || weight < FAMOUS && matches.has(i, Concept.FREQUENT);
    if (context.capitalNouns() && weight < NOTED && !words.bound(i)) {
      return true;
    }
    if (word && (plain || !located || !gazetteer.main(posting))) {
      return true;
    }
    if (!located && (caseless || weight < FAMOUS && matches.has(i, Concept.GIVEN_NAME))) {
      return true;
    }
    return context.headline(i);
  }

  /// An article before a town's name makes it another thing, unless a longer name goes on.
  private boolean determined(int from, int to) {
    boolean goesOn = to < tokens.count() && tokens.capital(to);
    return from > 0 && matches.has(from - 1, Concept.ARTICLE) && !goesOn;
  }
}
