package org.sitrep.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Source;
import org.sitrep.model.Status;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Who answers for which words: builds chains of attribution, outermost first.
///
/// Within a sentence a source that stands later answers for the earlier ones ("says A, according to
/// B" is B ← A); a source whose words follow it answers for sources inside those words; one that is
/// cited stands innermost.
final class AttributionReader {
  private static final int MEMORY = 3;
  private static final int SUBJECT_REACH = 8;

  private final Tokens tokens;
  private final Matches matches;
  private final List<List<Cue>> bySentence = new ArrayList<>();
  private final List<List<Source>> inherited = new ArrayList<>();
  private final Optional<Source> credit;
  private final List<Scope> spoken = new ArrayList<>();

  /// @param credit the agency whose text the article is, if it says so: it answers for all of it
  AttributionReader(Reading reading, Optional<Source> credit) {
    this.credit = credit;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
    SpeakerSearch speakers = new SpeakerSearch(reading);
    CueFinder finder = new CueFinder(reading, speakers);
    Optional<SourceReader.Found> speaker = Optional.empty();
    int heard = 0;
    for (int s = 0; s < tokens.sentenceCount(); s++) {
      boolean fresh = speaker.isPresent() && s - heard <= MEMORY;
      List<Cue> cues = finder.find(s, fresh ? speaker : subjectBefore(s, speakers));
      bySentence.add(cues);
      inherited.add(inherit(s, cues));
      Optional<Cue> last = cues.stream().filter(AttributionReader::speaks).reduce((a, b) -> b);
      if (last.isPresent()) {
        speaker = last.map(Cue::source);
        heard = s;
      }
    }
  }

  private static boolean speaks(Cue cue) {
    return cue.kind() == Cue.Kind.SAYING || cue.kind() == Cue.Kind.ACCORDING;
  }

  /// Where nobody spoke lately, a pronoun means the one the sentence before begins with.
  private Optional<SourceReader.Found> subjectBefore(int s, SpeakerSearch speakers) {
    if (s == 0 || tokens.paragraphStart(tokens.sentenceFrom(s))) {
      return Optional.empty();
    }
    int from = tokens.sentenceFrom(s - 1);
    return speakers.subject(from, Math.min(tokens.sentenceTo(s - 1), from + SUBJECT_REACH));
  }

  /// The chain of the nearest sentence before in which a source like this one's spoke: "the source
  /// added" keeps who cited the source.
  private List<Source> inherit(int s, List<Cue> cues) {
    if (cues.size() != 1 || cues.getFirst().source().named()) {
      return List.of();
    }
    String kind = cues.getFirst().source().source().kind();
    for (int before = s - 1; before >= Math.max(0, s - MEMORY); before--) {
      if (!bySentence.get(before).isEmpty()) {
        List<Source> chain = chain(before, bySentence.get(before));
        Source inner = chain.getLast();
        boolean same =
            inner.ref().isEmpty() && (kind.equals(inner.kind()) || kind.equals("anonymous"));
        return same && chain.size() > 1 ? chain : List.of();
      }
    }
    return List.of();
  }

  /// Makes speakers answer for the whole of their quotations, over several sentences.
  void hear(List<Scope> quotations) {
    spoken.addAll(quotations);
  }

  private Scope quoted(int i) {
    for (Scope scope : spoken) {
      if (scope.holds(i)) {
        return scope;
      }
    }
    return new Scope(i, i + 1, List.of(), Status.ASSERTED);
  }

  /// Who answers for token `i`, and how firmly it is said.
  Scope at(int i) {
    Scope own = inText(i);
    return new Scope(i, i + 1, credited(own.chain()), own.status());
  }

  private List<Source> credited(List<Source> chain) {
    boolean named =
        credit.isEmpty() || chain.stream().anyMatch(source -> same(source, credit.get()));
    if (named) {
      return chain;
    }
    List<Source> longer = new ArrayList<>(List.of(credit.get()));
    longer.addAll(chain);
    return longer;
  }

  private static boolean same(Source one, Source other) {
    return one.name().equals(other.name()) || !one.ref().isEmpty() && one.ref().equals(other.ref());
  }

  /// Whether an entity stands in its sentence only as the source of what is told.
  boolean isSource(Entity entity) {
    for (Cue cue : bySentence.get(tokens.sentence(entity.from()))) {
      SourceReader.Found source = cue.source();
      if (cue.kind() != Cue.Kind.SAYING
          && source.from() <= entity.from()
          && entity.to() <= source.to()) {
        return true;
      }
    }
    return false;
  }

  /// Who denies with the verb at token `i`; the scope has no chain but the credit if nobody is
  /// named.
  Scope denying(int i) {
    for (Cue cue : bySentence.get(tokens.sentence(i))) {
      if (cue.at() == i && cue.kind() == Cue.Kind.SAYING) {
        return new Scope(i, i + 1, credited(List.of(cue.source().source())), Status.DENIED);
      }
    }
    return new Scope(i, i + 1, at(i).chain(), Status.DENIED);
  }

  /// The same by the words of the text alone, without the credit.
  Scope inText(int i) {
    int s = tokens.sentence(i);
    List<Cue> holding = bySentence.get(s).stream().filter(cue -> cue.holds(i)).toList();
    if (holding.isEmpty()) {
      return quoted(i);
    }
    Status status =
        holding.stream()
            .map(Cue::status)
            .filter(given -> given != Status.ASSERTED)
            .findFirst()
            .orElse(Status.ASSERTED);
    return new Scope(i, i + 1, chain(s, holding), status);
  }

  private List<Source> chain(int s, List<Cue> cues) {
    if (s < inherited.size() && !inherited.get(s).isEmpty()) {
      return inherited.get(s);
    }
    List<Cue> outer = new ArrayList<>();
    List<Cue> middle = new ArrayList<>();
    List<Cue> inner = new ArrayList<>();
    for (Cue cue : cues) {
      if (cue.kind() == Cue.Kind.CITING) {
        inner.add(cue);
      } else if (cue.trailing()) {
        outer.add(cue);
      } else {
        middle.add(cue);
      }
    }
    outer.sort(Comparator.comparingInt(Cue::at).reversed());
    List<Cue> ordered = new ArrayList<>(outer);
    ordered.addAll(middle);
    ordered.addAll(inner);
    return distinct(ordered);
  }

  private static List<Source> distinct(List<Cue> cues) {
    List<Source> chain = new ArrayList<>();
    for (Cue cue : cues) {
      Source source = cue.source().source();
      boolean known = chain.stream().anyMatch(s -> same(s, source));
      if (!known) {
        chain.add(source);
      }
    }
    return Collections.unmodifiableList(chain);
  }

  /// The first source a sentence names as its speaker, if it has a verb of saying of that status.
  Optional<Cue> speaking(int sentence, Status status) {
    return bySentence.get(sentence).stream().filter(cue -> cue.status() == status).findFirst();
  }

  /// Whether a sentence doubts or denies rather than tells: it has no confirmation.
  boolean doubts(int sentence) {
    return matches.within(
        tokens.sentenceFrom(sentence), tokens.sentenceTo(sentence), Concept.UNCONFIRMED);
  }
}
