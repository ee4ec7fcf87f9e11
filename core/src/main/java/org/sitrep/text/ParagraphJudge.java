package org.sitrep.text;

import java.util.Optional;
import org.sitrep.knowledge.Language;
import org.sitrep.model.PartialDate;
import org.sitrep.pack.Concept;

/// Judges one paragraph by the markers of `boilerplate.txt`: is it the article's own words?
final class ParagraphJudge {
  private static final int SHORT = 25;
  private static final int CAPTION_LENGTH = 90;
  private static final int BYLINE_LENGTH = 10;
  private static final int CREDIT_REACH = 5;
  private static final int AFTER_DATE = 8;

  private final Language language;
  private final Matcher matcher;

  ParagraphJudge(Language language) {
    this.language = language;
    this.matcher = new Matcher(language);
  }

  /// What is to be done with a paragraph.
  sealed interface Verdict {
    /// It stays, from this code unit on.
    record Keep(int from) implements Verdict {}

    record Drop() implements Verdict {}
  }

  /// A verdict, and the date the paragraph tells the publication of, if it does.
  record Judgement(Verdict verdict, Optional<PartialDate> published) {}

  private static final Judgement KEEP = new Judgement(new Verdict.Keep(0), Optional.empty());
  private static final Judgement DROP = new Judgement(new Verdict.Drop(), Optional.empty());

  Judgement judge(String paragraph) {
    Tokens tokens = Tokenizer.split(paragraph, language);
    int words = wordCount(tokens);
    if (words == 0) {
      return DROP;
    }
    Matches matches = matcher.match(tokens);
    int first = firstWord(tokens);
    Judgement dated = dateLine(tokens, matches, first, words);
    if (!dated.equals(KEEP)) {
      return dated;
    }
    boolean dropped =
        startsWith(tokens, matches, first, Concept.PROMPT) && words < 2 * SHORT
            || words < SHORT && marked(tokens, matches, Concept.PROMPT_ANYWHERE)
            || words <= BYLINE_LENGTH && byline(tokens, matches, first)
            || words <= BYLINE_LENGTH && marked(tokens, matches, Concept.TIME_OF_READING)
            || words < CAPTION_LENGTH && caption(tokens, matches, first);
    return dropped ? DROP : KEEP;
  }

  private static int wordCount(Tokens tokens) {
    int words = 0;
    for (int i = 0; i < tokens.count(); i++) {
      words += tokens.wordlike(i) ? 1 : 0;
    }
    return words;
  }

  private static int firstWord(Tokens tokens) {
    int i = 0;
    while (!tokens.wordlike(i)) {
      i++;
    }
    return i;
  }

  /// A date line is a marker and a date at the very beginning; what follows the date stays if it is
  /// more than a time of day.
  private Judgement dateLine(Tokens tokens, Matches matches, int first, int words) {
    int marker = matches.first(first, Concept.PUBLISHED);
    if (marker < 0) {
      marker = matches.first(first, Concept.UPDATED);
    }
    if (marker < 0) {
      return words <= BYLINE_LENGTH ? bareDate(tokens, matches, first) : KEEP;
    }
    DateReader dates = new DateReader(tokens, matches, monthFirst());
    int reach = Math.min(tokens.count(), matches.end(marker) + 6);
    Optional<DateReader.Found> found = dates.first(matches.end(marker), reach);
    if (found.isEmpty()) {
      return words <= BYLINE_LENGTH && signed(tokens, matches, marker) ? DROP : KEEP;
    }
    int rest = found.get().end();
    boolean more = ownWords(tokens, rest) > AFTER_DATE / 2;
    Verdict verdict = more ? new Verdict.Keep(tokens.start(rest)) : new Verdict.Drop();
    return new Judgement(verdict, Optional.of(found.get().date()));
  }

  /// Words from a token on that are neither numbers nor one or two letters, as times of day and
  /// zones are.
  private static int ownWords(Tokens tokens, int from) {
    int words = 0;
    for (int i = from; i < tokens.count(); i++) {
      boolean longEnough = tokens.end(i) - tokens.start(i) > 3;
      words += tokens.wordlike(i) && !tokens.digits(i) && longEnough ? 1 : 0;
    }
    return words;
  }

