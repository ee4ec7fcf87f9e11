package org.sitrep.mention;

import java.util.List;
import org.sitrep.pack.Concept;
import org.sitrep.text.Document;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Reads the signs by which a name is told to be a person's or an organisation's.
final class NameSigns {
  private static final int SHORT_CAPITALS = 6;
  private static final int APPOSITION = 5;
  private static final int LONGEST_TITLE = 4;
  private static final int OLDEST = 115;
  private static final int PRONOUN_REACH = 15;

  /// Signs of words that are known from names.
  private static final long KNOWN =
      NameSign.GIVEN_FIRST.bit()
          | NameSign.GIVEN_ALONE.bit()
          | NameSign.FAMILY_LAST.bit()
          | NameSign.FAMILY_ALONE.bit()
          | NameSign.FAMILY_ENDING.bit()
          | NameSign.BODY_IN.bit()
          | NameSign.BODY_CLOSES.bit()
          | NameSign.BODY_END.bit();

  private final NameContext context;
  private final Tokens tokens;
  private final Matches matches;
  private final List<String> genitives;
  private final FamilyEndings families;

  NameSigns(Document document, NameContext context, FamilyEndings families) {
    this.context = context;
    this.tokens = document.tokens();
    this.matches = document.matches();
    this.genitives = document.language().settings().list("genitive");
    this.families = families;
  }

  /// The set of signs of a run, bits of [NameSign].
  long of(NameRun run) {
    long inside = words(run) | body(run) | shape(run);
    long signs = NameSign.ALWAYS.bit() | inside | after(run);
    signs |= context.headline(run.from()) ? NameSign.HEADLINE.bit() : 0;
    signs |= context.capitalNouns() ? NameSign.CAPITAL_NOUNS.bit() : 0;
    if (tokens.sentenceStart(run.from())) {
      NameSign start = (inside & KNOWN) == 0 ? NameSign.SENTENCE_START : NameSign.KNOWN_START;
      return signs | start.bit();
    }
    return signs | before(run);
  }

  private long words(NameRun run) {
    int first = run.from();
    int last = run.to() - 1;
    boolean given = matches.has(first, Concept.GIVEN_NAME);
    boolean family = matches.has(last, Concept.FAMILY_NAME);
    long signs =
        switch (run.words(tokens)) {
          case 1 -> NameSign.ONE_WORD.bit();
          case 2 -> NameSign.TWO_WORDS.bit();
          case 3 -> NameSign.THREE_WORDS.bit();
          default -> NameSign.MORE_WORDS.bit();
        };
    signs |= families.fits(tokens, last) ? NameSign.FAMILY_ENDING.bit() : 0;
    if (run.length() == 1) {
      signs |= given ? NameSign.GIVEN_ALONE.bit() : 0;
      return signs | (family ? NameSign.FAMILY_ALONE.bit() : 0);
    }
    signs |= given ? NameSign.GIVEN_FIRST.bit() : 0;
    signs |= matches.has(last, Concept.GIVEN_NAME) ? NameSign.GIVEN_LAST.bit() : 0;
    signs |= family ? NameSign.FAMILY_LAST.bit() : 0;
    for (int i = first; i < last; i++) {
      signs |= initial(i) ? NameSign.INITIAL.bit() : 0;
      signs |= i > first && matches.has(i, Concept.PARTICLE) ? NameSign.PARTICLE.bit() : 0;
    }
    return signs;
  }

  private boolean initial(int i) {
    return tokens.end(i) - tokens.start(i) == 1;
  }

  private long body(NameRun run) {
    long signs = 0;
    for (int i = run.from(); i < run.to(); i++) {
      if (isBody(i)) {
        signs |= bodySign(run, i).bit();
      }
    }
    boolean small = run.length() > 1 && !tokens.capital(run.to() - 1);
    return small ? signs | NameSign.SMALL_BODY.bit() : signs;
  }

  private NameSign bodySign(NameRun run, int i) {
    if (run.length() == 1) {
      return compound(i) ? NameSign.BODY_END : NameSign.BODY_IN;
    }
    boolean closes = i == run.to() - 1 && tokens.capital(i);
    return closes ? NameSign.BODY_CLOSES : NameSign.BODY_IN;
  }

