package org.sitrep.claim;

import java.util.Optional;
import org.sitrep.model.Source;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Looks for the source that goes with a word of attribution, to its right or to its left.
final class SpeakerSearch {
  private static final int LEFT_REACH = 14;

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

  /// A common noun right before a name gives way to the name: "state news agency X".
  private SourceReader.Found better(SourceReader.Found found, int to) {
    int next = found.to();
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
