package org.sitrep.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.knowledge.Lexicon;
import org.sitrep.knowledge.NameEndings;
import org.sitrep.model.Actor;
import org.sitrep.model.Mention;
import org.sitrep.model.Span;
import org.sitrep.pack.Concept;
import org.sitrep.pack.Fold;
import org.sitrep.text.Document;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Finds people in open text: a name after a title, a known given name before another name, a name
/// beside a verb of saying; and later short or inflected forms of a name already found.
final class PersonFinder {
  private static final int APPOSITION = 5;

  /// @param taken tokens that are places, actors or times already
  /// @param known people already found by name, in order
  List<Mention.OfPerson> find(Document document, Occupied taken, List<Mention.OfPerson> known) {
    Scan scan = new Scan(document, taken, known);
    for (Mention.OfPerson person : known) {
      int first = document.tokens().at(person.span().start());
      int last = document.tokens().at(person.span().end() - 1);
      scan.remember(person.person(), last);
      scan.titled(person, first);
    }
    for (int i = 0; i < document.tokens().count(); ) {
      i = scan.at(i);
    }
    scan.found.sort((a, b) -> a.span().compareTo(b.span()));
    return Collections.unmodifiableList(scan.found);
  }

  private static final class Scan {
    private final Document document;
    private final Tokens tokens;
    private final Matches matches;
    private final Occupied taken;
    private final List<Mention.OfPerson> found = new ArrayList<>();
    private final NameForms forms;
    private final Map<Long, Actor> byLastName = new HashMap<>();

    Scan(Document document, Occupied taken, List<Mention.OfPerson> known) {
      this.document = document;
      this.tokens = document.tokens();
      this.matches = document.matches();
      this.taken = taken;
      this.forms = new NameForms(tokens, document.language().nameEndings(), lastWords(known));
    }

    /// The tokens that end the name of somebody, or may; none where names are not inflected.
    private List<Integer> lastWords(List<Mention.OfPerson> known) {
      List<Integer> last = new ArrayList<>();
      if (!document.language().nameEndings().isEmpty()) {
        known.forEach(person -> last.add(tokens.at(person.span().end() - 1)));
        for (int i = 0; i < tokens.count(); ) {
          NameRun run = NameRun.at(tokens, matches, taken, i);
          i = Math.max(i + 1, run.to());
          if (run.length() > 0) {
            last.add(i - 1);
          }
        }
        Collections.sort(last);
      }
      return last;
    }

    void remember(Actor person, int lastToken) {
      byLastName.putIfAbsent(forms.key(lastToken), person);
    }

    /// Takes over a person known by name, with the title before it.
    void titled(Mention.OfPerson person, int firstToken) {
      found.add(
          new Mention.OfPerson(
              person.span(), person.text(), person.person(), titleBefore(firstToken)));
    }

    int at(int i) {
      NameRun run = NameRun.at(tokens, matches, taken, i);
      if (run.length() == 0) {
        return i + 1;
      }
      NameRun name = withoutTitle(run);
      if (name.length() > 0 && isPerson(name)) {
        add(name);
      }
      return run.to();
    }

    /// Cuts titles and sentence openers off the front of a run.
    private NameRun withoutTitle(NameRun run) {
      int from = run.from();
      while (from < run.to()) {
        int title = matches.first(from, Concept.TITLE);
        if (title >= 0 && matches.end(title) <= run.to()) {
          from = matches.end(title);
        } else if (tokens.sentenceStart(from) && ordinary(from) && run.to() - from > 1) {
          from++;
        } else {
          break;
        }
      }
      return new NameRun(from, run.to());
    }

    private boolean ordinary(int i) {
      return !matches.has(i, Concept.GIVEN_NAME)
          && matches.from(i) < matches.from(i + 1)
          && !matches.has(i, Concept.ACTOR);
    }

    private boolean isPerson(NameRun name) {
      boolean title = !titleBefore(name.from()).isEmpty();
      boolean given = name.length() > 1 && matches.has(name.from(), Concept.GIVEN_NAME);
      boolean body =
          inside(name, Concept.SOURCE)
              || inside(name, Concept.FORCE)
              || inside(name, Concept.PLACE_NOUN);
      if (body && !given) {
        return false;
      }
      if (name.length() == 1) {
        return byLastName.containsKey(forms.key(name.from()))
            || title
                && !tokens.allCaps(name.from())
                && tokens.end(name.from()) - tokens.start(name.from()) > 2;
      }
      return title
          || matches.has(name.from(), Concept.GIVEN_NAME)
          || name.length() <= 3 && describedBefore(name)
          || name.length() <= 4 && (saysBefore(name) || saysAfter(name)) && !anyCaps(name)
          || byLastName.containsKey(forms.key(name.to() - 1));
    }

