package org.sitrep.text;

import java.util.Optional;
import org.sitrep.knowledge.Language;
import org.sitrep.model.PartialDate;
import org.sitrep.pack.Concept;

/// Judges one paragraph by the markers of `boilerplate.txt`: is it the article's own words?
final class ParagraphJudge {
  private static final int SHORT = 25;
  private static final int SENTENCE = 8;
  private static final int BYLINE_LENGTH = 10;
  private static final int HEADING = 6;

  private final Language language;
  private final Matcher matcher;
  private final boolean monthFirst;
  private final ClockReader clocks;

  ParagraphJudge(Language language) {
    this.language = language;
    this.matcher = new Matcher(language);
    this.monthFirst = language.settings().get("date-order", "dmy").equals("mdy");
    this.clocks = new ClockReader(language);
  }

  /// What is to be done with a paragraph.
  sealed interface Verdict {
    /// It stays, from this code unit on.
    record Keep(int from) implements Verdict {}

    record Drop(Kind kind) implements Verdict {}
  }

  /// What a paragraph is that goes.
  enum Kind {
    DATE,
    BYLINE,
    OTHER
  }

  /// A verdict, and the date the paragraph tells the publication of, if it does.
  ///
  /// @param update whether that date is one of an update
  record Judgement(Verdict verdict, Optional<PartialDate> published, boolean update) {
    static Judgement drop(Kind kind) {
      return new Judgement(new Verdict.Drop(kind), Optional.empty(), false);
    }

    boolean drops(Kind kind) {
      return verdict.equals(new Verdict.Drop(kind));
    }
  }

  private static final Judgement KEEP = new Judgement(new Verdict.Keep(0), Optional.empty(), false);

  /// The paragraph with its tokens.
  PageLine line(String paragraph) {
    return PageLine.of(paragraph, language, matcher);
  }

  PageHead.Maker head() {
    return new PageHead.Maker(monthFirst, clocks);
  }

  Judgement judge(String paragraph) {
    return judge(line(paragraph));
  }

  Judgement judge(PageLine line) {
    if (line.words() == 0) {
      return Judgement.drop(Kind.OTHER);
    }
    Judgement dated = dateLine(line);
    if (!dated.equals(KEEP)) {
      return dated;
    }
    if (Byline.is(line)) {
      return Judgement.drop(Kind.BYLINE);
    }
    boolean dropped =
        prompt(line)
            || line.words() < SHORT && line.marked(Concept.PROMPT_ANYWHERE)
            || line.words() <= BYLINE_LENGTH && line.marked(Concept.TIME_OF_READING)
            || line.wholly(Concept.LINE)
            || ends(line)
            || Caption.is(line);
    return dropped ? Judgement.drop(Kind.OTHER) : KEEP;
  }

  /// Whether a line is a date line or a byline by itself.
  boolean standsAlone(String paragraph) {
    PageLine line = line(paragraph);
    return line.words() > 0 && (dateLine(line).drops(Kind.DATE) || Byline.is(line));
  }

  /// The first date in a few words.
  Optional<PartialDate> date(String words) {
    PageLine line = line(words);
    return new DateReader(line.tokens(), line.matches(), monthFirst)
        .first(0, line.count())
        .map(DateReader.Found::date);
  }

  /// A heading after which nothing belongs to the article, with a number or without.
  boolean ends(PageLine line) {
    return line.words() > 0 && line.words() <= HEADING && line.wholly(Concept.END);
  }

  /// A date line is a marker and a date at the very beginning, where what follows the date stays if
  /// it is more than a time of day; or a short paragraph that is nothing but a date.
  private Judgement dateLine(PageLine line) {
    Optional<PublicationLine.Found> found = PublicationLine.of(line, monthFirst, clocks);
    if (found.isPresent()) {
      int rest = found.get().rest();
      Verdict verdict =
          rest < line.count()
              ? new Verdict.Keep(line.tokens().start(rest))
              : new Verdict.Drop(Kind.DATE);
      return new Judgement(verdict, Optional.of(found.get().date()), found.get().update());
    }
    int marker = PublicationLine.marker(line, line.first());
    return marker >= 0 && line.words() <= BYLINE_LENGTH && line.signed(marker)
        ? Judgement.drop(Kind.DATE)
        : KEEP;
  }

  /// A paragraph that begins with a prompt, perhaps behind a count. One word begins many a sentence
  /// of an article: it is a prompt only if what it begins is short or no sentence.
  private static boolean prompt(PageLine line) {
    if (line.words() >= 2 * SHORT) {
      return false;
    }
    int from = line.first();
    int hit = line.hit(from, Concept.PROMPT);
    if (hit < 0 && line.tokens().digits(from)) {
      hit = line.hit(from + 1, Concept.PROMPT);
      return hit >= 0 && line.words() <= HEADING && !line.closed();
    }
    boolean sentence = line.words() > SENTENCE && line.closed();
    return hit >= 0
        && (line.matches().length(hit) > 1 || !line.matches().value(hit).isEmpty() || !sentence);
  }
}
