package org.sitrep.text;

import java.util.Optional;
import org.sitrep.model.PartialDate;
import org.sitrep.pack.Concept;

/// Reads a line that tells when a page was published: `Updated 5:02 AM CET, December 4, 2023`,
/// `Villarreja | 8 nov 2023 - 07:00`.
///
/// Around the date stand nothing but markers, times, weekdays, zones and further dates; before it,
/// a place or section with a separator too. A line with a marker may go on with the article's own
/// words.
final class PublicationLine {
  private static final int SHORT = 12;
  private static final int LONGEST = 25;
  private static final int OWN_WORDS = 4;
  private static final int LEAST_OWN = 4;
  private static final int SECTION = 4;
  private static final int PLACE = 2;
  private static final int AUTHOR = 6;

  private final PageLine line;
  private final DateReader dates;
  private final DateFurniture furniture;
  private Optional<PartialDate> date = Optional.empty();
  private int begin = -1;
  private boolean published;
  private boolean updated;
  private boolean firm;
  private int before;
  private int after;
  private boolean names = true;

  private PublicationLine(PageLine line, boolean monthFirst, ClockReader clocks) {
    this.line = line;
    this.dates = new DateReader(line.tokens(), line.matches(), monthFirst);
    this.furniture = new DateFurniture(line, clocks);
  }

  /// @param update whether the date is known to be that of an update
  /// @param rest the first token of what follows and is the article's own; the number of tokens if
  ///   nothing is
  record Found(PartialDate date, boolean update, int rest) {}

  static Optional<Found> of(PageLine line, boolean monthFirst, ClockReader clocks) {
    return new PublicationLine(line, monthFirst, clocks).read();
  }

  /// Whether a marker of publication or update stands at token `i`.
  static int marker(PageLine line, int i) {
    int hit = line.matches().first(i, Concept.PUBLISHED);
    return hit >= 0 ? hit : line.matches().first(i, Concept.UPDATED);
  }

  private Optional<Found> read() {
    boolean marked = marker(line, line.first()) >= 0;
    if (!marked && line.words() > LONGEST) {
      return Optional.empty();
    }
    int patience = marked ? line.words() <= SHORT ? PLACE : 0 : AUTHOR;
    int i = line.first();
    while (i < line.count() && date.isEmpty() && before <= patience) {
      i = step(i);
    }
    if (date.isEmpty() || before > patience) {
      return Optional.empty();
    }
    int rest = rest(i);
    return marked ? behindMarker(rest) : bare();
  }

  /// Goes on to the end of the line.
  ///
  /// @return the token after the last date or time before the first other word
  private int rest(int from) {
    int cut = from;
    int i = from;
    while (i < line.count()) {
      int next = step(i);
      if (after == 0 && (furniture.strong(i, next) || date(i) == next)) {
        cut = next;
      }
      boolean other = furniture.end(i) == i && marker(line, i) < 0 && date(i) < 0;
      after += other && furniture.ownWord(i) ? 1 : 0;
      i = next;
    }
    return cut;
  }

  /// The token after what stands at token `i`; takes note of markers, dates and other words.
  private int step(int i) {
    int marker = marker(line, i);
    if (marker >= 0) {
      published = line.matches().concept(marker) == Concept.PUBLISHED;
      updated = !published;
      return line.matches().end(marker);
    }
    Optional<DateReader.Found> found = dates.at(i);
    found.ifPresent(day -> take(day.date(), i));
    int end = found.map(DateReader.Found::end).orElseGet(() -> furniture.end(i));
    if (end == i && date.isEmpty()) {
      before++;
      names &= line.name(i);
    }
    return Math.max(end, i + 1);
  }

  private int date(int i) {
    return dates.at(i).map(DateReader.Found::end).orElse(-1);
  }

  /// The first date counts, unless a later one alone stands behind a marker of publication.
  private void take(PartialDate found, int i) {
    if (date.isEmpty()) {
      begin = i;
    }
    if (date.isEmpty() || published && !firm) {
      date = Optional.of(found);
      firm = published;
    }
  }

  private Optional<Found> behindMarker(int from) {
    int rest = furniture.pastSigns(from);
    int own = 0;
    for (int i = rest; i < line.count(); i++) {
      boolean longEnough = line.tokens().end(i) - line.tokens().start(i) >= LEAST_OWN;
      own += furniture.ownWord(i) && longEnough ? 1 : 0;
    }
    return found(own > OWN_WORDS ? rest : line.count());
  }

  private Optional<Found> bare() {
    int most = line.closed() || !namesFollow() ? 1 : OWN_WORDS;
    boolean fits = line.words() <= LONGEST && after <= most && precedes();
    return fits ? found(line.count()) : Optional.empty();
  }

  private Optional<Found> found(int rest) {
    boolean update = !firm && updated;
    return date.map(day -> new Found(day, update, rest));
  }

  /// Whether what stands before the date may: nothing, a byline, or a few words with a separator.
  private boolean precedes() {
    if (before == 0) {
      return true;
    }
    if (line.hit(line.first(), Concept.BYLINE) >= 0 && names) {
      return true;
    }
    int sign = furniture.signBefore(begin);
    if (sign < 0) {
      return false;
    }
    char c = line.text().charAt(line.tokens().start(sign));
    return switch (c) {
      case '|', '\u2022', '\u00B7', '>', '\u203A', '\u00BB' -> before <= SECTION;
      case ',', '-', '\u2013', '\u2014', '/' -> before <= PLACE && names;
      default -> false;
    };
  }

  /// Whether the words behind the date are names, such as those of authors, and no headline.
  private boolean namesFollow() {
    int i = dates.at(begin).map(DateReader.Found::end).orElse(begin);
    if (line.tokens().is(i, ':')) {
      return false;
    }
    while (i < line.count()) {
      boolean own = furniture.end(i) == i && line.tokens().wordlike(i);
      if (own && !line.tokens().capital(i) && line.hit(i, Concept.BYLINE) < 0) {
        return false;
      }
      i = Math.max(i + 1, furniture.end(i));
    }
    return true;
  }
}
