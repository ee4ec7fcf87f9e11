package org.sitrep.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Mention;
import org.sitrep.model.Span;
import org.sitrep.model.TimeExpression;
import org.sitrep.model.Warning;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Notices a weekday that does not fit the full date beside it.
final class WeekdayCheck {
  private static final int REACH = 4;

  private final Reading reading;
  private final Tokens tokens;
  private final Matches matches;

  WeekdayCheck(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
  }

  List<Warning> check(String article) {
    List<Warning> warnings = new ArrayList<>();
    for (Mention mention : reading.mentions().all()) {
      if (mention instanceof Mention.OfTime time
          && time.time() instanceof TimeExpression.Absolute absolute
          && absolute.date().isDay()) {
        doubt(article, time, absolute.date().from().orElseThrow(), warnings);
      }
    }
    return warnings;
  }

  private void doubt(String article, Mention.OfTime time, LocalDate day, List<Warning> warnings) {
    int first = tokens.at(time.span().start());
    int last = tokens.at(time.span().end() - 1);
    for (int i = Math.max(tokens.sentenceFrom(tokens.sentence(first)), first - REACH);
        i <= last;
        i++) {
      int hit = matches.first(i, Concept.WEEKDAY);
      if (hit >= 0 && Integer.parseInt(matches.value(hit)) != day.getDayOfWeek().getValue()) {
        Span span = tokens.span(Math.min(i, first), last + 1);
        String words = span.of(reading.document().text());
        warnings.add(
            new Warning(
                article,
                span,
                words,
                day.toString(),
                "weekday-date",
                "weekday-date",
                List.of(words, day.toString(), Integer.toString(day.getDayOfWeek().getValue()))));
        return;
      }
    }
  }
}
