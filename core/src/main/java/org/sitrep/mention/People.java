package org.sitrep.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.knowledge.Lexicon;
import org.sitrep.knowledge.NameEndings;
import org.sitrep.model.Actor;
import org.sitrep.pack.Concept;
import org.sitrep.pack.Fold;
import org.sitrep.text.Document;
import org.sitrep.text.Tokens;

/// The people one text speaks of, and who is meant by a short form of a name.
///
/// Two names are one person's if their last words are forms of one word and their first words
/// agree: they are the same, one is the initial of the other, or one name is the last word alone. A
/// last name alone means whoever of that name was met last; a given name alone means a person only
/// if nobody else has it.
final class People {
  private static final int SHORTEST_STEM = 3;

  private final Document document;
  private final Tokens tokens;
  private final NameForms forms;
  private final Map<Long, List<Person>> byLastName = new HashMap<>();
  private final Map<Long, List<Person>> byGivenName = new HashMap<>();

  /// Somebody met.
  ///
  /// @param given the first word of the name in its basic form, folded; empty if only the last name
  ///   is known
  private record Person(Actor actor, String given) {}

  People(Document document, NameForms forms) {
    this.document = document;
    this.tokens = document.tokens();
    this.forms = forms;
  }

  /// Takes over somebody known by name.
  void remember(Actor actor, NameRun name) {
    String given = name.length() > 1 ? Fold.NAME.fold(given(name.from())) : "";
    Person person = new Person(actor, given);
    add(byLastName, forms.key(name.to() - 1), person);
    if (name.length() > 1) {
      add(byGivenName, forms.key(name.from()), person);
    }
  }

  private static void add(Map<Long, List<Person>> to, long key, Person person) {
    List<Person> people = to.computeIfAbsent(key, k -> new ArrayList<>());
    people.removeIf(other -> other.actor().equals(person.actor()));
    people.add(person);
  }

  /// Whose name this is: somebody met before, or a newcomer.
  Actor meet(NameRun name) {
    Actor actor = known(name).orElseGet(() -> newcomer(name));
    remember(actor, name);
    return actor;
  }

  private Optional<Actor> known(NameRun name) {
    if (name.length() == 1) {
      return byShortName(name);
    }
    String given = Fold.NAME.fold(given(name.from()));
    return byLastName.getOrDefault(forms.key(name.to() - 1), List.of()).stream()
        .filter(person -> agree(person.given(), given))
        .findFirst()
        .map(Person::actor);
  }

  /// Who is meant by a last name or a given name alone.
  Optional<Actor> byShortName(NameRun name) {
    long key = forms.key(name.from());
    List<Person> last = byLastName.getOrDefault(key, List.of());
    if (!last.isEmpty()) {
      return Optional.of(last.getLast().actor());
    }
    List<Person> given = byGivenName.getOrDefault(key, List.of());
    return given.size() == 1 ? Optional.of(given.getFirst().actor()) : Optional.empty();
  }

  private static boolean agree(String one, String other) {
    if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
      return true;
    }
    String shorter = one.length() < other.length() ? one : other;
    String longer = shorter.equals(one) ? other : one;
    return (shorter.length() == 1 || shorter.length() >= SHORTEST_STEM)
        && longer.startsWith(shorter);
  }

  /// Somebody not met before, under the basic form of the name.
  private Actor newcomer(NameRun name) {
    StringBuilder slug = new StringBuilder();
    StringBuilder text = new StringBuilder();
    for (int i = name.from(); i < name.to(); i++) {
      String word = i == name.to() - 1 ? tokens.string(forms.basic(i)) : given(i);
      if (tokens.wordlike(i)) {
        slug.append(slug.isEmpty() ? "" : "-").append(Fold.NAME.fold(word));
      }
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
      for (int at : endings.of(text, from, to)) {
        long word = endings.hash(Fold.WORD, at, text, from, to);
        if (lexicon.has(word, Concept.GIVEN_NAME)) {
          return endings.basic(at, text, from, to);
        }
      }
    }
    return tokens.string(i);
  }
}