  /// Whether ordinary words within a sentence have capitals because they are the name of a body,
  /// whose last word says so.
  private boolean closed(NameRun run) {
    int last = run.to() - 1;
    return run.length() > 1
        && tokens.capital(last)
        && isBody(last)
        && !tokens.sentenceStart(run.from());
  }

  private boolean isBody(int i) {
    return matches.has(i, Concept.BODY)
        || matches.has(i, Concept.WIRE)
        || matches.has(i, Concept.FORCE);
  }

  private boolean compound(int i) {
    int hit = matches.first(i, Concept.BODY);
    return hit >= 0 && matches.split(hit) > tokens.start(i);
  }

  private long shape(NameRun run) {
    int last = run.to() - 1;
    long signs = 0;
    for (int i = run.from(); i < run.to(); i++) {
      boolean capitals = tokens.allCaps(i) && !context.headline(i);
      if (capitals && run.length() == 1 && tokens.end(i) - tokens.start(i) <= SHORT_CAPITALS) {
        signs |= NameSign.SHORT_CAPITALS.bit();
      } else if (capitals) {
        signs |= NameSign.CAPITALS_IN.bit();
      } else {
        signs |= innerCapital(i) ? NameSign.INNER_CAPITAL.bit() : 0;
      }
    }
    if (closed(run)) {
      return signs;
    }
    signs |= ordinary(run.from()) ? NameSign.ORDINARY_FIRST.bit() : 0;
    signs |= run.length() > 1 && ordinary(last) ? NameSign.ORDINARY_LAST.bit() : 0;
    boolean quoted = quote(run.from() - 1) && quote(run.to());
    return quoted ? signs | NameSign.QUOTED.bit() : signs;
  }

  /// An ordinary word, but none for a body, which is at home in names.
  private boolean ordinary(int i) {
    return context.ordinary(i) && !isBody(i);
  }

