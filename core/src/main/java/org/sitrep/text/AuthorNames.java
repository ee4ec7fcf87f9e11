package org.sitrep.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sitrep.knowledge.Language;
import org.sitrep.pack.Concept;

/// Tidies names of authors as content systems tell them: without the byline's marker (`By Jane
/// Doe`), several in one apart (`Jane Doe and Max Roe`), without what a person is (`Jane Doe,
/// health correspondent`). A desk gives way to people.
final class AuthorNames {
  private static final int LEAST = 2;

  private final Locale locale;

  /// In small letters, with a blank on either side.
  private final List<String> desks;

  AuthorNames(Language language) {
    this.locale = Locale.forLanguageTag(language.tag());
    this.desks =
        language.settings().list("desks").stream().map(desk -> word(desk, locale)).toList();
  }

  /// The people among the told, or else those whom lines of the page name; where nobody is named
  /// what was told.
  ///
  /// @param told with the article
  /// @param heard what lines of the page say
  List<String> choose(List<String> told, List<String> heard, ParagraphJudge judge) {
    List<String> tidy = new ArrayList<>();
    for (String name : told) {
      for (String one : parts(judge.line(name))) {
        if (!tidy.contains(one)) {
          tidy.add(one);
        }
      }
    }
    List<String> people = tidy.stream().filter(this::isPerson).toList();
    return !people.isEmpty() ? people : !heard.isEmpty() ? heard : tidy;
  }

  /// Whether it looks like a person's name: two words or more, the last no small one, and none of a
  /// desk.
  private boolean isPerson(String name) {
    int blank = name.lastIndexOf(' ');
    return blank > 0 && !Character.isLowerCase(name.charAt(blank + 1)) && !isDesk(name);
  }

  /// Whether a name has a word that names a desk.
  private boolean isDesk(String name) {
    String words = word(name, locale);
    return desks.stream().anyMatch(words::contains);
  }

  private static String word(String name, Locale locale) {
    return " " + name.toLowerCase(locale) + " ";
  }

  private static List<String> parts(PageLine line) {
    int marker = line.first() < line.count() ? line.hit(line.first(), Concept.BYLINE) : -1;
    int from = marker < 0 ? line.first() : line.matches().end(marker);
    if (marker < 0 && !isJoined(line) || from >= line.count()) {
      return List.of(line.text());
    }
    List<String> names = new NameRuns(line).from(from);
    if (!names.isEmpty()) {
      return names;
    }
    return List.of(line.text());
  }

  /// Whether two names are joined by a comma or a word like "and", each of two words or more; or a
  /// name is followed by what the person is.
  private static boolean isJoined(PageLine line) {
    int words = 0;
    for (int i = line.first(); i < line.count(); i++) {
      boolean joint = line.tokens().is(i, ',') || Byline.joins(line, i);
      if (joint && words >= LEAST) {
        return line.tokens().is(i, ',') || namesFrom(line, i + 1) >= LEAST;
      }
      words = line.name(i) ? words + 1 : joint ? 0 : words;
    }
    return false;
  }

  private static int namesFrom(PageLine line, int from) {
    int names = 0;
    for (int i = from; i < line.count() && line.name(i); i++) {
      names++;
    }
    return names;
  }
}
