package org.sitrep.text;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.pack.Concept;

/// Takes the names of people out of a byline: runs of two to five words that names are made of.
final class NameRuns {
  private static final int LEAST = 2;
  private static final int MOST = 5;

  /// Letters of a word in capitals that may be part of a name rather than an agency.
  private static final int CAPITALS = 4;

  private final PageLine line;
  private final List<String> names = new ArrayList<>();
  private int start = -1;
  private int end = -1;
  private int count;

  NameRuns(PageLine line) {
    this.line = line;
  }

  List<String> from(int first) {
    int i = first;
    while (i < line.count() && !ends(i)) {
      if (line.tokens().is(i, '(')) {
        close();
        i = behindBracket(i);
      } else {
        step(i);
        i++;
      }
    }
    close();
    return names;
  }

  /// Names that stand alone between separators or at an end of the line, and begin with a given
  /// name that is known: `15.04.2010 18:42 | Jane Doe`.
  List<String> alone() {
    int from = line.first();
    for (int i = from; i <= line.count(); i++) {
      if (i == line.count() || isSeparator(i)) {
        alone(from, i);
        from = i + 1;
      }
    }
    return names;
  }

  private void alone(int from, int to) {
    int words = to - from;
    boolean fits = words >= LEAST && words <= LEAST + 1;
    for (int i = from; fits && i < to; i++) {
      fits = line.name(i);
    }
    if (fits && line.matches().has(from, Concept.GIVEN_NAME)) {
      names.add(line.text().substring(line.tokens().start(from), line.tokens().end(to - 1)));
    }
  }

  private boolean isSeparator(int i) {
    return line.tokens().is(i, '|')
        || line.tokens().is(i, '/')
        || line.tokens().is(i, '\u2022')
        || line.tokens().is(i, '\u00B7');
  }

  /// Whether nothing from here on names people: a marker of a date line, a number, or in small
  /// letters what the people are.
  private boolean ends(int i) {
    boolean small =
        count == 0
            && !names.isEmpty()
            && line.tokens().wordlike(i)
            && !line.name(i)
            && !Byline.joins(line, i);
    boolean dated = line.tokens().number(i) || line.matches().has(i, Concept.MONTH);
    return small
        || (dated || PublicationLine.marker(line, i) >= 0) && !names.isEmpty()
        || (dated || PublicationLine.marker(line, i) >= 0) && count >= LEAST;
  }

  private void step(int i) {
    if (isName(i)) {
      start = count == 0 ? i : start;
      end = i;
      count++;
    } else if (count == 0 || !isInner(i)) {
      close();
    }
  }

  /// A word of names, and no label before a colon. In capitals it is one beside another, or if it
  /// is long.
  private boolean isName(int i) {
    if (line.tokens().is(i + 1, ':') || !line.name(i) && !Byline.shortWord(line, i)) {
      return false;
    }
    boolean capitals = line.tokens().allCaps(i) && !Byline.shortWord(line, i);
    return !capitals || count > 0 || length(i) >= CAPITALS;
  }

  private int length(int i) {
    return line.tokens().end(i) - line.tokens().start(i);
  }

  private boolean isInner(int i) {
    return Byline.particle(line, i)
        || line.tokens().is(i, '.') && Byline.shortWord(line, i - 1)
        || line.tokens().is(i, '-') && line.name(i + 1);
  }

  private int behindBracket(int from) {
    int i = from + 1;
    while (i < line.count() && !line.tokens().is(i - 1, ')')) {
      i++;
    }
    return i;
  }

  private void close() {
    if (count >= LEAST && count <= MOST) {
      String name = line.text().substring(line.tokens().start(start), line.tokens().end(end));
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    count = 0;
  }
}
