package org.sitrep.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Actor;
import org.sitrep.model.Mention;
import org.sitrep.model.Span;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// All who may act or be acted on: the article's mentions, and people named by common nouns alone
/// ("three US servicemen", "residents").
///
/// The latter are actors without a ref, by the words of the text, with the country of an adjective
/// among them.
final class Participants {
  private static final int PREMODIFIERS = 5;
  private static final String PEOPLE = "people";
  private static final String COUNTRY = "country:";

  private final Reading reading;
  private final Tokens tokens;
  private final Matches matches;

  private Participants(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
  }

  /// The mentions of an article and those people, by token.
  static Entities of(Reading reading) {
    Participants participants = new Participants(reading);
    List<Mention> all = new ArrayList<>(reading.mentions().all());
    for (int i = 0; i < reading.tokens().count(); i++) {
      participants.at(i).ifPresent(all::add);
    }
    all.sort(Comparator.comparing(Mention::span));
    return new Entities(reading.tokens(), all);
  }

  /// Whether a country's adjective stands at token `i` for its people ("168 Liberians"): no noun
  /// follows.
  static boolean natives(Reading reading, int i) {
    Matches matches = reading.matches();
    Tokens tokens = reading.tokens();
    boolean demonym =
        matches.has(i, Concept.DEMONYM)
            && reading.entities().placeAt(i).filter(Mention.OfPlace::demonym).isPresent()
            && reading.entities().actorAt(i).isEmpty();
    int next = i + 1;
    return demonym
        && (next >= tokens.count()
            || !tokens.wordlike(next) && !tokens.joined(next) && !tokens.is(next, '-')
            || reading.preposition(next)
            || matches.has(next, Concept.VERB) && !matches.has(next, Concept.NOUN)
            || matches.has(next, Concept.SAY)
            || matches.has(next, Concept.PERFECT)
            || matches.has(next, Concept.PLUPERFECT)
            || matches.has(next, Concept.PASSIVE)
            || matches.has(next, Concept.FUTURE)
            || matches.has(next, Concept.RELATIVE));
  }

  private Optional<Mention> at(int i) {
    if (natives(reading, i)) {
      return Optional.of(actor(first(i), i + 1, PEOPLE));
    }
    int head = head(i);
    if (head < 0 || !free(i) || matches.has(i, Concept.VERB) && verb(i)) {
      return Optional.empty();
    }
    int to = Math.max(i + 1, matches.end(head));
    if (person(to)) {
      return Optional.empty();
    }
    return Optional.of(actor(first(i), to, kind(head)));
  }

  private Mention actor(int from, int to, String kind) {
    Span span = new Span(tokens.start(from), tokens.end(to - 1));
    String words = span.of(reading.document().text());
    return new Mention.OfActor(span, words, new Actor("", words, country(from, to), kind));
  }

  /// The lexicon hit that makes token `i` people, or -1.
  private int head(int i) {
    int force = matches.first(i, Concept.FORCE);
    return force >= 0 ? force : matches.first(i, Concept.PEOPLE);
  }

  private String kind(int hit) {
    return matches.concept(hit) == Concept.FORCE ? matches.value(hit) : PEOPLE;
  }

  /// Whether no known actor covers the word, and no noun goes on with it.
  private boolean free(int i) {
    int next = i + 1;
    boolean last = next >= tokens.count();
    return reading.entities().actorAt(i).isEmpty()
        && !tokens.joined(i)
        && !(longer(i) && matches.length(head(i)) == 1)
        && (last || !tokens.joined(next) && (head(next) < 0 || !tokens.wordlike(next)));
  }

  /// Whether the word begins a longer noun ("military exercise").
  private boolean longer(int i) {
    for (int hit = matches.first(i, Concept.NOUN); hit >= 0; hit = matches.next(hit)) {
      if (matches.end(hit) > i + 1) {
        return true;
      }
    }
    return false;
  }

  /// A form that may be a verb is one where no article or adjective makes it a noun.
  private boolean verb(int i) {
    return i > 0 && !matches.has(i - 1, Concept.ARTICLE) && !modifies(i - 1);
  }

  /// Whether a person's name follows, of whom the word is then only the title.
  private boolean person(int i) {
    return reading.entities().within(i, i + 1).stream()
        .anyMatch(entity -> entity.mention() instanceof Mention.OfPerson);
  }

  private int first(int head) {
    int from = head;
    int least = Math.max(tokens.sentenceFrom(tokens.sentence(head)), head - PREMODIFIERS);
    while (from - 1 >= least && modifies(from - 1)) {
      from--;
    }
    return from - 2 >= least && matches.has(from - 1, Concept.OF) && counts(from - 2)
        ? from - 2
        : from;
  }

  /// "Thousands" in "thousands of students".
  private boolean counts(int i) {
    return tokens.digits(i)
        || matches.has(i, Concept.NUMBER)
        || matches.has(i, Concept.VAGUE)
        || matches.has(i, Concept.MULTIPLIER);
  }

  /// Numbers, adjectives of countries and nouns before the noun belong to it.
  private boolean modifies(int i) {
    if (!tokens.wordlike(i) && !tokens.digits(i)
        || reading.preposition(i)
        || matches.has(i, Concept.VERB)
        || matches.has(i, Concept.ARTICLE)) {
      return false;
    }
    return tokens.digits(i)
        || matches.has(i, Concept.NUMBER)
        || matches.has(i, Concept.VAGUE)
        || matches.has(i, Concept.DEMONYM)
        || head(i) >= 0 && reading.entities().actorAt(i).isEmpty()
        || demonym(i).isPresent();
  }

  private Optional<Mention.OfPlace> demonym(int i) {
    return reading
        .entities()
        .placeAt(i)
        .filter(place -> place.demonym() || place.place().ref().startsWith(COUNTRY));
  }

  private String country(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      Optional<Mention.OfPlace> place = demonym(i);
      if (place.isPresent() && place.get().place().ref().startsWith(COUNTRY)) {
        return place.get().place().country();
      }
    }
    return "";
  }
}