  private boolean innerCapital(int i) {
    String text = tokens.text();
    for (int at = tokens.start(i) + 1; at < tokens.end(i); at++) {
      if (Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean quote(int i) {
    return i >= 0 && i < tokens.count() && isQuote(tokens.text().charAt(tokens.start(i)));
  }

  private static boolean isQuote(char c) {
    int type = Character.getType(c);
    return c == '"'
        || c == '\u201E'
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION;
  }

  private long before(NameRun run) {
    int from = run.from();
    long signs = title(from) ? NameSign.TITLE_BEFORE.bit() : 0;
    signs |= matches.endsBefore(from, Concept.SAY) ? NameSign.SAY_BEFORE.bit() : 0;
    signs |= matches.has(from - 1, Concept.PERSON_VERB) ? NameSign.PERSON_VERB_BEFORE.bit() : 0;
    if (tokens.wordlike(from - 1) && !tokens.capital(from - 1)) {
      boolean wire = matches.has(from - 1, Concept.WIRE) || matches.has(from - 1, Concept.BODY);
      signs |= wire ? NameSign.BODY_BEFORE.bit() : 0;
      boolean speaker = !wire && matches.has(from - 1, Concept.SOURCE);
      signs |= speaker ? NameSign.SPEAKER_BEFORE.bit() : 0;
    }
    signs |=
        ends(from, Concept.AT, NameSign.AT_BEFORE) | ends(from, Concept.OF, NameSign.OF_BEFORE);
    signs |= ends(from, Concept.FROM, NameSign.FROM_BEFORE);
    signs |=
        ends(from, Concept.TO, NameSign.TO_BEFORE) | ends(from, Concept.BY, NameSign.BY_BEFORE);
    signs |= ends(from, Concept.WITH, NameSign.WITH_BEFORE);
    signs |= ends(from, Concept.AGAINST, NameSign.AGAINST_BEFORE);
    signs |= ends(from, Concept.ARTICLE, NameSign.ARTICLE_BEFORE);
    signs |= ends(from, Concept.SUBORDINATOR, NameSign.SUBORDINATOR_BEFORE);
    signs |= besideBefore(from) ? NameSign.NAME_BESIDE.bit() : 0;
    return tokens.is(from - 1, '(') ? signs | NameSign.PARENTHESIS.bit() : signs;
  }

  private long ends(int from, Concept concept, NameSign sign) {
    return matches.endsBefore(from, concept) ? sign.bit() : 0;
  }

  private boolean title(int from) {
    for (int k = Math.max(0, from - LONGEST_TITLE); k < from; k++) {
      int title = matches.first(k, Concept.TITLE);
      if (title >= 0 && matches.end(title) == from) {
        return true;
      }
    }
    return false;
  }

  private long after(NameRun run) {
    int to = run.to();
    if (to >= tokens.count() || tokens.sentenceStart(to)) {
      return 0;
    }
    long signs = matches.has(to, Concept.SAY) ? NameSign.SAY_AFTER.bit() : 0;
    signs |= matches.has(to, Concept.PERSON_VERB) ? NameSign.PERSON_VERB_AFTER.bit() : 0;
    signs |= age(to) ? NameSign.AGE_AFTER.bit() : 0;
    signs |= tokens.is(to, ',') && titled(to) ? NameSign.TITLE_AFTER.bit() : 0;
    signs |= auxiliary(to) ? NameSign.AUXILIARY_AFTER.bit() : 0;
    signs |= besideAfter(to) ? NameSign.NAME_BESIDE.bit() : 0;
    signs |= pronoun(to) ? NameSign.PRONOUN_LATER.bit() : 0;
    signs |= tokens.is(to, ':') ? NameSign.COLON_AFTER.bit() : 0;
    signs |= tokens.wordlike(to) && tokens.joined(to) ? NameSign.JOINED_AFTER.bit() : 0;
    return genitive(to) ? signs | NameSign.GENITIVE.bit() : signs;
  }

  private boolean auxiliary(int to) {
    return matches.has(to, Concept.PERFECT)
        || matches.has(to, Concept.PLUPERFECT)
        || matches.has(to, Concept.PASSIVE)
        || matches.has(to, Concept.FUTURE);
  }

  /// "X and Y", where Y is a given name.
  private boolean besideAfter(int to) {
    return joins(to) && to + 1 < tokens.count() && given(to + 1);
  }

  /// "X and Y", where X is known from names.
  private boolean besideBefore(int from) {
    return from > 1 && joins(from - 1) && (given(from - 2) || family(from - 2));
  }

  private boolean joins(int i) {
    return matches.has(i, Concept.COORDINATOR) || tokens.is(i, ',');
  }

  private boolean given(int i) {
    return tokens.capital(i) && matches.has(i, Concept.GIVEN_NAME);
  }

  private boolean family(int i) {
    return tokens.capital(i) && matches.has(i, Concept.FAMILY_NAME);
  }

  /// Whether a pronoun for a person stands later in the sentence.
  private boolean pronoun(int to) {
    int end = Math.min(tokens.sentenceTo(tokens.sentence(to)), to + PRONOUN_REACH);
    for (int i = to; i < end; i++) {
      if (matches.has(i, Concept.PRONOUN_PERSON)) {
        return true;
      }
    }
    return false;
  }

  /// ", 34," or "(34)": how old somebody is.
  private boolean age(int to) {
    boolean opens = tokens.is(to, ',') || tokens.is(to, '(');
    if (!opens || to + 2 >= tokens.count() || !tokens.digits(to + 1)) {
      return false;
    }
    int length = tokens.end(to + 1) - tokens.start(to + 1);
    boolean closes = tokens.is(to + 2, ',') || tokens.is(to + 2, ')') || tokens.is(to + 2, '.');
    return closes && length <= 3 && number(to + 1) <= OLDEST;
  }

  private int number(int i) {
    int number = 0;
    for (int at = tokens.start(i); at < tokens.end(i); at++) {
      number = number * 10 + Character.digit(tokens.text().charAt(at), 10);
    }
    return number;
  }

  /// "…, analyst at X": a title soon after a comma that follows the name.
  private boolean titled(int comma) {
    int last = Math.min(tokens.count(), comma + 1 + APPOSITION);
    for (int k = comma + 1; k < last && tokens.wordlike(k); k++) {
      if (matches.has(k, Concept.TITLE)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the name owns the word after it.
  private boolean genitive(int to) {
    if (!tokens.wordlike(to) || tokens.capital(to)) {
      return false;
    }
    for (String ending : genitives) {
      int at = tokens.end(to - 1) - ending.length();
      boolean apart = tokens.start(to) < tokens.end(to - 1) + 1;
      if (apart || tokens.text().startsWith(ending, at)) {
        return true;
      }
    }
    return false;
  }
}
