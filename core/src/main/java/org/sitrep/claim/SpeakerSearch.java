package org.sitrep.claim;

import java.util.Optional;
import org.sitrep.model.Mention;
import org.sitrep.model.Source;
import org.sitrep.pack.Apostrophes;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Looks for the source that goes with a word of attribution, to its right or to its left.
final class SpeakerSearch {
  private static final int LEFT_REACH = 14;
  private static final int HOLDER_REACH = 7;
  private static final String WITNESS = "witness";

  private final Reading reading;
  private final Tokens tokens;
  private final Matches matches;
  private final SourceReader sources;

  SpeakerSearch(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
    this.sources = new SourceReader(reading);
  }

  /// The first source to the right that a comma or verb does not part from the cue.
  Optional<SourceReader.Found> right(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean stops =
          !tokens.wordlike(i)
              || matches.has(i, Concept.SUBORDINATOR)
              || matches.has(i, Concept.INFINITIVE) && !matches.has(i, Concept.TO);
      if (stops) {
        return Optional.empty();
      }
      Optional<SourceReader.Found> found = sources.at(i);
      if (found.isPresent()) {
        return Optional.of(better(found.get(), to));
      }
    }
    return Optional.empty();
  }

  /// A common noun right before a name gives way to the name: "state news agency X"; so does an
  /// office before its holder's, whatever it is the office of.
  private SourceReader.Found better(SourceReader.Found found, int to) {
    int next = found.to();
    Optional<SourceReader.Found> holder = holder(found);
    if (holder.isPresent()) {
      return holder.get();
    }
    boolean place =
        found.source().ref().startsWith("country:") || found.source().ref().startsWith("geonames:");
    if (found.named() && !place || next >= to) {
      return found;
    }
    if (place) {
      return sources
          .at(next)
          .filter(noun -> noun.from() == next && !noun.source().ref().startsWith("country:"))
          .map(noun -> noun.named() ? noun : better(noun, to))
          .orElse(found);
    }
    Optional<SourceReader.Found> name = sources.at(next);
    boolean follows =
        name.isPresent() && name.get().from() == next && !matches.has(next, Concept.SAY);
    if (!follows) {
      return found;
    }
    return name.get().named() ? name.get() : joined(found, name.get());
  }

  /// The person whose name follows an office in the same phrase: "president of the country X Y".
  private Optional<SourceReader.Found> holder(SourceReader.Found office) {
    if (office.outlet()) {
      return Optional.empty();
    }
    int to = Math.min(tokens.count(), office.to() + HOLDER_REACH);
    for (int i = office.to(); i < to && tokens.wordlike(i) && !parts(i); i++) {
      for (Entity entity : reading.entities().within(i, i + 1)) {
        if (entity.mention() instanceof Mention.OfPerson) {
          return sources.at(i);
        }
      }
    }
    return Optional.empty();
  }

  private boolean parts(int i) {
    return matches.has(i, Concept.VERB)
        || matches.has(i, Concept.SAY)
        || matches.has(i, Concept.COORDINATOR)
        || matches.has(i, Concept.SUBORDINATOR)
        || matches.has(i, Concept.RELATIVE)
        || matches.has(i, Concept.TO)
        || tokens.sentenceStart(i);
  }

  /// The source that ends right before a phrase that binds it, past a closing bracket.
  Optional<SourceReader.Found> before(int phrase, int from) {
    int last = phrase > from && tokens.is(phrase - 1, ')') ? phrase - 2 : phrase - 1;
    if (last < from) {
      return Optional.empty();
    }
    Optional<SourceReader.Found> found = sources.at(last);
    return found.filter(SourceReader.Found::named).isPresent()
        ? found
        : found.flatMap(noun -> apposed(noun, from)).or(() -> found);
  }

  /// The first source of a region that is no other word's complement: where the verb comes last,
  /// its subject. A name with an ending behind an apostrophe stands in another case.
  Optional<SourceReader.Found> subject(int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<SourceReader.Found> found = sources.at(i);
      if (found.isPresent()) {
        SourceReader.Found person = better(found.get(), to);
        if (person.to() <= to && !inflected(person.to())) {
          return Optional.of(person);
        }
        i = Math.max(i, person.to() - 1);
      }
    }
    return Optional.empty();
  }

  /// The source right before a verb that comes last, without an ending.
  Optional<SourceReader.Found> nominative(int verb, int from) {
    return before(verb, from).filter(found -> found.to() == verb && !inflected(verb));
  }

  private boolean inflected(int next) {
    int end = next == 0 ? 0 : tokens.end(next - 1);
    return end < tokens.text().length() && Apostrophes.is(tokens.text().charAt(end));
  }

  /// Somebody without a name or an office right beside a verb of saying: "said a woman".
  Optional<SourceReader.Found> someone(int verb, int end, int from, int to) {
    boolean inverted = verb == from || !tokens.wordlike(verb - 1);
    for (int i = end; inverted && i < Math.min(to, end + 4) && tokens.wordlike(i); i++) {
      if (matches.has(i, Concept.PEOPLE)) {
        return Optional.of(someone(i));
      }
    }
    return verb > from && matches.has(verb - 1, Concept.PEOPLE)
        ? Optional.of(someone(verb - 1))
        : Optional.empty();
  }

  private SourceReader.Found someone(int i) {
    int end = matches.end(matches.first(i, Concept.PEOPLE));
    String name = tokens.span(i, end).of(tokens.text());
    return new SourceReader.Found(new Source(name, WITNESS, ""), i, end, false);
  }

  /// "military source": two nouns are one source, of the kind of the first unless that is nobody's.
  private SourceReader.Found joined(SourceReader.Found first, SourceReader.Found second) {
    String kind =
        first.source().kind().equals("anonymous") ? second.source().kind() : first.source().kind();
    String name = tokens.span(first.from(), second.to()).of(tokens.text());
    return new SourceReader.Found(new Source(name, kind, ""), first.from(), second.to(), false);
  }

  /// The subject of a verb of saying: the nearest source to the left that no preposition governs.
  Optional<SourceReader.Found> left(int verb, int from) {
    for (int i = verb - 1; i >= Math.max(from, verb - LEFT_REACH); i--) {
      if (strong(i)) {
        return Optional.empty();
      }
      Optional<SourceReader.Found> found = sources.at(i);
      if (found.isPresent()) {
        if (!reading.governed(found.get().from(), from)) {
          return found.get().named() ? found : apposed(found.get(), from).or(() -> found);
        }
        i = found.get().from();
      }
    }
    return Optional.empty();
  }

  /// The name that a noun after a comma describes: "X, a spokesman for Y, said".
  private Optional<SourceReader.Found> apposed(SourceReader.Found noun, int from) {
    for (int i = noun.from() - 1; i > from && noun.from() - i <= 4; i--) {
      if (tokens.is(i, ',')) {
        return sources.at(i - 1).filter(SourceReader.Found::named);
      }
    }
    return Optional.empty();
  }

  private boolean strong(int i) {
    return tokens.is(i, ';')
        || tokens.is(i, ':')
        || tokens.is(i, '\u201D')
        || tokens.is(i, '"')
        || tokens.is(i, '\u00BB')
        || tokens.is(i, '\u2013')
        || tokens.is(i, '\u2014');
  }
}