  /// A short paragraph that is nothing but a date (and perhaps a weekday and a time).
  private Judgement bareDate(Tokens tokens, Matches matches, int first) {
    int from = first;
    while (from < tokens.count()
        && (matches.has(from, Concept.WEEKDAY) || !tokens.wordlike(from))) {
      from++;
    }
    Optional<DateReader.Found> found =
        from < tokens.count()
            ? new DateReader(tokens, matches, monthFirst())
                .first(from, Math.min(from + 1, tokens.count()))
            : Optional.empty();
    if (found.isEmpty()) {
      found =
          new DateReader(tokens, matches, monthFirst())
              .first(from, Math.min(from + 6, tokens.count()));
      if (found.isEmpty() || tokens.start(from) != startOf(tokens, matches, found.get(), from)) {
        return KEEP;
      }
    }
    int left = tokens.count() - found.get().end();
    return left <= AFTER_DATE
        ? new Judgement(new Verdict.Drop(), Optional.of(found.get().date()))
        : KEEP;
  }

  /// Where a date read from token `from` on begins: at `from` if that token is a number or a month,
  /// else nowhere.
  private static int startOf(Tokens tokens, Matches matches, DateReader.Found found, int from) {
    boolean begins =
        from < found.end()
            && (Character.isDigit(tokens.text().charAt(tokens.start(from)))
                || matches.has(from, Concept.MONTH));
    return begins ? tokens.start(from) : -1;
  }

  private boolean monthFirst() {
    return language.settings().get("date-order", "dmy").equals("mdy");
  }

  private static boolean signed(Tokens tokens, Matches matches, int hit) {
    String sign = matches.value(hit);
    return sign.isEmpty() || tokens.is(matches.end(hit), sign.charAt(0));
  }

  private static boolean startsWith(Tokens tokens, Matches matches, int first, Concept concept) {
    for (int hit = matches.first(first, concept); hit >= 0; hit = matches.next(hit)) {
      if (signed(tokens, matches, hit)) {
        return true;
      }
    }
    return false;
  }

  private static boolean marked(Tokens tokens, Matches matches, Concept concept) {
    for (int hit = 0; hit < matches.count(); hit++) {
      if (matches.concept(hit) == concept && signed(tokens, matches, hit)) {
        return true;
      }
    }
    return false;
  }

  /// "By Jane Doe": a marker, then names only.
  private static boolean byline(Tokens tokens, Matches matches, int first) {
    if (!startsWith(tokens, matches, first, Concept.BYLINE)) {
      return false;
    }
    int marker = matches.first(first, Concept.BYLINE);
    boolean name = false;
    for (int i = matches.end(marker); i < tokens.count(); i++) {
      boolean small =
          matches.has(i, Concept.COORDINATOR)
              || matches.has(i, Concept.AT)
              || matches.has(i, Concept.TITLE);
      if (tokens.wordlike(i) && !tokens.capital(i) && !small) {
        return tokens.text().indexOf('@') >= 0;
      }
      name |= tokens.capital(i);
    }
    char last = tokens.text().charAt(tokens.text().length() - 1);
    return name && last != '.' && last != '?' && last != '!';
  }

  /// A caption begins with a caption's words, or carries a credit: a marked one anywhere, a bare
  /// one at its end.
  private static boolean caption(Tokens tokens, Matches matches, int first) {
    if (startsWith(tokens, matches, first, Concept.CAPTION)) {
      return true;
    }
    for (int hit = 0; hit < matches.count(); hit++) {
      if (matches.concept(hit) == Concept.CREDIT && signed(tokens, matches, hit)) {
        boolean bare = matches.value(hit).isEmpty();
        if (!bare || matches.end(hit) >= tokens.count() - CREDIT_REACH) {
          return true;
        }
      }
    }
    return false;
  }
}