    private boolean inside(NameRun name, Concept concept) {
      return matches.within(name.from(), name.to(), concept);
    }

    private boolean anyCaps(NameRun name) {
      for (int i = name.from(); i < name.to(); i++) {
        if (tokens.allCaps(i)) {
          return true;
        }
      }
      return false;
    }

    private boolean saysBefore(NameRun name) {
      for (int i = Math.max(0, name.from() - 3); i < name.from(); i++) {
        int say = matches.first(i, Concept.SAY);
        if (say >= 0 && matches.end(say) == name.from()) {
          return true;
        }
      }
      return false;
    }

    /// A noun for a speaker right before, in small letters: "vice-president X".
    private boolean describedBefore(NameRun name) {
      int before = name.from() - 1;
      return before >= 0
          && !tokens.capital(before)
          && !tokens.sentenceStart(name.from())
          && matches.has(before, Concept.SOURCE)
          && !matches.has(before, Concept.WIRE)
          && !anyCaps(name);
    }

    private boolean saysAfter(NameRun name) {
      return name.to() < tokens.count() && matches.has(name.to(), Concept.SAY);
    }

    /// The title that ends right before token `i`, in the words of the text; a compound counts
    /// ("Syria-forskeren").
    private String titleBefore(int i) {
      for (int k = Math.max(0, i - 4); k < i; k++) {
        int title = matches.first(k, Concept.TITLE);
        if (title >= 0 && matches.end(title) == i && !tokens.sentenceStart(i)) {
          return tokens.span(k, i).of(document.text());
        }
      }
      return "";
    }

    /// "…, analyst at X": a title soon after a comma that follows the name.
    private String titleAfter(NameRun name) {
      if (!tokens.is(name.to(), ',')) {
        return "";
      }
      int last = Math.min(tokens.count(), name.to() + 1 + APPOSITION);
      for (int k = name.to() + 1;
          k < last && tokens.wordlike(k) && !matches.has(k, Concept.SAY);
          k++) {
        int title = matches.first(k, Concept.TITLE);
        if (title >= 0) {
          return tokens.span(name.to() + 1, matches.end(title)).of(document.text());
        }
      }
      return "";
    }

    private void add(NameRun name) {
      Span span = tokens.span(name.from(), name.to());
      String text = span.of(document.text());
      Actor known = byLastName.get(forms.key(name.to() - 1));
      Actor person = known != null ? known : newcomer(name);
      remember(person, name.to() - 1);
      String title = titleBefore(name.from());
      found.add(
          new Mention.OfPerson(span, text, person, title.isEmpty() ? titleAfter(name) : title));
    }

    /// Somebody not met before, under the basic form of the name.
    private Actor newcomer(NameRun name) {
      StringBuilder slug = new StringBuilder();
      StringBuilder text = new StringBuilder();
      for (int i = name.from(); i < name.to(); i++) {
        String word = i == name.to() - 1 ? tokens.string(forms.basic(i)) : given(i);
        slug.append(i == name.from() ? "" : "-").append(Fold.NAME.fold(word));
        if (i > name.from()) {
          text.append(document.text(), tokens.end(i - 1), tokens.start(i));
        }
        text.append(word);
      }
      return new Actor("person:" + slug, text.toString(), "", "person");
    }

    /// A given name in the basic form that the lexicon has; another word as it stands.
    private String given(int i) {
      NameEndings endings = document.language().nameEndings();
      Lexicon lexicon = document.language().lexicon();
      String text = document.text();
      int from = tokens.start(i);
      int to = tokens.end(i);
      if (!lexicon.has(tokens.word(i), Concept.GIVEN_NAME)) {
        for (int at = endings.first(text, from, to);
            at >= 0;
            at = endings.next(text, from, to, at)) {
          long word = endings.hash(Fold.WORD, at, text, from, to);
          if (lexicon.has(word, Concept.GIVEN_NAME)) {
            return endings.basic(at, text, from, to);
          }
        }
      }
      return tokens.string(i);
    }
  }
}
