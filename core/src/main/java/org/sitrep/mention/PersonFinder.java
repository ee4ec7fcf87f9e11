package org.sitrep.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.sitrep.model.Actor;
import org.sitrep.model.Mention;
import org.sitrep.model.Span;
import org.sitrep.pack.Concept;
import org.sitrep.text.Document;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Finds people in open text: names that are told to be people's, and the short and inflected forms
/// of names met elsewhere in the text, with the roles beside them.
final class PersonFinder {
  private static final int APPOSITION = 5;
  private static final int LONGEST_TITLE = 4;

  private final Document document;
  private final Tokens tokens;
  private final Matches matches;
  private final NameContext context;
  private final People people;
  private final BitSet taken = new BitSet();
  private final List<Mention.OfPerson> found = new ArrayList<>();

  PersonFinder(Document document, NameContext context, NameForms forms) {
    this.document = document;
    this.tokens = document.tokens();
    this.matches = document.matches();
    this.context = context;
    this.people = new People(document, forms);
  }

  /// @param names the names of the text, in order
  /// @param known people already found by name, in order
  List<Mention.OfPerson> find(List<NameReader.Name> names, List<Mention.OfPerson> known) {
    for (Mention.OfPerson person : known) {
      NameRun run = withGivenNames(run(person.span()));
      people.remember(person.person(), run);
      add(run, person.person());
      taken.set(run.from(), run.to());
    }
    for (NameReader.Name name : names) {
      if (name.run().words(tokens) > 1 && isPerson(name) && free(name.run())) {
        people.meet(name.run());
      }
    }
    for (NameReader.Name name : names) {
      if (!free(name.run())) {
        continue;
      }
      if (isPerson(name)) {
        add(name.run(), people.meet(name.run()));
      } else if (name.run().words(tokens) == 1) {
        people.byShortName(name.run()).ifPresent(person -> add(name.run(), person));
      }
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return Collections.unmodifiableList(found);
  }

  /// Whether a name is no part of a known one.
  private boolean free(NameRun name) {
    return !taken.get(name.from());
  }

  private NameRun run(Span span) {
    return new NameRun(tokens.at(span.start()), tokens.at(span.end() - 1) + 1);
  }

  /// A known name with the given names that stand before it.
  private NameRun withGivenNames(NameRun known) {
    int from = known.from();
    while (from > 0
        && !tokens.sentenceStart(from)
        && !tokens.joined(from)
        && tokens.capital(from - 1)
        && context.cased(from - 1)
        && matches.has(from - 1, Concept.GIVEN_NAME)) {
      from--;
    }
    return new NameRun(from, known.to());
  }

  private boolean isPerson(NameReader.Name name) {
    return context.cased(name.run().from())
        ? name.kind() == NameClassifier.Kind.PERSON
        : caselessPerson(name.run());
  }

  /// Where capitals do not show what a name is, only a title, a given name before another or a verb
  /// of saying beside it makes it a person's.
  private boolean caselessPerson(NameRun name) {
    boolean given = matches.has(name.from(), Concept.GIVEN_NAME);
    if (name.length() == 1) {
      int length = tokens.end(name.from()) - tokens.start(name.from());
      return length > 2 && !titleBefore(name.from()).isEmpty();
    }
    if (given) {
      return true;
    }
    boolean body =
        matches.within(name.from(), name.to(), Concept.SOURCE)
            || matches.within(name.from(), name.to(), Concept.BODY)
            || matches.within(name.from(), name.to(), Concept.FORCE)
            || matches.within(name.from(), name.to(), Concept.PLACE_NOUN);
    boolean says =
        matches.endsBefore(name.from(), Concept.SAY)
            || name.to() < tokens.count() && matches.has(name.to(), Concept.SAY);
    return !body && (!titleBefore(name.from()).isEmpty() || says && name.length() <= 4);
  }

  private void add(NameRun name, Actor person) {
    Span span = tokens.span(name.from(), name.to());
    String title = titleBefore(name.from());
    found.add(
        new Mention.OfPerson(
            span, span.of(document.text()), person, title.isEmpty() ? titleAfter(name) : title));
  }

  /// The title that ends right before token `i`, in the words of the text; a compound counts
  /// ("Syria-forskeren").
  private String titleBefore(int i) {
    for (int k = Math.max(0, i - LONGEST_TITLE); k < i; k++) {
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
}
